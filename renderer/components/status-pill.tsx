import { assertNever, type Status } from '../../shared/model/words.ts';
import { useText } from '../state/hooks.ts';
import styles from './status-pill.module.css';

/** A status in words, with a box that fills up as the paper form's does. */
export function StatusPill({ status }: { readonly status: Status | undefined }) {
  const text = useText();
  return (
    <span className={styles['pill']} data-status={status ?? 'unset'}>
      <StatusMark status={status} />
      {status === undefined ? text.screens.checklist.unset : text.words.statuses[status]}
    </span>
  );
}

export function StatusMark({
  status,
  size = 14,
}: {
  readonly status: Status | undefined;
  readonly size?: number;
}) {
  return (
    <svg
      className={styles['mark']}
      data-status={status ?? 'unset'}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(status)}
    </svg>
  );
}

function shapeOf(status: Status | undefined) {
  switch (status) {
    case undefined:
      return <rect className={styles['dashed']} x="1.5" y="1.5" width="11" height="11" rx="2" />;
    case 'not-started':
      return <rect className={styles['line']} x="1.5" y="1.5" width="11" height="11" rx="2" />;
    case 'in-progress':
      return (
        <>
          <rect className={styles['line']} x="1.5" y="1.5" width="11" height="11" rx="2" />
          <path className={styles['fill']} d="M2 7h10v4a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1z" />
        </>
      );
    case 'done':
      return (
        <>
          <rect className={styles['fill']} x="0.75" y="0.75" width="12.5" height="12.5" rx="2.5" />
          <path className={styles['cut']} d="m3.8 7.2 2.2 2.2 4.2-4.6" />
        </>
      );
    case 'blocked':
      return (
        <>
          <rect className={styles['fill']} x="0.75" y="0.75" width="12.5" height="12.5" rx="2.5" />
          <path className={styles['cut']} d="M4 7h6" />
        </>
      );
    case 'not-applicable':
      return (
        <>
          <rect className={styles['line']} x="1.5" y="1.5" width="11" height="11" rx="2" />
          <path className={styles['line']} d="m3 11 8-8" />
        </>
      );
    default:
      return assertNever(status);
  }
}
