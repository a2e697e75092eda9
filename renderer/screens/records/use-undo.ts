import { useState } from 'react';
import type { Change } from '../../../shared/history/change.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { useApp } from '../../state/hooks.ts';
import { failureOf } from '../../state/host.ts';
import type { Undone, WholeStep } from '../../state/records.ts';

/** How far the undoing of a step has come. */
export type Undoing =
  | { readonly kind: 'idle' | 'working' }
  /** The step holds more than this one change: it is shown before it is undone. */
  | { readonly kind: 'asking'; readonly step: WholeStep }
  | { readonly kind: 'done'; readonly undone: Undone }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

interface UseUndo {
  readonly undoing: Undoing;
  /** Undoes the step that a change was made in; asks first where it holds several. */
  readonly undo: (change: Change) => void;
  readonly confirm: (change: Change) => void;
  readonly cancel: () => void;
}

export function useUndo(): UseUndo {
  const { records } = useApp();
  const [undoing, setUndoing] = useState<Undoing>({ kind: 'idle' });

  const work = async (next: () => Promise<Undoing>): Promise<void> => {
    if (undoing.kind === 'working') return;
    setUndoing({ kind: 'working' });
    setUndoing(
      await next().catch((error: unknown) => ({ kind: 'failed' as const, failure: failureOf(error) })),
    );
  };
  const undoWhole = async (change: Change): Promise<Undoing> => ({
    kind: 'done',
    undone: await records.undo(change),
  });

  return {
    undoing,
    undo: (change) =>
      void work(async () => {
        const step = await records.stepOf(change);
        return step.count > 1 ? { kind: 'asking', step } : undoWhole(change);
      }),
    confirm: (change) => void work(() => undoWhole(change)),
    cancel: () => setUndoing({ kind: 'idle' }),
  };
}
