import { Button } from '@mantine/core';
import type { HostFailure } from '../../../shared/host/host.ts';
import { FolderIcon } from '../../components/icons.tsx';
import { useApp, useText } from '../../state/hooks.ts';
import styles from './dialog.module.css';

/** A call of this dialog failed: what happened, and what to do next. */
export function FaultNote({ failure }: { readonly failure: HostFailure | undefined }) {
  if (failure === undefined) return null;
  return (
    <div className={styles['fault']} role="alert">
      <strong>{failure.message}</strong> {failure.advice}
    </div>
  );
}

export function SavedAt({ file }: { readonly file: string }) {
  const { screens } = useText();
  return (
    <div className={styles['receipt']} role="status">
      <p>
        {screens.print.saved} <span className={styles['path']}>{file}</span>
      </p>
      <ShowInFolder file={file} />
    </div>
  );
}

export function ShowInFolder({ file }: { readonly file: string }) {
  const app = useApp();
  const { screens } = useText();
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<FolderIcon />}
        onClick={() => void app.showFile(file)}
      >
        {screens.print.showInFolder}
      </Button>
    </div>
  );
}
