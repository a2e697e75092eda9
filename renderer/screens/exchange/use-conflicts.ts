import { useMemo } from 'react';
import { isAllIn } from '../../state/arrival.ts';
import { conflictsOf, type Conflict } from '../../state/conflicts.ts';
import { useAppState, useOpen } from '../../state/hooks.ts';
import { useLaterRevision } from '../../state/revision.tsx';

interface UseConflicts {
  readonly conflicts: readonly Conflict[];
  /** False while answers are still on their way. */
  readonly isWhole: boolean;
}

/** What is in conflict in the open workspace now. */
export function useConflicts(): UseConflicts {
  const { workspace } = useOpen();
  const revision = useLaterRevision();
  const isWhole = useAppState((state) => isAllIn(state.arrival));
  const conflicts = useMemo(() => (revision < 0 ? [] : conflictsOf(workspace)), [workspace, revision]);
  return { conflicts, isWhole };
}

/** How many conflicts there are. */
export function useConflictCount(): number {
  return useConflicts().conflicts.length;
}
