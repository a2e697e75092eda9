import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './register-screen.module.css';
import { useEntryFocus } from './use-records.ts';

interface RegisterScreenProps {
  readonly heading: string;
  /** Figures above both. */
  readonly summary?: ReactNode;
  readonly list: ReactNode;
  readonly form: ReactNode;
  /** The form needs the room: the list stays as narrow as it can. */
  readonly isFormWide?: boolean;
}

/** A view that keeps a register: its list on the left, one record as a form on the right. */
export function RegisterScreen({ heading, summary, list, form, isFormWide = false }: RegisterScreenProps) {
  useEntryFocus();
  return (
    <main className={styles['screen']}>
      <VisuallyHidden component="h2">{heading}</VisuallyHidden>
      {summary}
      <div className={styles['panes']} data-wide={isFormWide}>
        {list}
        {form}
      </div>
    </main>
  );
}
