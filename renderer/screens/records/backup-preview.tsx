import { useMemo, useState } from 'react';
import type { Difference } from '../../../shared/history/difference.ts';
import type { BackupEntry } from '../../../shared/host/contract.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { describeRegister } from '../../state/register-text.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import styles from './backup-preview.module.css';
import { Loading } from './loading.tsx';
import { RecordList } from './record-list.tsx';
import { RestoreActions } from './restore-actions.tsx';
import { differenceRows, placesOf } from './rows.ts';
import { ValuePair } from './value-pair.tsx';

/** What a backup holds otherwise, and the way back to it. Give it the backup's name as its key. */
export function BackupPreview({ backup }: { readonly backup: BackupEntry }) {
  const { records } = useApp();
  const { language, screens } = useText();
  const revision = useAppState((state) => state.revision);
  const { value, failure, isLoading } = useLoaded(String(revision), () => records.compare(backup.name));
  const moment = formatMoment(backup.at, language);
  return (
    <section className={styles['preview']} aria-label={moment}>
      <FaultNote failure={failure} />
      {value === undefined && isLoading && <Loading label={screens.backups.comparing} />}
      {value !== undefined && (
        <>
          <Differences differences={value} />
          <RestoreActions backup={backup} moment={moment} differences={value.length} />
        </>
      )}
    </section>
  );
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const text = useText();
  const { plan } = useOpen().workspace;
  const [chosen, setChosen] = useState<string>();
  const rows = useMemo(() => differenceRows(differences, plan, text), [differences, plan, text]);
  const { backups } = text.screens;
  if (differences.length === 0) {
    return (
      <p className={styles['same']} role="status">
        {backups.same}
      </p>
    );
  }
  const places = placesOf(differences.map(({ register }) => register)).filter((code) => code !== null);
  const entries = rows.filter((row) => row.kind === 'entry');
  const entry = entries.find(({ id }) => id === chosen) ?? entries[0];
  return (
    <>
      <p className={dialog['strong']} role="status">
        {backups.differences(differences.length, places.length)}
      </p>
      <RecordList
        label={backups.preview}
        rows={rows}
        selected={entry?.id}
        onSelect={setChosen}
        takesFocus={false}
      />
      {entry !== undefined && (
        <div className={styles['entry']}>
          <p className={dialog['soft']}>{describeRegister(plan, entry.register, text)}</p>
          <ValuePair
            register={entry.register}
            from={[backups.now, entry.from]}
            to={[backups.then, entry.to]}
          />
        </div>
      )}
    </>
  );
}
