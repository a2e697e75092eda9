import type { Plan } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { PlatformId, TemplatePlatform } from '../model/template.ts';
import type { Actor, Verdict } from '../model/words.ts';
import { countVerdicts, wholeOf, type VerdictCount } from '../readiness/locality.ts';
import type { Assurance, Proofs } from '../readiness/proven.ts';
import { burnUp, type BurnUp } from './burn-up.ts';
import type { DayNumber } from './day-number.ts';
import type { LocalityTally } from './tally.ts';

/** How a platform stands over all localities that are asked about it. */
export interface PlatformSum extends Assurance {
  readonly platform: TemplatePlatform;
  /** The worst of its localities; never an average. */
  readonly verdict: Verdict;
  readonly localities: VerdictCount;
  /** Items that count, of those asked in all localities. */
  readonly applicable: number;
  readonly gates: number;
  readonly gatesOpen: number;
}

/** A gate item that is open in so many localities past its day, or shortly before it. */
export interface OpenGate {
  readonly item: string;
  readonly due: Day;
  readonly isOverdue: boolean;
  readonly localities: number;
}

/** What holds several localities up: the same item, waiting for the same. */
export interface BlockerGroup {
  readonly item: string;
  readonly actor: Actor | undefined;
  readonly localities: number;
  /** Localities where the platform's verdict would be better, were this item done. */
  readonly frees: number;
}

/** Everything that the overview adds up. */
export interface Overview {
  readonly localities: VerdictCount;
  readonly platforms: readonly PlatformSum[];
  /** Overdue ones first, then the one open in the most localities. */
  readonly openGates: readonly OpenGate[];
  /** The one that frees the most localities first. */
  readonly blockers: readonly BlockerGroup[];
  readonly gates: BurnUp;
  /** Localities where every gate item is done. */
  readonly complete: BurnUp;
}

export function sumUp(plan: Plan, tallies: readonly LocalityTally[], proofs: Proofs, asOf: Day): Overview {
  return {
    localities: countVerdicts(tallies.map(({ verdict }) => verdict)),
    platforms: platformSums(plan, tallies, proofs),
    openGates: openGates(plan, tallies),
    blockers: blockerGroups(tallies),
    ...burnUps(tallies, asOf),
  };
}

/** The platforms that the plan asks about on any level, in the template's order. */
export function platformsOf(plan: Plan): readonly TemplatePlatform[] {
  const asked = new Set([...plan.platforms('province'), ...plan.platforms('commune')].map((p) => p.platform));
  return [...plan.template.platforms, plan.template.common].filter((platform) => asked.has(platform));
}

function platformSums(plan: Plan, tallies: readonly LocalityTally[], proofs: Proofs): PlatformSum[] {
  return platformsOf(plan).flatMap((platform) => {
    const verdicts: Verdict[] = [];
    const sums = { applicable: 0, declared: 0, evidenced: 0, proven: 0, gates: 0, gatesOpen: 0 };
    for (const { locality, platforms } of tallies) {
      const tally = platforms.get(platform.id);
      if (tally === undefined) continue;
      verdicts.push(tally.verdict);
      sums.applicable += tally.applicable;
      sums.declared += tally.declared.length;
      sums.evidenced += tally.evidenced;
      for (const item of tally.declared) sums.proven += Number(proofs.has(locality.code, item));
      sums.gates += tally.gates;
      sums.gatesOpen += tally.gatesOpen;
    }
    const [first] = verdicts;
    if (first === undefined) return [];
    return [{ platform, verdict: wholeOf(first, verdicts), localities: countVerdicts(verdicts), ...sums }];
  });
}

function openGates(plan: Plan, tallies: readonly LocalityTally[]): OpenGate[] {
  const dueOf = new Map(
    [...plan.platforms('province'), ...plan.platforms('commune')].flatMap(({ items }) =>
      items.map(({ id, due }) => [id, due] as const),
    ),
  );
  const groups = (isOverdue: boolean): OpenGate[] => {
    const counts = countOf(tallies.flatMap(({ overdue, due }) => (isOverdue ? overdue : due)));
    return [...counts]
      .map(([item, localities]) => ({ item, due: dueOf.get(item) ?? '', isOverdue, localities }))
      .sort((a, b) => b.localities - a.localities || (a.due < b.due ? -1 : 1));
  };
  return [...groups(true), ...groups(false)];
}

function blockerGroups(tallies: readonly LocalityTally[]): BlockerGroup[] {
  const groups = new Map<
    string,
    { item: string; actor: Actor | undefined; localities: number; frees: number }
  >();
  for (const { blockers } of tallies) {
    for (const { item, actor, frees } of blockers) {
      const key = `${item} ${actor ?? ''}`;
      const group = groups.get(key) ?? { item, actor, localities: 0, frees: 0 };
      group.localities += 1;
      group.frees += Number(frees);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort(
    (a, b) => b.frees - a.frees || b.localities - a.localities || (a.item < b.item ? -1 : 1),
  );
}

function burnUps(tallies: readonly LocalityTally[], asOf: Day): Pick<Overview, 'gates' | 'complete'> {
  const gateDays = new Map<DayNumber, number>();
  const completeDays = new Map<DayNumber, number>();
  let gates = 0;
  for (const tally of tallies) {
    gates += tally.gates;
    let last = 0;
    for (const day of tally.gateDays) {
      gateDays.set(day, (gateDays.get(day) ?? 0) + 1);
      if (day > last) last = day;
    }
    // A locality has all its gates on the day on which the last of them was done.
    if (tally.gates > 0 && tally.gateDays.length === tally.gates) {
      completeDays.set(last, (completeDays.get(last) ?? 0) + 1);
    }
  }
  return {
    gates: burnUp(gateDays, gates, asOf),
    complete: burnUp(completeDays, tallies.filter((tally) => tally.gates > 0).length, asOf),
  };
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How a province stands on a platform, its communes included: the worst of them, and how many stand there. */
export interface WholePlatform {
  readonly verdict: Verdict;
  readonly localities: VerdictCount;
}

/** A province as one row of the heat map, or one tile of the map. */
export interface WholeProvince {
  readonly verdict: Verdict;
  readonly localities: VerdictCount;
  readonly platforms: ReadonlyMap<PlatformId, WholePlatform>;
}

/** A province with its communes; undefined where none of them is known yet. */
export function wholeProvince(tallies: readonly LocalityTally[]): WholeProvince | undefined {
  const [first] = tallies;
  if (first === undefined) return undefined;
  const ids = new Set(tallies.flatMap(({ platforms }) => [...platforms.keys()]));
  const platforms = new Map<PlatformId, WholePlatform>();
  for (const id of ids) {
    const verdicts = tallies.flatMap((tally) => tally.platforms.get(id)?.verdict ?? []);
    platforms.set(id, { verdict: wholeOf('ready', verdicts), localities: countVerdicts(verdicts) });
  }
  const verdicts = tallies.map(({ verdict }) => verdict);
  return { verdict: wholeOf(first.verdict, verdicts), localities: countVerdicts(verdicts), platforms };
}
