import type { Plan } from '../model/campaign.ts';
import { plusDays, type Day } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import type { Workspace } from '../model/workspace.ts';

export type Milestone = StandingRecord<'milestone'>;

/**
 * `reached`: all that must hold by then does, or, where nothing is named, its day has come. `missed`: its day has
 * passed and something does not hold. `next`: the first that is still to come. `ahead`: those after it.
 */
export type MilestoneState = 'reached' | 'missed' | 'next' | 'ahead';

export interface MilestoneStanding {
  readonly milestone: Milestone;
  readonly day: Day;
  readonly state: MilestoneState;
  /** The localities in which any of its items does not hold, in the plan's order. */
  readonly heldUp: readonly string[];
  /** The localities that are asked any of its items. */
  readonly asked: number;
}

export function milestoneDay({ campaign }: Plan, { fields }: Milestone): Day {
  return plusDays(campaign.cutover, fields.offset ?? 0);
}

/** Every milestone with its state as of a day, by day. */
export function milestoneStandings(workspace: Workspace, asOf: Day): MilestoneStanding[] {
  const found = workspace.records
    .of('milestone')
    .map((milestone) => ({
      milestone,
      day: milestoneDay(workspace.plan, milestone),
      ...heldUpBy(workspace, milestone),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.milestone.id < b.milestone.id ? -1 : 1));
  const isReached = ({ asked, heldUp, day }: (typeof found)[number]): boolean =>
    asked > 0 ? heldUp.length === 0 : day <= asOf;
  const next = found.find((one) => !isReached(one) && one.day >= asOf);
  return found.map((one) => ({
    ...one,
    state: isReached(one) ? 'reached' : one.day < asOf ? 'missed' : one === next ? 'next' : 'ahead',
  }));
}

function heldUpBy({ plan, answers }: Workspace, { sets }: Milestone) {
  const heldUp: string[] = [];
  let asked = 0;
  for (const locality of plan.localities) {
    const items = [...sets.item.keys()].filter((item) => plan.item(locality, item) !== undefined);
    if (items.length === 0) continue;
    asked += 1;
    const answered = answers.of(locality.code);
    const isHolding = (item: string): boolean => {
      const status = answered[item]?.status;
      return status === 'done' || status === 'not-applicable';
    };
    if (!items.every(isHolding)) heldUp.push(locality.code);
  }
  return { heldUp, asked };
}
