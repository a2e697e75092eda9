import type { ServiceLevel } from '../../../shared/model/records/watch.ts';
import { assertNever } from '../../../shared/model/words.ts';
import styles from './level-mark.module.css';

interface LevelMarkProps {
  /** Undefined: nobody said. */
  readonly level: ServiceLevel | undefined;
  readonly size?: number;
}

/** How a platform ran, by shape as well as colour: a full bar, a half one with a notch, a crossed one, a dashed frame. */
export function LevelMark({ level, size = 16 }: LevelMarkProps) {
  return (
    <svg
      className={styles['mark']}
      data-level={level ?? 'unknown'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(level)}
    </svg>
  );
}

function shapeOf(level: ServiceLevel | undefined) {
  switch (level) {
    case undefined:
      return <rect className={styles['dashed']} x="2" y="2" width="12" height="12" rx="2" />;
    case 'normal':
      return <rect className={styles['fill']} x="1" y="1" width="14" height="14" rx="2" />;
    case 'degraded':
      return (
        <>
          <rect className={styles['line']} x="1.8" y="1.8" width="12.4" height="12.4" rx="2" />
          <path className={styles['fill']} d="M2 14V9l4-3 4 3 4-3v8z" />
        </>
      );
    case 'interrupted':
      return (
        <>
          <rect className={styles['fill']} x="1" y="1" width="14" height="14" rx="2" />
          <path className={styles['cut']} d="m4.5 4.5 7 7M11.5 4.5l-7 7" />
        </>
      );
    default:
      return assertNever(level);
  }
}
