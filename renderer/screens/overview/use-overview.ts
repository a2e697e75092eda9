import { useEffect, useMemo, useState } from 'react';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { OverviewSums, type Overview } from '../../../shared/overview/overview.ts';
import { tallyOf, type LocalityTally } from '../../../shared/overview/tally.ts';
import { referenceDay } from '../../../shared/readiness/rule.ts';
import { isAllIn, isIn } from '../../state/arrival.ts';
import { useAppState, useOpen } from '../../state/hooks.ts';

export interface CountedOverview {
  /** The sums over all localities; undefined until every one of them is in and counted. */
  readonly overview: Overview | undefined;
  /** What is known of each locality, in the plan's order; those of provinces on their way are missing. */
  readonly tallies: readonly LocalityTally[];
}

/** What was last counted in a workspace, so that coming back shows it at once. */
const remembered = new WeakMap<Workspace, CountedOverview>();

const nothingCounted: CountedOverview = { overview: undefined, tallies: [] };

/** The window stays awake: so long at a time goes to counting. */
const sliceMs = 8;

/**
 * The overview of the open workspace, counted between frames and again after every change. A locality is counted anew
 * only where one of its answers changed.
 */
export function useOverview(): CountedOverview {
  const { workspace } = useOpen();
  const today = useAppState((state) => state.today);
  const arrival = useAppState((state) => state.arrival);
  const revision = useAppState((state) => state.revision);
  const [counted, setCounted] = useState<CountedOverview & { readonly workspace: Workspace }>();

  useEffect(() => {
    const { plan } = workspace;
    const there = plan.localities.filter((locality) => isIn(arrival, locality));
    const tallies: LocalityTally[] = [];
    const day = referenceDay(today);
    const sums = new OverviewSums(workspace, day);
    let timer: number;
    let at = 0;
    const count = (): void => {
      const start = performance.now();
      for (; at < there.length && performance.now() - start < sliceMs; at += 1) {
        const locality = there[at];
        const tally = locality && tallyOf(workspace, locality, day);
        if (tally === undefined) continue;
        tallies.push(tally);
        sums.add(tally);
      }
      if (at < there.length) {
        timer = window.setTimeout(count);
        return;
      }
      const overview = isAllIn(arrival) ? sums.result() : undefined;
      remembered.set(workspace, { overview, tallies });
      setCounted({ workspace, overview, tallies });
    };
    timer = window.setTimeout(count);
    return () => window.clearTimeout(timer);
  }, [workspace, today, arrival, revision]);

  return useMemo(
    () => (counted?.workspace === workspace ? counted : (remembered.get(workspace) ?? nothingCounted)),
    [counted, workspace],
  );
}
