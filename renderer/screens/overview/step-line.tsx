import { StatusMark } from '../../components/status-pill.tsx';
import { HandIcon, WarningIcon } from '../../components/icons.tsx';
import styles from './step-line.module.css';

export type Urgency = 'late' | 'soon' | 'blocked';

interface StepLineProps {
  readonly code: string;
  readonly title: string;
  readonly urgency: Urgency;
  /** Since when it is late, or for whom it waits. */
  readonly fact: string;
  /** In how many places. */
  readonly count: string;
  readonly onOpen: () => void;
}

/** One thing to do, leading to where it is done. */
export function StepLine({ code, title, urgency, fact, count, onOpen }: StepLineProps) {
  return (
    <li>
      <button type="button" className={styles['line']} data-urgency={urgency} title={title} onClick={onOpen}>
        <span className={styles['mark']}>
          <UrgencyMark urgency={urgency} />
        </span>
        <span className={styles['code']}>{code}</span>
        <span className={styles['title']}>{title}</span>
        <span className={styles['fact']}>{fact}</span>
        <span className={styles['count']}>{count}</span>
      </button>
    </li>
  );
}

function UrgencyMark({ urgency }: { readonly urgency: Urgency }) {
  switch (urgency) {
    case 'late':
      return <WarningIcon size={14} />;
    case 'soon':
      return <HandIcon size={14} />;
    case 'blocked':
      return <StatusMark status="blocked" />;
  }
}
