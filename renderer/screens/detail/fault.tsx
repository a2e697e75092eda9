import { WarningIcon } from '../../components/icons.tsx';
import styles from './fault.module.css';

/** What an answer still lacks, beside the field that it is about. */
export function Fault({ id, children }: { readonly id?: string; readonly children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p id={id} className={styles['fault']}>
      <WarningIcon size={14} />
      {children}
    </p>
  );
}
