import type { RecordKind } from '../../../shared/model/record.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { recordWords } from '../../state/register-text.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import styles from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { Steps } from '../records/history-dialog.tsx';
import { Loading } from '../records/loading.tsx';
import { nameOfRecord } from './record-name.ts';
import { useRecord } from './use-records.ts';

/** Every change of one record. */
export function EntryHistoryDialog() {
  const app = useApp();
  const text = useText();
  const of = useAppState((state) => state.entryHistory);
  return (
    <Dialog onClose={app.closeDialog} title={text.screens.history.heading} size="wide">
      {of !== null && <EntryHistory kind={of.kind} id={of.id} />}
    </Dialog>
  );
}

function EntryHistory({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const { records } = useApp();
  const text = useText();
  const revision = useAppState((state) => state.revision);
  const name = nameOfRecord(kind, useRecord(kind, id)?.fields);
  const { value, failure } = useLoaded(String(revision), () => records.ofRecord(kind, id));
  return (
    <div className={styles['stack']}>
      <div>
        <p className={styles['soft']}>{recordWords(kind, text).name}</p>
        <p className={styles['strong']}>{name ?? text.register.untitled}</p>
      </div>
      <FaultNote failure={failure} />
      {value !== undefined && <Steps listed={value} />}
      {value === undefined && failure === undefined && <Loading label={text.screens.loading} />}
    </div>
  );
}
