import { Button } from '@mantine/core';
import { useApp, useAppState, useText } from '../state/hooks.ts';
import styles from './waiting.module.css';

/** The main process did not answer the very first call. */
export function BrokenScreen() {
  const app = useApp();
  const { screens } = useText();
  const failure = useAppState((state) => state.failure);
  return (
    <main className={`${styles['waiting'] ?? ''} ${styles['broken'] ?? ''}`} role="alert">
      <h1>{screens.failure.broken}</h1>
      <p>
        {failure?.message} {failure?.advice}
      </p>
      <Button onClick={() => void app.session.begin()}>{screens.retry}</Button>
    </main>
  );
}
