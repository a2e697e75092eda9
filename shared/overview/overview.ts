import type { State } from '../history/state.ts';
import type { Plan } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { PlatformId, TemplatePlatform } from '../model/template.ts';
import type { Actor, Verdict } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { recordsIn } from '../model/record-view.ts';
import { heldItems, linkMember } from '../obstacles/links.ts';
import { isSolved } from '../obstacles/row.ts';
import { countVerdicts, wholeOf, worse, type VerdictCount } from '../readiness/locality.ts';
import { proofsOf, type Assurance, type Proofs } from '../readiness/proven.ts';
import type { ReferenceDay } from '../readiness/rule.ts';
import { burnUp, type BurnUp } from './burn-up.ts';
import type { DayNumber } from './day-number.ts';
import { wouldFree, type Blocker, type LocalityTally } from './tally.ts';

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

/** An obstacle of the register, as far as the overview names it. */
export interface NamedObstacle {
  readonly id: string;
  readonly title: string;
}

/** What holds several localities up: an obstacle of the register, else the same item waiting for the same. */
export interface BlockerGroup {
  /** Undefined where the blocked items are linked with none. */
  readonly obstacle: NamedObstacle | undefined;
  /** The blocked item; of an obstacle, the first of them. */
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
  /** The one that was due first before the others. */
  readonly openGates: readonly OpenGate[];
  /** The one that frees the most localities first. */
  readonly blockers: readonly BlockerGroup[];
  readonly gates: BurnUp;
  /** Localities where every gate item is done. */
  readonly complete: BurnUp;
}

/** Adds localities up one by one, so that a country can be added up between frames. */
export class OverviewSums {
  readonly #workspace: Workspace;
  readonly #day: ReferenceDay;
  readonly #plan: Plan;
  readonly #proofs: Proofs;
  readonly #obstacles: ReadonlyMap<string, NamedObstacle>;
  readonly #localities = noVerdicts();
  readonly #platforms = new Map<PlatformId, PlatformSums>();
  readonly #overdue = new Map<string, number>();
  readonly #due = new Map<string, number>();
  readonly #blockers = new Map<string, Writable<BlockerGroup>>();
  readonly #gateDays = new Map<DayNumber, number>();
  readonly #completeDays = new Map<DayNumber, number>();
  #gates = 0;
  #withGates = 0;

  constructor(workspace: Workspace, day: ReferenceDay) {
    this.#workspace = workspace;
    this.#day = day;
    this.#plan = workspace.plan;
    this.#proofs = proofsOf(workspace.state);
    this.#obstacles = obstaclesByItem(workspace.state);
  }

  add(tally: LocalityTally): void {
    this.#localities[tally.verdict] += 1;
    this.#addPlatforms(tally);
    for (const item of tally.overdue) countOne(this.#overdue, item);
    for (const item of tally.due) countOne(this.#due, item);
    this.#addBlockers(tally);
    this.#addDays(tally);
  }

  result(): Overview {
    return {
      localities: this.#localities,
      platforms: platformsOf(this.#plan).flatMap((platform) => {
        const sums = this.#platforms.get(platform.id);
        return sums === undefined ? [] : [{ platform, ...sums }];
      }),
      openGates: [...this.#openGates(this.#overdue, true), ...this.#openGates(this.#due, false)],
      blockers: [...this.#blockers.values()].sort(
        (a, b) => b.frees - a.frees || b.localities - a.localities || (a.item < b.item ? -1 : 1),
      ),
      gates: burnUp(this.#gateDays, this.#gates, this.#day.asOf),
      complete: burnUp(this.#completeDays, this.#withGates, this.#day.asOf),
    };
  }

  #addPlatforms({ locality, platforms }: LocalityTally): void {
    for (const [id, tally] of platforms) {
      const sums = this.#platforms.get(id) ?? noSums(tally.verdict);
      this.#platforms.set(id, sums);
      sums.verdict = worse(sums.verdict, tally.verdict);
      sums.localities[tally.verdict] += 1;
      sums.applicable += tally.applicable;
      sums.declared += tally.declared.length;
      sums.evidenced += tally.evidenced;
      for (const item of tally.declared) sums.proven += Number(this.#proofs.has(locality.code, item));
      sums.gates += tally.gates;
      sums.gatesOpen += tally.gatesOpen;
    }
  }

  #addBlockers(tally: LocalityTally): void {
    // What an obstacle holds up in a locality counts once, and is freed together.
    const held = new Map<Writable<BlockerGroup>, Blocker[]>();
    for (const blocker of tally.blockers) {
      const { item, actor } = blocker;
      const obstacle = this.#obstacles.get(linkMember({ locality: tally.locality.code, item }));
      const key = obstacle?.id ?? `${item} ${actor ?? ''}`;
      const group = this.#blockers.get(key) ?? { obstacle, item, actor, localities: 0, frees: 0 };
      this.#blockers.set(key, group);
      held.set(group, [...(held.get(group) ?? []), blocker]);
    }
    for (const [group, blockers] of held) {
      group.localities += 1;
      group.frees += Number(
        blockers.some(({ frees }) => frees) ||
          (blockers.length > 1 && wouldFree(this.#workspace, tally, itemsOf(blockers), this.#day)),
      );
    }
  }

  #addDays({ gates, gateDays }: LocalityTally): void {
    this.#gates += gates;
    this.#withGates += Number(gates > 0);
    let last = 0;
    for (const day of gateDays) {
      countOne(this.#gateDays, day);
      last = Math.max(last, day);
    }
    // A locality has all its gates on the day on which the last of them was done.
    if (gates > 0 && gateDays.length === gates) countOne(this.#completeDays, last);
  }

  #openGates(counts: ReadonlyMap<string, number>, isOverdue: boolean): OpenGate[] {
    const dueOf = new Map(
      [...this.#plan.platforms('province'), ...this.#plan.platforms('commune')].flatMap(({ items }) =>
        items.map(({ id, due }) => [id, due] as const),
      ),
    );
    return [...counts]
      .map(([item, localities]) => ({ item, due: dueOf.get(item) ?? '', isOverdue, localities }))
      .sort((a, b) => (a.due === b.due ? b.localities - a.localities : a.due < b.due ? -1 : 1));
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type PlatformSums = Writable<Omit<PlatformSum, 'platform' | 'localities'>> & {
  readonly localities: Record<Verdict, number>;
};

function itemsOf(blockers: readonly Blocker[]): ReadonlySet<string> {
  return new Set(blockers.map(({ item }) => item));
}

/** The unsolved obstacle that each linked item waits for; where there are several, the one with the lowest id. */
function obstaclesByItem(state: State): ReadonlyMap<string, NamedObstacle> {
  const byItem = new Map<string, NamedObstacle>();
  for (const obstacle of recordsIn(state, 'obstacle')) {
    if (isSolved(obstacle)) continue;
    const named = { id: obstacle.id, title: obstacle.fields.title ?? obstacle.id };
    for (const held of heldItems(obstacle)) {
      const member = linkMember(held);
      if (!byItem.has(member)) byItem.set(member, named);
    }
  }
  return byItem;
}

function noVerdicts(): Record<Verdict, number> {
  return { ...countVerdicts([]) };
}

function noSums(verdict: Verdict): PlatformSums {
  return {
    verdict,
    localities: noVerdicts(),
    applicable: 0,
    declared: 0,
    evidenced: 0,
    proven: 0,
    gates: 0,
    gatesOpen: 0,
  };
}

function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The platforms that the plan asks about on any level, in the template's order. */
export function platformsOf(plan: Plan): readonly TemplatePlatform[] {
  const asked = new Set([...plan.platforms('province'), ...plan.platforms('commune')].map((p) => p.platform));
  return [...plan.template.platforms, plan.template.common].filter((platform) => asked.has(platform));
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
