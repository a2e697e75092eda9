import { itemRegister } from '../../model/register.ts';
import { dayOf, type Day } from '../../model/day.ts';
import type { PlatformId } from '../../model/template.ts';
import { levelOf, type Locality } from '../../model/unit.ts';
import { verdicts, type Actor, type Verdict } from '../../model/words.ts';
import type { Item } from '../../model/campaign.ts';
import type { Workspace } from '../../model/workspace.ts';
import { countVerdicts, wholeOf, worse, type VerdictCount } from '../../readiness/locality.ts';

/** Counts of items. Repeating duties enter no verdict, so they are in none of these either. */
export interface Tally {
  /** Items that are asked. */
  readonly asked: number;
  /** Of those, with a status, not-applicable ones included. */
  readonly reported: number;
  /** All but the not-applicable ones. */
  readonly applicable: number;
  /** Declared as done. */
  readonly done: number;
  /** Done, with at least one piece of evidence. */
  readonly evidenced: number;
  /** Gate items that apply. */
  readonly gates: number;
  /** Gate items that apply and are not done. */
  readonly gatesOpen: number;
  /** Open gate items whose due day is past. */
  readonly gatesOverdue: number;
  readonly blocked: number;
}

/** One platform in one locality. */
export interface PlatformFigures extends Tally {
  readonly platform: PlatformId;
  readonly verdict: Verdict;
}

export interface LocalityFigures {
  readonly locality: Locality;
  readonly verdict: Verdict;
  readonly platforms: readonly PlatformFigures[];
}

/** An item that cannot go on in a locality. */
export interface BlockedItem {
  readonly locality: Locality;
  readonly item: Item;
  /** Undefined where nobody said who must act. */
  readonly blockedBy: Actor | undefined;
  readonly note: string | undefined;
  /** The day on which it was reported as blocked, by the clock of whoever reported. */
  readonly since: Day;
}

/** A gate item that is not done somewhere. */
export interface OpenGate {
  readonly item: Item;
  readonly open: number;
  readonly overdue: number;
}

/** Everything that a report counts, worked out once, as of a day. */
export interface Figures {
  readonly asOf: Day;
  readonly localities: readonly LocalityFigures[];
  readonly blocked: readonly BlockedItem[];
  /** In the template's order. */
  readonly openGates: readonly OpenGate[];
}

export const nothing: Tally = {
  asked: 0,
  reported: 0,
  applicable: 0,
  done: 0,
  evidenced: 0,
  gates: 0,
  gatesOpen: 0,
  gatesOverdue: 0,
  blocked: 0,
};

export function figuresOf(workspace: Workspace, asOf: Day): Figures {
  const { plan } = workspace;
  const blocked: BlockedItem[] = [];
  const gates = new Map<string, OpenGate>();
  const localities = plan.localities.map((locality): LocalityFigures => {
    const readiness = workspace.readiness(locality.code, asOf);
    const answers = workspace.answers.of(locality.code);
    const platforms = plan.platforms(levelOf(locality)).flatMap(({ platform, items }) => {
      const verdict = readiness?.platforms[platform.id]?.verdict;
      if (verdict === undefined) return [];
      const tally = { ...nothing };
      for (const item of items) {
        if (item.recurring) continue;
        const answer = answers[item.id];
        const status = answer?.status;
        tally.asked += 1;
        if (status !== undefined) tally.reported += 1;
        if (status === 'not-applicable') continue;
        tally.applicable += 1;
        if (item.gate) tally.gates += 1;
        if (status === 'done') {
          tally.done += 1;
          if ((answer?.evidence?.length ?? 0) > 0) tally.evidenced += 1;
          continue;
        }
        if (item.gate) {
          const isOverdue = item.due < asOf;
          tally.gatesOpen += 1;
          if (isOverdue) tally.gatesOverdue += 1;
          const seen = gates.get(item.id) ?? { item, open: 0, overdue: 0 };
          gates.set(item.id, {
            item,
            open: seen.open + 1,
            overdue: seen.overdue + (isOverdue ? 1 : 0),
          });
        }
        if (status === 'blocked') {
          tally.blocked += 1;
          const [change] = workspace.state.survivors(itemRegister(locality.code, item.id, 'status'));
          const since = change === undefined ? asOf : dayOf(new Date(change.at));
          blocked.push({ locality, item, blockedBy: answer?.blockedBy, note: answer?.note, since });
        }
      }
      return [{ platform: platform.id, verdict, ...tally }];
    });
    return { locality, verdict: readiness?.verdict ?? 'not-reported', platforms };
  });
  const order = plan.template.platforms.concat(plan.template.common).flatMap(({ items }) => items);
  const openGates = order.flatMap(({ id }) => gates.get(id) ?? []);
  return { asOf, localities, blocked, openGates };
}

/** The sum of counts, such as those of a locality's platforms. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = { ...nothing };
  for (const tally of tallies) {
    for (const key of tallyKeys) sum[key] += tally[key];
  }
  return sum;
}
const tallyKeys = Object.keys(nothing) as readonly (keyof Tally)[];

export function tallyOf({ localities }: Pick<Figures, 'localities'>): Tally {
  return sumOf(localities.flatMap(({ platforms }) => platforms));
}

/** One platform over all localities that it is asked of. */
export interface PlatformSum {
  readonly platform: PlatformId;
  readonly localities: number;
  readonly worst: Verdict;
  readonly verdicts: VerdictCount;
  readonly tally: Tally;
}

export function platformSum({ localities }: Figures, platform: PlatformId): PlatformSum {
  const of = localities.flatMap(({ platforms }) => platforms.filter((one) => one.platform === platform));
  return {
    platform,
    localities: of.length,
    worst: of.reduce<Verdict>(
      (worst, { verdict }) => worse(worst, verdict),
      verdicts[verdicts.length - 1] ?? 'ready',
    ),
    verdicts: countVerdicts(of.map(({ verdict }) => verdict)),
    tally: sumOf(of),
  };
}

/** One province with its communes. */
export interface ProvinceSum {
  readonly province: LocalityFigures;
  readonly communes: readonly LocalityFigures[];
  /** The worst of the province's own verdict and its communes'. */
  readonly whole: Verdict;
  readonly verdicts: VerdictCount;
  readonly tally: Tally;
}

export function provinceSums({ localities }: Figures): ProvinceSum[] {
  return localities
    .filter(({ locality }) => levelOf(locality) === 'province')
    .map((province) => {
      const communes = localities.filter(({ locality }) => locality.parent === province.locality.code);
      const communeVerdicts = communes.map(({ verdict }) => verdict);
      return {
        province,
        communes,
        whole: wholeOf(province.verdict, communeVerdicts),
        verdicts: countVerdicts(communeVerdicts),
        tally: tallyOf({ localities: [province, ...communes] }),
      };
    });
}

/** The commune-level units by verdict: a province's own part stands beside them, never among them. */
export function communeVerdicts({ localities }: Figures): VerdictCount {
  return countVerdicts(
    localities.filter(({ locality }) => levelOf(locality) === 'commune').map(({ verdict }) => verdict),
  );
}
