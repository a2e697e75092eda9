import type { Day } from '../model/day.ts';
import type { PlatformId } from '../model/template.ts';
import type { Verdict } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** A platform that was ready in a locality and no longer is. */
export interface Regression {
  readonly locality: string;
  readonly platform: PlatformId;
  readonly now: Verdict;
}

/**
 * What was ready then and no longer is. Both are judged as of the same day, so that only answers make a difference,
 * not the days that went by.
 */
export function regressionsOf(now: Workspace, then: Workspace, asOf: Day): Regression[] {
  return now.plan.localities.flatMap(({ code }) => {
    const before = then.readiness(code, asOf)?.platforms ?? {};
    const after = now.readiness(code, asOf)?.platforms ?? {};
    return (Object.keys(before) as PlatformId[]).flatMap((platform) => {
      const verdict = after[platform]?.verdict;
      const isWorse = before[platform]?.verdict === 'ready' && verdict !== undefined && verdict !== 'ready';
      return isWorse ? [{ locality: code, platform, now: verdict }] : [];
    });
  });
}
