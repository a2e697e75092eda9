import type { ReactNode } from 'react';
import styles from './record-row.module.css';

interface RecordRowProps {
  readonly mark: ReactNode;
  readonly title: string;
  readonly isUntitled?: boolean;
  /** Stands back behind the others: solved, replaced. */
  readonly isMuted?: boolean;
  /** At the end of the first line: a day, a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** A second line of facts. */
  readonly more?: ReactNode;
}

/** A record in a list: a mark, what it is called, and a line of facts. */
export function RecordRow({ mark, title, isUntitled, isMuted, aside, children, more }: RecordRowProps) {
  return (
    <div className={styles['row']} data-muted={isMuted === true}>
      {mark}
      <span className={styles['line']}>
        <span className={styles['title']} data-untitled={isUntitled === true} title={title}>
          {title}
        </span>
        {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      </span>
      <span className={styles['facts']}>{children}</span>
      {more !== undefined && <span className={styles['facts']}>{more}</span>}
    </div>
  );
}

/** A fact that asks for attention, in words that say why. */
export function Alarm({ children }: { readonly children: ReactNode }) {
  return <strong className={styles['alarm']}>{children}</strong>;
}
