import type { Day } from '../model/day.ts';
import type { Verdict } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { judgeLocality } from '../readiness/locality.ts';
import { referenceDay } from '../readiness/rule.ts';
import { heldItems } from './links.ts';
import type { Obstacle } from './row.ts';

/** A locality that would stand better, and how. */
export interface Freed {
  readonly locality: string;
  readonly from: Verdict;
  readonly to: Verdict;
}

const weak: ReadonlySet<Verdict> = new Set<Verdict>(['not-ready', 'at-risk']);

/**
 * The localities that would be neither not ready nor at risk any more, were the obstacle solved: its linked items that
 * are blocked now counted as done, everything else as it stands. As of a day.
 */
export function freedBy(workspace: Workspace, obstacle: Pick<Obstacle, 'sets'>, asOf: Day): Freed[] {
  const { plan, answers } = workspace;
  const day = referenceDay(asOf);
  const freed: Freed[] = [];
  for (const [code, held] of Map.groupBy(heldItems(obstacle), ({ locality }) => locality)) {
    const locality = plan.locality(code);
    const from = workspace.readiness(code, asOf)?.verdict;
    if (locality === undefined || from === undefined || !weak.has(from)) continue;
    const standing = answers.of(code);
    const blocked = held.filter(({ item }) => standing[item]?.status === 'blocked');
    if (blocked.length === 0) continue;
    const done = blocked.map(({ item }) => [item, { ...standing[item], status: 'done' as const }] as const);
    const to = judgeLocality(plan, locality, { ...standing, ...Object.fromEntries(done) }, day).verdict;
    if (!weak.has(to)) freed.push({ locality: code, from, to });
  }
  return freed;
}
