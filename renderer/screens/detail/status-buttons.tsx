import { memo } from 'react';
import { statuses, type Status } from '../../../shared/model/words.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { StatusMark } from '../../components/status-pill.tsx';
import { useApp, useIsReadOnly, useText } from '../../state/hooks.ts';
import { focusIds } from '../../components/focus.ts';
import styles from './status-buttons.module.css';

export const StatusButtons = memo(function StatusButtons({
  status,
}: {
  readonly status: Status | undefined;
}) {
  const app = useApp();
  const { words, screens } = useText();
  const isReadOnly = useIsReadOnly();
  return (
    <div id={focusIds.status} className={styles['buttons']} role="group" aria-label={words.status}>
      {statuses.map((choice, index) => (
        <button
          key={choice}
          type="button"
          className={styles['button']}
          data-status={choice}
          aria-pressed={choice === status}
          disabled={isReadOnly}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => void app.setStatus(choice)}
        >
          <StatusMark status={choice} />
          <span className={styles['word']}>{words.statuses[choice]}</span>
          <KeyCap isHint>{String(index + 1)}</KeyCap>
        </button>
      ))}
      <button
        type="button"
        className={styles['button']}
        aria-keyshortcuts="0 Delete"
        disabled={isReadOnly || status === undefined}
        onClick={() => void app.setStatus(null)}
      >
        <StatusMark status={undefined} />
        <span className={styles['word']}>{screens.detail.clearStatus}</span>
        <KeyCap isHint>0</KeyCap>
      </button>
    </div>
  );
});
