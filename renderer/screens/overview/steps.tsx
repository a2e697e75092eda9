import { useState, type ReactNode } from 'react';
import { useText } from '../../state/hooks.ts';
import styles from './steps.module.css';

interface StepsProps {
  readonly heading: string;
  /** What to say where there are none. */
  readonly none: string;
  readonly shownAtFirst: number;
  readonly children: readonly ReactNode[];
}

/** A list of which the first few are enough most of the time. */
export function Steps({ heading, none, shownAtFirst, children }: StepsProps) {
  const { overview: text } = useText();
  const [isWhole, setWhole] = useState(false);
  const hidden = children.length - shownAtFirst;
  return (
    <div className={styles['steps']}>
      <h4 className={styles['heading']}>{heading}</h4>
      {children.length === 0 && <p className={styles['none']}>{none}</p>}
      <ul aria-label={heading}>{isWhole ? children : children.slice(0, shownAtFirst)}</ul>
      {hidden > 0 && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? text.next.fewer : text.next.more(hidden)}
        </button>
      )}
    </div>
  );
}
