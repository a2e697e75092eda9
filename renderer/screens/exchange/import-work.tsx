import { Loader } from '@mantine/core';
import type { Importing } from '../../state/importing.ts';
import { useText } from '../../state/hooks.ts';
import dialog from '../dialogs/dialog.module.css';
import styles from './import-dialog.module.css';

/** What is under way, and how far it is. */
export function ImportWork({ importing: { work, progress, wasStopped } }: { readonly importing: Importing }) {
  const { exchange } = useText();
  const words = exchange.import;
  if (work === 'none') {
    return (
      <p className={dialog['working']} role="status">
        {wasStopped && words.stopped}
      </p>
    );
  }
  const label = {
    choosing: () => words.choosing,
    judging: () => words.judging,
    reading: () => (progress === null ? words.readingAll : words.reading(progress.done, progress.of)),
    'taking-in': () => (progress === null ? words.takingInAll : words.takingIn(progress.done, progress.of)),
  }[work]();
  return (
    <div className={styles['work']}>
      <p className={dialog['working']} role="status">
        <Loader size="xs" aria-hidden="true" /> {label}
      </p>
      {progress !== null && (
        <progress className={styles['progress']} value={progress.done} max={progress.of} aria-label={label} />
      )}
    </div>
  );
}
