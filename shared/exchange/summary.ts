import type { Plan } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import { platformIds } from '../model/template.ts';
import type { Verdict } from '../model/words.ts';
import { judgeLocality, worse } from '../readiness/locality.ts';
import { referenceDay } from '../readiness/rule.ts';
import type { Coverage } from './part.ts';
import type { Export } from './schema.ts';

/**
 * The verdicts of what a file covers; a locality that it covers in part stands as the worst of that part. Keys stand in
 * the order of the canonical form.
 */
export function summaryOf(
  plan: Plan,
  coverage: Coverage,
  states: Export['states'],
  asOf: Day,
): Export['summary'] {
  const day = referenceDay(asOf);
  const summary: Export['summary'] = {};
  for (const locality of coverage.localities) {
    const readiness = judgeLocality(plan, locality, states[locality.code] ?? {}, day);
    const platforms: Export['summary'][string]['platforms'] = {};
    let worst: Verdict = 'ready';
    for (const id of idsInOrder) {
      const platform = coverage.hasPlatform(id) ? readiness.platforms[id] : undefined;
      if (platform === undefined) continue;
      const { applicable, done, ownVerdict, reported, verdict } = platform;
      platforms[id] = { applicable, done, ownVerdict, reported, verdict };
      worst = worse(worst, verdict);
    }
    summary[locality.code] = { platforms, verdict: worst };
  }
  return summary;
}

const idsInOrder = platformIds.toSorted();
