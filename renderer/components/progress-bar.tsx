import styles from './progress-bar.module.css';

/** A thin bar; the numbers stand beside it, so it says nothing to a screen reader. */
export function ProgressBar({ done, of }: { readonly done: number; readonly of: number }) {
  const share = of === 0 ? 0 : (done / of) * 100;
  return (
    <span className={styles['track']} aria-hidden="true">
      <span className={styles['done']} style={{ width: `${share}%` }} />
    </span>
  );
}
