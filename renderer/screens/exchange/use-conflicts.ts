import { useEffect, useMemo, useState } from 'react';
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

/** So long after a change the conflicts are counted anew: in a large workspace that takes longer than a keystroke. */
const countingPause = 200;

/** How many conflicts there are, a moment after the last change. */
export function useConflictCount(): number {
  const workspace = useAppState((state) => state.open?.workspace);
  const revision = useLaterRevision();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setTimeout(
      () => setCount(workspace === undefined ? 0 : conflictsOf(workspace).length),
      countingPause,
    );
    return () => clearTimeout(timer);
  }, [workspace, revision]);
  return count;
}
