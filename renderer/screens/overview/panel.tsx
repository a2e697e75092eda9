import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  readonly heading: string;
  /** What stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  /** It takes the height that is left and scrolls inside. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/** One part of the overview under its heading. */
export function Panel({ heading, aside, isTall = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles['panel']} aria-labelledby={id} data-tall={isTall}>
      <div className={styles['head']}>
        <h3 id={id} className={styles['heading']}>
          {heading}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
