import type { ReactNode } from 'react';
import { Segments } from '../grid/segments.tsx';
import styles from './part-bar.module.css';

interface PartBarProps<Part extends string> {
  readonly label: string;
  readonly parts: readonly { readonly value: Part; readonly name: string }[];
  readonly chosen: Part;
  readonly onChosen: (part: Part) => void;
  /** Figures beside the choice. */
  readonly children?: ReactNode;
  /** Buttons at its end. */
  readonly actions?: ReactNode;
}

/** Above a view that has several parts: which of them is shown, and what they add up to. */
export function PartBar<Part extends string>({
  label,
  parts,
  chosen,
  onChosen,
  children,
  actions,
}: PartBarProps<Part>) {
  return (
    <div className={styles['bar']}>
      <Segments label={label} choices={parts} chosen={chosen} onChosen={onChosen} />
      <div className={styles['figures']}>{children}</div>
      {actions}
    </div>
  );
}
