import { Button, Loader } from '@mantine/core';
import { useRef, useState } from 'react';
import type { HostFailure } from '../../../shared/host/host.ts';
import { useFocusRescue } from '../../components/focus.ts';
import type { TakenIn } from '../../state/importing.ts';
import { failureOf } from '../../state/host.ts';
import { useApp, useText } from '../../state/hooks.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { useConflicts } from './use-conflicts.ts';
import { sumOf } from './import-rows.ts';

/** What taking files in did, with the ways on: the conflicts to decide, or all of it back. */
export function ImportOutcome({ taken: { files, change } }: { readonly taken: TakenIn }) {
  const app = useApp();
  const { exchange, screens } = useText();
  const { conflicts, isWhole } = useConflicts();
  const [undoing, setUndoing] = useState<'no' | 'working' | 'done'>('no');
  const [failure, setFailure] = useState<HostFailure>();
  const first = useRef<HTMLButtonElement>(null);
  useFocusRescue(first);
  const words = exchange.import;
  const sum = sumOf(files);
  // After files of the whole nation the answers are on their way for a while; what is to be decided is known before.
  const undecided = isWhole ? conflicts.length : Math.max(conflicts.length, sum.conflicting);

  const undo = async (): Promise<void> => {
    setUndoing('working');
    setFailure(undefined);
    try {
      await app.records.undo(change);
      setUndoing('done');
    } catch (error) {
      setFailure(failureOf(error));
      setUndoing('no');
    }
  };

  return (
    <div className={dialog['stack']}>
      {undoing === 'done' ? (
        <p className={dialog['receipt']} role="status">
          {words.undone}
        </p>
      ) : (
        <div className={dialog['receipt']} role="status">
          <p className={dialog['strong']}>{words.taken(files.length)}</p>
          <p>{words.takenSum(sum)}</p>
        </div>
      )}
      <FaultNote failure={failure} />
      <div className={dialog['actions']}>
        <p className={dialog['working']} role="status">
          {undoing === 'working' && (
            <>
              <Loader size="xs" aria-hidden="true" /> {words.undoing}
            </>
          )}
        </p>
        {undoing === 'no' && (
          <Button variant="default" onClick={() => void undo()}>
            {words.undo}
          </Button>
        )}
        <Button variant="default" onClick={() => app.show('files')}>
          {words.toTaken}
        </Button>
        <Button ref={first} data-autofocus variant="default" onClick={app.closeDialog}>
          {screens.close}
        </Button>
        {undoing !== 'done' && undecided > 0 && (
          <Button onClick={() => app.show('conflicts')}>{words.toConflicts(undecided)}</Button>
        )}
      </div>
    </div>
  );
}
