import { formatTime } from '../../../shared/text/dates.ts';
import { ConflictIcon } from '../../components/icons.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { isAllIn } from '../../state/arrival.ts';
import { useLasting } from '../../components/lasting.ts';
import { useApp, useAppState, useIsReadOnly, useText } from '../../state/hooks.ts';
import { useConflictCount } from '../exchange/use-conflicts.ts';
import { QuestionCount } from '../exchange/questions/question-count.tsx';
import styles from './status-bar.module.css';

/** Whether everything is on the disk, what just happened, and the keys at hand. */
export function StatusBar() {
  const isChecklist = useAppState((state) => state.view === 'checklist');
  return (
    <footer className={styles['bar']}>
      <SaveState />
      <Arriving />
      <Said />
      <ConflictCount />
      <QuestionCount />
      {isChecklist && <KeyHints />}
    </footer>
  );
}

/** What just happened, read out too. Each key says something: nothing else of the bar is drawn anew for it. */
function Said() {
  const text = useText();
  const message = useAppState((state) => state.message);
  return (
    <p className={styles['message']} role="status">
      {message !== null && <span key={message.id}>{message.say(text)}</span>}
    </p>
  );
}

function SaveState() {
  const app = useApp();
  const { language, screens } = useText();
  const { pending, savedAt, failure } = useAppState((state) => state.saving);
  const hasDrafts = useAppState((state) => Object.keys(state.drafts).length > 0);
  const isReadOnly = useIsReadOnly();
  const isSaving = pending > 0 || hasDrafts;
  const isSlow = useLasting(isSaving, noticed);
  if (failure !== null) {
    return (
      <div className={styles['failed']} role="alert">
        <p>
          <strong>{screens.status.failed}</strong> {failure.message}
        </p>
        <p className={styles['advice']}>{failure.advice}</p>
        <button type="button" className={styles['action']} onClick={app.retry}>
          {screens.retry}
        </button>
        <button type="button" className={styles['action']} onClick={app.drop}>
          {screens.status.drop(pending)}
        </button>
      </div>
    );
  }
  if (isReadOnly) return <p className={styles['viewOnly']}>{screens.status.viewOnly}</p>;
  const saved =
    savedAt === null ? screens.status.allSaved : screens.status.saved(formatTime(savedAt, language));
  return (
    <p className={styles['state']} data-saving={isSaving} data-slow={isSlow} data-testid="save-state">
      {isSlow ? screens.status.saving : saved}
    </p>
  );
}

/**
 * A step is on the disk within a few milliseconds, and is shown in its row only then. Saying so before and after would
 * flicker, and draw the window twice a key.
 */
const noticed = 150;

/** How far the answers of a large workspace have come in; nothing once all are there. */
function Arriving() {
  const app = useApp();
  const { screens } = useText();
  const arrival = useAppState((state) => state.arrival);
  if (isAllIn(arrival)) return null;
  const { waiting, of, failure } = arrival;
  if (failure !== null) {
    return (
      <div className={styles['failed']} role="alert">
        <p>
          <strong>{screens.arrival.halted}</strong> {failure.message}
        </p>
        <p className={styles['advice']}>{failure.advice}</p>
        <button type="button" className={styles['action']} onClick={app.bringIn}>
          {screens.retry}
        </button>
      </div>
    );
  }
  const done = of - waiting.size;
  return (
    <p className={styles['arriving']} role="status" aria-label={screens.arrival.label}>
      <progress value={done} max={of} aria-label={screens.arrival.label} />{' '}
      <span aria-hidden="true">{screens.arrival.coming(done, of)}</span>
    </p>
  );
}

/** How many values a person has to decide, leading there; nothing where there are none. */
function ConflictCount() {
  const app = useApp();
  const { exchange } = useText();
  const count = useConflictCount();
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles['conflicts']}
      aria-keyshortcuts="C"
      onClick={() => app.show('conflicts')}
    >
      <ConflictIcon size={14} />
      {exchange.conflicts.open(count)}
    </button>
  );
}

function KeyHints() {
  const { screens } = useText();
  const isReadOnly = useIsReadOnly();
  const { keys } = screens.status;
  return (
    <ul className={styles['hints']} aria-label={screens.status.hints}>
      {!isReadOnly && <Hint keys={['1–5']} does={keys.status} />}
      <Hint keys={['↑', '↓']} does={keys.move} />
      <Hint keys={['Enter']} does={keys.detail} />
      <Hint keys={['[', ']']} does={keys.locality} />
      {!isReadOnly && <Hint keys={['Ctrl+Z']} does={keys.undo} />}
      <Hint keys={['F1']} does={keys.all} />
    </ul>
  );
}

function Hint({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <li className={styles['hint']}>
      {keys.map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}{' '}
      {does}
    </li>
  );
}
