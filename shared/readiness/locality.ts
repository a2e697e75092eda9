import type { LocalityAnswers } from '../model/answers.ts';
import type { Plan } from '../model/campaign.ts';
import type { PlatformId } from '../model/template.ts';
import { levelOf, type Locality } from '../model/unit.ts';
import { verdicts, type Verdict } from '../model/words.ts';
import { judge, type ItemFact, type PlatformReadiness, type ReferenceDay } from './rule.ts';

export interface LocalityReadiness {
  /** The worst of its platforms. */
  readonly verdict: Verdict;
  /** Platforms that have items at the locality's level, in the template's order. */
  readonly platforms: Readonly<Partial<Record<PlatformId, PlatformReadiness>>>;
}

export function judgeLocality(
  plan: Plan,
  locality: Locality,
  answers: LocalityAnswers,
  day: ReferenceDay,
): LocalityReadiness {
  const platforms: Partial<Record<PlatformId, PlatformReadiness>> = {};
  let verdict: Verdict = 'ready';
  for (const { platform, items } of plan.platforms(levelOf(locality))) {
    const facts: ItemFact[] = [];
    for (const { id, gate, due, recurring } of items) {
      const answer = answers[id];
      if (!recurring) facts.push({ gate, due, status: answer?.status, blockedBy: answer?.blockedBy });
    }
    // A platform that asks only for repeating duties at this level has nothing to judge.
    if (facts.length === 0) continue;
    const readiness = judge(facts, day);
    platforms[platform.id] = readiness;
    verdict = worse(verdict, readiness.verdict);
  }
  return { verdict, platforms };
}

export function worse(a: Verdict, b: Verdict): Verdict {
  return verdicts.indexOf(a) <= verdicts.indexOf(b) ? a : b;
}

/** How many localities stand at each verdict. */
export type VerdictCount = Readonly<Record<Verdict, number>>;

export function countVerdicts(all: Iterable<Verdict>): VerdictCount {
  const count = { 'not-ready': 0, 'not-reported': 0, 'at-risk': 0, 'on-track': 0, ready: 0 };
  for (const verdict of all) count[verdict] += 1;
  return count;
}

/** A province as a whole is as ready as the worst of itself and its communes; never an average. */
export function wholeOf(own: Verdict, communes: Iterable<Verdict>): Verdict {
  let whole = own;
  for (const verdict of communes) whole = worse(whole, verdict);
  return whole;
}
