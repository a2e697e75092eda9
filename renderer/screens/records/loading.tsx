import { Loader } from '@mantine/core';
import styles from './loading.module.css';

/** Takes the place of a list that is on its way. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <p className={styles['loading']} role="status">
      <Loader size="xs" aria-hidden="true" /> {label}
    </p>
  );
}
