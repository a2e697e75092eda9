import { Button, Loader } from '@mantine/core';
import { useState } from 'react';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { useLoaded } from '../../state/use-loaded.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { FileEffectList } from './file-effects.tsx';
import styles from './kept-effects.module.css';

/** Register by register, what a file that was taken in brings; looked up when it is asked for. */
export function KeptEffects({ digest }: { readonly digest: string }) {
  const { exchange } = useText();
  const [isOpen, setOpen] = useState(false);
  const words = exchange.taken;
  return (
    <div className={styles['effects']}>
      <Button
        size="compact-sm"
        variant="default"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className={styles['open'] ?? ''}
      >
        {isOpen ? words.hideEffects : words.showEffects}
      </Button>
      {isOpen && <Loaded digest={digest} />}
    </div>
  );
}

function Loaded({ digest }: { readonly digest: string }) {
  const app = useApp();
  const { exchange } = useText();
  const revision = useAppState((state) => state.revision);
  const { value, failure } = useLoaded(`${digest} ${revision}`, () => app.exchange.effectsOf(digest));
  const words = exchange.taken;
  if (failure !== undefined) return <FaultNote failure={failure} />;
  if (value === undefined) {
    return (
      <p className={dialog['working']} role="status">
        <Loader size="xs" aria-hidden="true" /> {words.readingEffects}
      </p>
    );
  }
  return (
    <>
      <p className={dialog['soft']}>{words.effectsLead}</p>
      <FileEffectList
        effects={value}
        readMore={async (effect, skip) => (await app.exchange.effectsOf(digest, { effect, skip })).entries}
      />
    </>
  );
}
