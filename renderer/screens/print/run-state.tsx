import { Button, Loader, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CallProgress } from '../../../shared/host/host.ts';
import { useApp, useText } from '../../state/hooks.ts';
import styles from './print.module.css';

/** Shown once the time left can be told: the first sheets also load fonts. */
const tellAfterMs = 1_500;

/** How far a print is, how long it still takes, and the button that ends it. */
export function RunState() {
  const app = useApp();
  const { print } = useText().screens;
  const [startedAt] = useState(() => performance.now());
  const [progress, setProgress] = useState<CallProgress & { readonly elapsed: number }>();
  const [isStopping, setIsStopping] = useState(false);

  useEffect(
    () =>
      window.hostEvents.onProgress((told) => {
        if (told.call === 'savePaper') setProgress({ ...told, elapsed: performance.now() - startedAt });
      }),
    [startedAt],
  );

  const { done = 0, of = 0, elapsed = 0 } = progress ?? {};
  const left =
    done > 0 && elapsed > tellAfterMs ? Math.ceil(((elapsed / done) * (of - done)) / 1000) : undefined;
  return (
    <div className={styles['progress']}>
      <Loader size="xs" aria-hidden="true" />
      <span role="status">
        {isStopping ? print.stopping : of > 1 ? print.progress(done, of) : print.working}
        {!isStopping && left !== undefined && of > 1 && `, ${print.secondsLeft(left)}`}
      </span>
      {of > 1 && (
        <Progress
          className={styles['bar'] ?? ''}
          value={(done / of) * 100}
          aria-label={print.working}
          size="sm"
        />
      )}
      <Button
        variant="default"
        size="compact-sm"
        disabled={isStopping}
        onClick={() => {
          setIsStopping(true);
          void app.paper.cancel();
        }}
      >
        {print.stop}
      </Button>
    </div>
  );
}
