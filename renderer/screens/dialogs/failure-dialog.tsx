import { Button, Modal } from '@mantine/core';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import styles from './dialog.module.css';

/** What happened, what was kept, what to do next. */
export function FailureDialog() {
  const app = useApp();
  const { screens } = useText();
  const failure = useAppState((state) => state.failure);
  if (failure === null) return null;
  return (
    <Modal
      opened
      onClose={app.dismissFailure}
      title={screens.failure.heading}
      closeButtonProps={{ 'aria-label': screens.close }}
      size="md"
    >
      <div className={styles['stack']}>
        <p className={styles['strong']}>{failure.message}</p>
        <p>{failure.advice}</p>
        <div className={styles['actions']}>
          <Button data-autofocus onClick={app.dismissFailure}>
            {screens.dismiss}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
