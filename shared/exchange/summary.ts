import type { Plan } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { Verdict } from '../model/words.ts';
import { judgeLocality, worse } from '../readiness/locality.ts';
import { referenceDay } from '../readiness/rule.ts';
import type { Coverage } from './part.ts';
import type { Export } from './schema.ts';

/** The verdicts of what a file covers; a locality that it covers in part stands as the worst of that part. */
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
    const platforms = Object.entries(readiness.platforms).filter(([id]) => coverage.hasPlatform(id));
    const verdict = platforms.reduce<Verdict>(
      (worst, [, platform]) => worse(worst, platform.verdict),
      'ready',
    );
    summary[locality.code] = { verdict, platforms: Object.fromEntries(platforms) };
  }
  return summary;
}
