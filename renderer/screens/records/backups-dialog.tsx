import { useState } from 'react';
import type { BackupEntry } from '../../../shared/host/contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { BackupChoice } from './backup-choice.tsx';
import { BackupPreview } from './backup-preview.tsx';
import styles from './backups-dialog.module.css';
import { Loading } from './loading.tsx';
import { WorkspaceFiles } from './workspace-files.tsx';

/** The backups of the workspace: make one, look into one, go back to one; and its files on the whole. */
export function BackupsDialog() {
  const app = useApp();
  const { screens } = useText();
  const revision = useAppState((state) => state.revision);
  const [made, setMade] = useState(0);
  const loaded = useLoaded(`${revision}/${made}`, () => app.records.backups());
  return (
    <Dialog onClose={app.closeDialog} title={screens.backups.heading} size="wide">
      <div className={dialog['stack']}>
        <p className={dialog['soft']}>{screens.backups.lead}</p>
        <WorkspaceFiles onMade={() => setMade(made + 1)} />
        <FaultNote failure={loaded.failure} />
        {loaded.value !== undefined && <Backups backups={loaded.value} />}
        {loaded.value === undefined && loaded.failure === undefined && <Loading label={screens.loading} />}
      </div>
    </Dialog>
  );
}

function Backups({ backups }: { readonly backups: readonly BackupEntry[] }) {
  const { screens } = useText();
  const [name, setName] = useState<string>();
  const chosen = backups.find((backup) => backup.name === name);
  if (backups.length === 0) return <p>{screens.backups.empty}</p>;
  return (
    <div className={styles['panes']}>
      <BackupChoice backups={backups} chosen={chosen?.name} onChoose={setName} />
      {chosen === undefined ? (
        <p className={styles['none']}>{screens.backups.choose}</p>
      ) : (
        <BackupPreview key={chosen.name} backup={chosen} />
      )}
    </div>
  );
}
