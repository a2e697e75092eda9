import { assertNever, type Verdict } from '../../shared/model/words.ts';
import styles from './verdict-mark.module.css';

interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly size?: number;
  /** The verdict in words, where none stand beside the mark. */
  readonly name?: string;
}

/**
 * A verdict by shape as well as colour: it must read on a grey print and for the colour-blind. */
export function VerdictMark({ verdict, size = 16, name }: VerdictMarkProps) {
  const label = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <svg
      className={styles['mark']}
      data-verdict={verdict}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      focusable="false"
      {...label}
    >
      {shapeOf(verdict)}
    </svg>
  );
}

function shapeOf(verdict: Verdict) {
  switch (verdict) {
    case 'not-ready':
      return (
        <>
          <path className={styles['fill']} d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
          <path className={styles['cut']} d="m5.2 5.2 5.6 5.6M10.8 5.2l-5.6 5.6" />
        </>
      );
    case 'not-reported':
      return <circle className={styles['dashed']} cx="8" cy="8" r="6" />;
    case 'at-risk':
      return (
        <>
          <path className={styles['fill']} d="M8 1 15.4 14.6H.6z" />
          <path className={styles['cut']} d="M8 6v4M8 12.2v.1" />
        </>
      );
    case 'on-track':
      return (
        <>
          <circle className={styles['line']} cx="8" cy="8" r="6.1" />
          <path className={styles['fill']} d="M8 1.9a6.1 6.1 0 0 1 0 12.2z" />
        </>
      );
    case 'ready':
      return (
        <>
          <circle className={styles['fill']} cx="8" cy="8" r="7" />
          <path className={styles['cut']} d="m4.8 8.2 2.2 2.3 4.2-4.7" />
        </>
      );
    default:
      return assertNever(verdict);
  }
}
