import type { PlatformItems } from '../model/campaign.ts';
import type { LocalityAnswers } from '../model/answers.ts';
import { itemRegister } from '../model/register.ts';
import type { PlatformId } from '../model/template.ts';
import { levelOf, type Locality } from '../model/unit.ts';
import { verdicts, type Actor, type Verdict } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { LocalityReadiness } from '../readiness/locality.ts';
import { judge, type ItemFact, type ReferenceDay } from '../readiness/rule.ts';
import { dayNumberOf, type DayNumber } from './day-number.ts';

/** What one platform of one locality adds to the sums of the overview. Repeating items are left out, as in a verdict. */
export interface PlatformTally {
  readonly verdict: Verdict;
  /** Items that count: all but the not-applicable ones. */
  readonly applicable: number;
  /** Those said to be done, by id. What of them is proven depends on rehearsals, which come and go without the answers. */
  readonly declared: readonly string[];
  /** Done, with a piece of evidence. */
  readonly evidenced: number;
  /** Gate items that count, and those of them that are not done. */
  readonly gates: number;
  readonly gatesOpen: number;
}

/** A blocked item of a locality. */
export interface Blocker {
  readonly item: string;
  /** Who must act; undefined where nobody was named. */
  readonly actor: Actor | undefined;
  /** True where the platform's verdict would be better, were this item done. */
  readonly frees: boolean;
}

/** What one locality adds to the sums of the overview. */
export interface LocalityTally {
  readonly locality: Locality;
  readonly verdict: Verdict;
  readonly platforms: ReadonlyMap<PlatformId, PlatformTally>;
  /** Open gate items by id: those whose day is past, and those due within the risk horizon. */
  readonly overdue: readonly string[];
  readonly due: readonly string[];
  readonly blockers: readonly Blocker[];
  readonly gates: number;
  /** For each gate item that is done: the day on which its standing answer was given. */
  readonly gateDays: readonly DayNumber[];
}

/**
 * How one locality stands, item by item, as of a day. It is worked out once for as long as the workspace holds on to
 * the locality's readiness, that is until one of its answers changes or another day is asked for.
 */
export function tallyOf(
  workspace: Workspace,
  locality: Locality,
  day: ReferenceDay,
): LocalityTally | undefined {
  const readiness = workspace.readiness(locality.code, day.asOf);
  if (readiness === undefined) return undefined;
  const known = tallies.get(readiness);
  if (known !== undefined) return known;
  const tally = makeTally(workspace, locality, readiness, day);
  tallies.set(readiness, tally);
  return tally;
}

const tallies = new WeakMap<LocalityReadiness, LocalityTally>();

function makeTally(
  workspace: Workspace,
  locality: Locality,
  readiness: LocalityReadiness,
  day: ReferenceDay,
): LocalityTally {
  const answers = workspace.answers.of(locality.code);
  const platforms = new Map<PlatformId, PlatformTally>();
  const overdue: string[] = [];
  const due: string[] = [];
  const blockers: Blocker[] = [];
  const gateDays: DayNumber[] = [];
  let gates = 0;
  for (const asked of workspace.plan.platforms(levelOf(locality))) {
    const verdict = readiness.platforms[asked.platform.id]?.verdict;
    if (verdict === undefined) continue;
    const declared: string[] = [];
    const sums = { applicable: 0, evidenced: 0, gates: 0, gatesOpen: 0 };
    for (const item of asked.items) {
      const answer = answers[item.id];
      if (item.recurring || answer?.status === 'not-applicable') continue;
      const isDone = answer?.status === 'done';
      sums.applicable += 1;
      if (isDone) {
        declared.push(item.id);
        if (answer.evidence !== undefined) sums.evidenced += 1;
      }
      if (answer?.status === 'blocked') {
        const frees = isBetter(verdictWith(new Set([item.id]), asked, answers, day), verdict);
        blockers.push({ item: item.id, actor: answer.blockedBy, frees });
      }
      if (!item.gate) continue;
      sums.gates += 1;
      if (isDone) gateDays.push(doneOn(workspace, locality, item.id));
      else {
        sums.gatesOpen += 1;
        if (item.due < day.asOf) overdue.push(item.id);
        else if (item.due <= day.horizon) due.push(item.id);
      }
    }
    gates += sums.gates;
    platforms.set(asked.platform.id, { verdict, declared, ...sums });
  }
  return { locality, verdict: readiness.verdict, platforms, overdue, due, blockers, gates, gateDays };
}

/**
 * True where some platform of the locality would stand better, were these items done, all of them: one obstacle can
 * hold up several items of a platform, none of which is enough alone.
 */
export function wouldFree(
  { plan, answers }: Workspace,
  { locality, platforms }: LocalityTally,
  items: ReadonlySet<string>,
  day: ReferenceDay,
): boolean {
  return plan.platforms(levelOf(locality)).some((asked) => {
    const standing = platforms.get(asked.platform.id);
    if (standing === undefined || !asked.items.some(({ id }) => items.has(id))) return false;
    return isBetter(verdictWith(items, asked, answers.of(locality.code), day), standing.verdict);
  });
}

function isBetter(a: Verdict, b: Verdict): boolean {
  return verdicts.indexOf(a) > verdicts.indexOf(b);
}

/** The platform's verdict, were those items done. */
function verdictWith(
  done: ReadonlySet<string>,
  { items }: PlatformItems,
  answers: LocalityAnswers,
  day: ReferenceDay,
): Verdict {
  const facts = items
    .filter(({ recurring }) => !recurring)
    .map(({ id, gate, due }): ItemFact => {
      const answer = answers[id];
      return { gate, due, status: done.has(id) ? 'done' : answer?.status, blockedBy: answer?.blockedBy };
    });
  return judge(facts, day).verdict;
}

function doneOn({ state }: Workspace, { code }: Locality, item: string): DayNumber {
  const [shown] = state.survivors(itemRegister(code, item, 'status'));
  return dayNumberOf(shown?.at ?? 0);
}
