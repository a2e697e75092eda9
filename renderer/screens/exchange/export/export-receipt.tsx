import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Exported } from '../../../../shared/host/contract.ts';
import type { HostFailure } from '../../../../shared/host/host.ts';
import { PrintIcon } from '../../../components/icons.tsx';
import { failureOf } from '../../../state/host.ts';
import { useApp, useAppState, useText } from '../../../state/hooks.ts';
import dialog from '../../dialogs/dialog.module.css';
import { FaultNote, ShowInFolder } from '../../dialogs/outcome.tsx';
import styles from './export-receipt.module.css';

/** What was written, with the code to compare by phone, and a page of it to print and sign. */
export function ExportReceipt({ receipt }: { readonly receipt: Exported }) {
  const app = useApp();
  const text = useText();
  const { centre, screens } = text;
  const words = screens.export;
  const officer = useAppState((state) => state.officer);
  const [page, setPage] = useState<string>();
  const [failure, setFailure] = useState<HostFailure>();

  const savePage = async (): Promise<void> => {
    setFailure(undefined);
    try {
      const saved = await app.centre.saveReceiptPage(receipt.file, text.language);
      if (saved !== null) setPage(saved.file);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  return (
    <div className={dialog['receipt']}>
      <p role="status">
        {words.done} <span className={dialog['path']}>{receipt.file}</span>
      </p>
      <div className={styles['proof']}>
        <div>
          <p>{words.code}</p>
          <p className={dialog['code']}>{receipt.code}</p>
          <p className={dialog['soft']}>{words.codeHint}</p>
        </div>
        <dl className={dialog['facts']}>
          <dt>{words.localities}</dt>
          <dd>{receipt.localities.toLocaleString(text.language)}</dd>
          <dt>{words.answers}</dt>
          <dd>{receipt.answers.toLocaleString(text.language)}</dd>
          <dt>{words.conflicts}</dt>
          <dd>{receipt.conflicts.toLocaleString(text.language)}</dd>
          <dt>{centre.export.signer}</dt>
          <dd>{[officer?.name, officer?.title].filter(Boolean).join(', ')}</dd>
          <dt>{centre.fingerprint}</dt>
          <dd className={styles['key']}>{receipt.signer ?? centre.export.unsigned}</dd>
        </dl>
      </div>
      <div className={dialog['tools']}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<PrintIcon />}
          onClick={() => void savePage()}
        >
          {centre.export.page}
        </Button>
        <ShowInFolder file={receipt.file} />
      </div>
      {page !== undefined && (
        <p role="status">
          {centre.export.pageSaved} <span className={dialog['path']}>{page}</span>
        </p>
      )}
      <FaultNote failure={failure} />
    </div>
  );
}
