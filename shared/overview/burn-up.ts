import { daysBetween, type Day } from '../model/day.ts';
import { dayOfNumber, numberOfDay, type DayNumber } from './day-number.ts';

/** How many days, today included, a pace is reckoned over. */
export const paceDays = 7;

/** Something that gets done piece by piece until the cutover: how far it is, day by day. */
export interface BurnUp {
  /** How many there are. */
  readonly total: number;
  readonly done: number;
  /** How many were done by the end of each day, from the first on which one was to today; empty where none is. */
  readonly days: readonly { readonly day: Day; readonly done: number }[];
}

/**
 * Adds up on which days things were done. Where a clock was ahead, what is dated after today counts as done today:
 * it stands already.
 * @param doneOn how many were done on each day
 */
export function burnUp(doneOn: ReadonlyMap<DayNumber, number>, total: number, today: Day): BurnUp {
  const last = numberOfDay(today);
  const first = Math.min(last, ...doneOn.keys());
  const onDay = new Map<DayNumber, number>();
  let done = 0;
  for (const [number, count] of doneOn) {
    const day = Math.min(number, last);
    onDay.set(day, (onDay.get(day) ?? 0) + count);
    done += count;
  }
  if (done === 0) return { total, done, days: [] };
  let sum = 0;
  const days = Array.from({ length: last - first + 1 }, (_, index) => {
    sum += onDay.get(first + index) ?? 0;
    return { day: dayOfNumber(first + index), done: sum };
  });
  return { total, done, days };
}

/** What will be on the cutover day if things go on as they do. */
export type Forecast =
  | { readonly kind: 'all-done' }
  /** The cutover day is here or past: there is nothing to forecast. */
  | { readonly kind: 'over'; readonly open: number }
  /** Nothing was done within the days that a pace is reckoned over. */
  | { readonly kind: 'no-pace'; readonly perDayNeeded: number }
  | {
      readonly kind: 'pace';
      /** How many will be done by the cutover day, never more than there are. */
      readonly doneThen: number;
      readonly perDay: number;
      readonly perDayNeeded: number;
    };

/**
 * Carries the pace of the last seven days on to the cutover day. Where the first was done less than seven days ago,
 * the pace is that of the days since.
 */
export function forecast({ total, done, days }: BurnUp, today: Day, cutover: Day): Forecast {
  const open = total - done;
  if (open <= 0) return { kind: 'all-done' };
  const daysLeft = daysBetween(today, cutover);
  if (daysLeft <= 0) return { kind: 'over', open };
  const perDayNeeded = open / daysLeft;
  const before = days.at(-1 - paceDays)?.done ?? 0;
  const perDay = (done - before) / Math.max(1, Math.min(paceDays, days.length));
  if (perDay === 0) return { kind: 'no-pace', perDayNeeded };
  return {
    kind: 'pace',
    doneThen: Math.min(total, Math.floor(done + perDay * daysLeft)),
    perDay,
    perDayNeeded,
  };
}
