import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';

/**
 * A calendar day, `yyyy-MM-dd`, without a time or a zone: a deadline is a day on the wall of every office.
 * Days compare as strings.
 */
export type Day = string;

const dayPattern = 'yyyy-MM-dd';

/** True for a day of this century: far-off years are slips of the finger, and their due days leave the calendar. */
export function isDay(text: string): boolean {
  return /^20\d{2}-\d{2}-\d{2}$/.test(text) && isValid(toDate(text));
}

/** Midnight of the day in this computer's zone. */
export function toDate(day: Day): Date {
  return parseISO(day);
}

/** The day that this moment falls on in this computer's zone. */
export function dayOf(moment: Date): Day {
  return lightFormat(moment, dayPattern);
}

export function plusDays(day: Day, days: number): Day {
  return dayOf(addDays(toDate(day), days));
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** The first 1 July that is not before the day: the cutover day of the field. */
export function nextFirstOfJuly(day: Day): Day {
  const year = Number(day.slice(0, 4));
  const thisYear = `${String(year).padStart(4, '0')}-07-01`;
  return day <= thisYear ? thisYear : `${String(year + 1).padStart(4, '0')}-07-01`;
}
