import { plusDays, type Day } from '../model/day.ts';
import type { Actor, Status, Verdict } from '../model/words.ts';

/** What the rule needs to know of one item: one of the template's at the locality's level, without a recurrence. */
export interface ItemFact {
  readonly gate: boolean;
  readonly due: Day;
  readonly status: Status | undefined;
  readonly blockedBy: Actor | undefined;
}

/** How one platform stands in one locality. */
export interface PlatformReadiness {
  readonly verdict: Verdict;
  /** The verdict without the items that wait for a vendor or a ministry: the locality's own work. */
  readonly ownVerdict: Verdict;
  /** Items with a status, not-applicable ones included. */
  readonly reported: number;
  readonly done: number;
  /** Items that count: all but the not-applicable ones. */
  readonly applicable: number;
}

/** A gate item that is not done and due within so many days puts a platform at risk. */
export const riskHorizonDays = 3;

/** The day that due days are compared with, worked out once for many localities. */
export interface ReferenceDay {
  readonly asOf: Day;
  /** The last day of the risk horizon. */
  readonly horizon: Day;
}

export function referenceDay(asOf: Day): ReferenceDay {
  return { asOf, horizon: plusDays(asOf, riskHorizonDays) };
}

/**
 * The readiness rule (DESIGN §3) for one platform in one locality as of a day. The first that holds:
 * not-ready, not-reported, at-risk, ready, on-track. The day moves only the comparisons with due days.
 */
export function judge(items: readonly ItemFact[], day: ReferenceDay): PlatformReadiness {
  let reported = 0;
  let done = 0;
  let applicable = 0;
  for (const { status } of items) {
    if (status !== undefined) reported += 1;
    if (status === 'done') done += 1;
    if (status !== 'not-applicable') applicable += 1;
  }
  return {
    verdict: verdictOf(items, counts, reported > 0, day),
    ownVerdict: verdictOf(items, isOwn, reported > 0, day),
    reported,
    done,
    applicable,
  };
}

function verdictOf(
  items: readonly ItemFact[],
  enters: (item: ItemFact) => boolean,
  anyReported: boolean,
  { asOf, horizon }: ReferenceDay,
): Verdict {
  let atRisk = false;
  let gateOpen = false;
  for (const item of items) {
    const { gate, due, status } = item;
    if (status === 'done' || !enters(item)) continue;
    const late = due < asOf;
    if (gate) {
      if (status === 'blocked' || late) return 'not-ready';
      gateOpen = true;
      atRisk ||= due <= horizon;
    } else {
      atRisk ||= status === 'blocked' || late;
    }
  }
  if (!anyReported) return 'not-reported';
  if (atRisk) return 'at-risk';
  return gateOpen ? 'on-track' : 'ready';
}

function counts(item: ItemFact): boolean {
  return item.status !== 'not-applicable';
}

/**
 * Items that a vendor or a ministry blocks are left out, as not-applicable ones are; the platform still counts as
 * reported, so that leaving an obstacle of others out never makes a locality look worse.
 */
function isOwn(item: ItemFact): boolean {
  const waitsForOthers =
    item.status === 'blocked' && (item.blockedBy === 'vendor' || item.blockedBy === 'ministry');
  return counts(item) && !waitsForOthers;
}
