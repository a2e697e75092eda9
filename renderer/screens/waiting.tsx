import { Loader } from '@mantine/core';
import styles from './waiting.module.css';

export function Waiting({ label }: { readonly label: string }) {
  return (
    <main className={styles['waiting']}>
      <Loader size="sm" aria-hidden="true" />
      <p role="status">{label}</p>
    </main>
  );
}
