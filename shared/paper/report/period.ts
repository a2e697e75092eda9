import { plusDays, type Day } from '../../model/day.ts';
import type { ReportKind } from './kinds.ts';

/** The days that a report is about. Both ends are in it. */
export interface Period {
  readonly from: Day;
  /** The day on which the period's figures close; for a monthly report it may lie after the day of the figures. */
  readonly to: Day;
}

/** Figures for the monthly report close before the 15th. */
const monthlyClosingDay = 14;

/**
 * The period of a report whose figures stand as of a day: seven days up to it, the month from a 15th to a 14th that
 * holds it, or the half year up to it. Undefined for the kinds that only say how things stand.
 */
export function periodOf(kind: ReportKind, asOf: Day): Period | undefined {
  switch (kind) {
    case 'weekly':
      return { from: plusDays(asOf, -6), to: asOf };
    case 'monthly':
      return monthAround(asOf);
    case 'review':
      return { from: `${asOf.slice(0, 4)}-${asOf.slice(5, 7) < '07' ? '01' : '07'}-01`, to: asOf };
    case 'summary':
    case 'readiness':
    case 'obstacles':
      return undefined;
  }
}

/** The day as of which the period before closed, for its numbers beside this one's. */
export function previousDayOf(kind: ReportKind, asOf: Day): Day | undefined {
  const period = periodOf(kind, asOf);
  return period && plusDays(period.from, -1);
}

/** The latest day on which a monthly report made today closes: the 14th of this month, once it is past. */
export function usualDay(kind: ReportKind, today: Day): Day {
  return kind === 'monthly' && dayOfMonth(today) > monthlyClosingDay ? closingIn(today.slice(0, 7)) : today;
}

function monthAround(day: Day): Period {
  const month = day.slice(0, 7);
  const isBefore = dayOfMonth(day) <= monthlyClosingDay;
  const to = closingIn(isBefore ? month : monthAfter(month, 1));
  return { from: plusDays(closingIn(monthAfter(to.slice(0, 7), -1)), 1), to };
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

function closingIn(month: string): Day {
  return `${month}-${monthlyClosingDay}`;
}

function monthAfter(month: string, by: 1 | -1): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
