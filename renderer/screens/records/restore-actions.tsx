import { Button, Loader } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Change } from '../../../shared/history/change.ts';
import type { BackupEntry } from '../../../shared/host/contract.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { useFocusRescue } from '../../components/focus.ts';
import { useApp, useOpen, useText } from '../../state/hooks.ts';
import { failureOf } from '../../state/host.ts';
import type { Undone } from '../../state/records.ts';
import dialog from '../dialogs/dialog.module.css';
import { FaultNote } from '../dialogs/outcome.tsx';
import { Confirm } from './confirm.tsx';
import { UndoneNote } from './undone-note.tsx';

type Restoring =
  | { readonly kind: 'idle' | 'asking' | 'working' | 'undoing' }
  | { readonly kind: 'restored'; readonly first: Change; readonly count: number }
  | { readonly kind: 'undone'; readonly undone: Undone }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

interface RestoreActionsProps {
  readonly backup: BackupEntry;
  readonly moment: string;
  /** How many registers stand otherwise now. */
  readonly differences: number;
}

/** Asks, restores, and offers to take the restore back. */
export function RestoreActions({ backup, moment, differences }: RestoreActionsProps) {
  const { records } = useApp();
  const { screens } = useText();
  const { readOnly } = useOpen();
  const [restoring, setRestoring] = useState<Restoring>({ kind: 'idle' });
  const { backups, history, notices } = screens;
  const button = useRef<HTMLButtonElement>(null);
  useFocusRescue(button);

  const work = async (kind: 'working' | 'undoing', next: () => Promise<Restoring>): Promise<void> => {
    setRestoring({ kind });
    setRestoring(
      await next().catch((error: unknown) => ({ kind: 'failed' as const, failure: failureOf(error) })),
    );
  };
  const restore = (): void =>
    void work('working', async () => {
      const changes = await records.restore(backup.name);
      const [first] = changes;
      // As it was asked: a file that is taken out is one change, and many answers go back with it.
      return first === undefined ? { kind: 'idle' } : { kind: 'restored', first, count: differences };
    });
  const undo = (first: Change): void =>
    void work('undoing', async () => ({ kind: 'undone', undone: await records.undo(first) }));

  switch (restoring.kind) {
    case 'asking':
      return (
        <Confirm
          question={backups.confirm(differences, moment)}
          action={backups.confirmed(differences)}
          onConfirm={restore}
          onCancel={() => setRestoring({ kind: 'idle' })}
        />
      );
    case 'working':
    case 'undoing':
      return (
        <p className={dialog['working']} role="status">
          <Loader size="xs" aria-hidden="true" />{' '}
          {restoring.kind === 'working' ? backups.restoring : history.undoing}
        </p>
      );
    case 'restored':
      return (
        <div className={dialog['receipt']}>
          <p role="status">{backups.restored(restoring.count, moment)}</p>
          <div>
            <Button ref={button} variant="default" onClick={() => undo(restoring.first)}>
              {backups.undo}
            </Button>
          </div>
        </div>
      );
    case 'undone':
    case 'failed':
    case 'idle':
      return (
        <>
          {restoring.kind === 'undone' && <UndoneNote undone={restoring.undone} />}
          {restoring.kind === 'failed' && <FaultNote failure={restoring.failure} />}
          {readOnly !== null && <p className={dialog['soft']}>{notices.readOnly[readOnly]}</p>}
          <div className={dialog['actions']}>
            <Button
              ref={button}
              disabled={readOnly !== null || differences === 0}
              onClick={() => setRestoring({ kind: 'asking' })}
            >
              {backups.restore}
            </Button>
          </div>
        </>
      );
  }
}
