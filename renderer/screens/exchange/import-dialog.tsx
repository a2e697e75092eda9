import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Dialog } from '../../components/dialog.tsx';
import { useFocusRescue } from '../../components/focus.ts';
import { TakeInIcon } from '../../components/icons.tsx';
import { useApp, useText } from '../../state/hooks.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import styles from './import-dialog.module.css';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportWork } from './import-work.tsx';

/** Taking files in: choose or drop them, look at what they would do, take in some, see what happened. */
export function ImportDialog() {
  const app = useApp();
  const { exchange } = useText();
  const { files, taken } = useStore(app.exchange.importing);
  useEffect(() => () => void app.exchange.cancel(), [app]);
  return (
    <Dialog
      onClose={app.closeDialog}
      title={exchange.import.heading}
      size={taken !== null ? 'xl' : files === null ? 'lg' : 'full'}
    >
      {taken !== null ? (
        <ImportOutcome taken={taken} />
      ) : files === null ? (
        <Choose />
      ) : (
        <ImportPreview files={files} />
      )}
    </Dialog>
  );
}

/** Before the first preview. */
function Choose() {
  const app = useApp();
  const { exchange } = useText();
  const importing = useStore(app.exchange.importing);
  const { work, failure } = importing;
  const button = useRef<HTMLButtonElement>(null);
  useFocusRescue(button);
  return (
    <div className={dialog['stack']}>
      <p>{exchange.import.lead}</p>
      <FaultNote failure={failure ?? undefined} />
      <div className={styles['drop']}>
        {work === 'none' || work === 'choosing' ? (
          <>
            <TakeInIcon size={28} />
            <Button
              ref={button}
              data-autofocus
              disabled={work === 'choosing'}
              onClick={() => void app.exchange.pick()}
            >
              {exchange.import.choose}
            </Button>
            <p className={dialog['soft']}>{exchange.import.dropHere}</p>
          </>
        ) : (
          <>
            <ImportWork importing={importing} />
            <Button ref={button} variant="default" onClick={() => void app.exchange.cancel()}>
              {exchange.import.stop}
            </Button>
          </>
        )}
      </div>
      <div className={dialog['actions']}>
        <Button variant="subtle" onClick={() => app.show('files')}>
          {exchange.import.toTaken}
        </Button>
      </div>
    </div>
  );
}
