import { Button } from '@mantine/core';
import { Dialog } from '../../components/dialog.tsx';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import styles from './dialog.module.css';

/** What happened, what was kept, what to do next. */
export function FailureDialog() {
  const app = useApp();
  const { screens } = useText();
  const failure = useAppState((state) => state.failure);
  if (failure === null) return null;
  return (
    <Dialog onClose={app.dismissFailure} title={screens.failure.heading} size="md">
      <div className={styles['stack']}>
        <p className={styles['strong']}>{failure.message}</p>
        <p>{failure.advice}</p>
        <div className={styles['actions']}>
          <Button data-autofocus onClick={app.dismissFailure}>
            {screens.dismiss}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
