import type { Item, Plan } from '../model/campaign.ts';
import { daysBetween, plusDays, type Day } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import type { DutyOutcome } from '../model/records/watch.ts';
import type { TemplateItem } from '../model/template.ts';
import { watchOf } from './watch.ts';

type Recurrence = NonNullable<TemplateItem['recurrence']>;

/** One time that a repeating item falls due. */
export interface Occurrence {
  /** The first day on which it can be seen to. */
  readonly from: Day;
  readonly due: Day;
  /** The last day before the next one. */
  readonly until: Day;
}

/** A repeating item on a day. */
export interface Duty {
  readonly item: Item;
  readonly recurrence: Recurrence;
  readonly occurrence: Occurrence;
  /** What was said of it that day. */
  readonly outcome: DutyOutcome | undefined;
  /** The day of the same occurrence on which it was done, up to this one. */
  readonly doneOn: Day | undefined;
  /** Its day has passed, and it was not done. */
  readonly isLate: boolean;
}

/** Figures close before the 15th of each month: the 14th is the last day in time. */
const monthlyDue = '14';
/** So many days before its last day a monthly duty is shown. */
const monthlyAhead = 4;

/**
 * When a repeating item falls due around a day; undefined before the first time. Daily: every day from the cutover on.
 * Weekly: every seventh day from the item's due day on. Monthly: the 14th, to be seen to from the 10th on.
 */
export function occurrenceOn(
  recurrence: Recurrence,
  firstDue: Day,
  cutover: Day,
  day: Day,
): Occurrence | undefined {
  if (day < cutover) return undefined;
  switch (recurrence) {
    case 'daily':
      return { from: day, due: day, until: day };
    case 'weekly': {
      const days = daysBetween(firstDue, day);
      if (days < 0) return undefined;
      const due = plusDays(day, -(days % 7));
      return { from: due, due, until: plusDays(due, 6) };
    }
    case 'monthly_before_15': {
      const due = `${day.slice(0, 7)}-${monthlyDue}`;
      const from = plusDays(due, -monthlyAhead);
      return day < from || due < cutover ? undefined : { from, due, until: lastOfMonth(day) };
    }
  }
}

function lastOfMonth(day: Day): Day {
  const inNext = plusDays(`${day.slice(0, 7)}-28`, 4);
  return plusDays(`${inNext.slice(0, 7)}-01`, -1);
}

/** The repeating items that a scope has: those of the province's own level, which the whole country's centre has too. */
export function repeatingItems(plan: Plan): readonly Item[] {
  const seen = new Map<string, Item>();
  for (const { items } of plan.platforms('province')) {
    for (const item of items) if (item.recurring) seen.set(item.id, item);
  }
  return [...seen.values()];
}

/** The duties of a day: those that fall due, and those of before that nobody has seen to yet. */
export function dutiesOn(
  plan: Plan,
  watches: readonly StandingRecord<'watch'>[],
  scope: string,
  day: Day,
): readonly Duty[] {
  const { cutover } = plan.campaign;
  return repeatingItems(plan).flatMap((item): Duty[] => {
    const { recurrence } = item.template;
    const occurrence = recurrence && occurrenceOn(recurrence, item.due, cutover, day);
    if (recurrence === undefined || occurrence === undefined) return [];
    const outcome = watchOf(watches, scope, day)?.sets.item.get(item.id);
    const doneOn = lastDone(watches, scope, item.id, occurrence.from, day);
    // Once done it needs nobody until the next time; the day on which it was done goes on showing it.
    if (doneOn !== undefined && doneOn < day && outcome === undefined) return [];
    const isLate = occurrence.due < day && doneOn === undefined;
    return [{ item, recurrence, occurrence, outcome, doneOn, isLate }];
  });
}

function lastDone(
  watches: readonly StandingRecord<'watch'>[],
  scope: string,
  item: string,
  from: Day,
  to: Day,
): Day | undefined {
  for (let day = to; day >= from; day = plusDays(day, -1)) {
    if (watchOf(watches, scope, day)?.sets.item.get(item) === 'done') return day;
  }
  return undefined;
}
