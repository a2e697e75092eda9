import type { Day } from '../../../shared/model/day.ts';

const msPerDay = 86_400_000;

/** Spreadsheets count days from the last but one of 1899; 1 January 1970 is this one. */
const firstOf1970 = 25_569;

export function daySerial(day: Day): number {
  return firstOf1970 + Date.parse(`${day}T00:00Z`) / msPerDay;
}

/** A moment as this computer's wall clock shows it, to the minute. */
export function momentSerial(ms: number): number {
  const local = ms - new Date(ms).getTimezoneOffset() * 60_000;
  return firstOf1970 + Math.floor(local / 60_000) / 1_440;
}
