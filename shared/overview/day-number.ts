import { plusDays, type Day } from '../model/day.ts';

/** A calendar day of this computer's zone, as its count since 1 January 1970: quick to work out, compare and count. */
export type DayNumber = number;

const dayLength = 24 * 60 * 60_000;
const minute = 60_000;

/** The day that a moment, in milliseconds since 1970, falls on. */
export function dayNumberOf(moment: number): DayNumber {
  return Math.floor((moment - new Date(moment).getTimezoneOffset() * minute) / dayLength);
}

export function numberOfDay(day: Day): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

export function dayOfNumber(number: DayNumber): Day {
  return plusDays('1970-01-01', number);
}
