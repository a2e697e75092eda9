import { plusDays, toDate, type Day } from './day.ts';

/** What is odd about this computer's clock, or was when a change was made. Moments in milliseconds since 1970. */
export type ClockFault =
  /** It runs before the time of the newest change. */
  | { readonly kind: 'clock-behind'; readonly newest: number }
  /** It has run far ahead since the newest change, beyond any time in which the campaign is worked on. */
  | { readonly kind: 'clock-ahead'; readonly now: number; readonly newest: number }
  /** It ran far ahead when the newest change was made, and has been set right since. */
  | { readonly kind: 'clock-was-ahead'; readonly newest: number };

const minute = 60_000;
const hour = 60 * minute;

/** A clock that runs behind the newest change by more than this is worth a word. */
const behindMs = 5 * minute;

/** A weekend without a change is nothing odd. */
const pauseMs = 48 * hour;

/** So long after its cutover day, nobody works on a campaign any more: what follows has a campaign of its own. */
const daysAfterCutover = 365;

/**
 * Checks this computer's clock against the newest change of a workspace. Being ahead alone proves nothing: the
 * workspace may have rested. Only together with a day that lies a year and more after the cutover is it worth a word.
 * So a clock that is a few months ahead goes unnoticed until it is set right; nothing is lost or reordered by that.
 */
export function clockFault(now: number, newest: number, cutover: Day): ClockFault | undefined {
  const latest = toDate(plusDays(cutover, daysAfterCutover)).getTime();
  if (newest - now > behindMs) return { kind: newest > latest ? 'clock-was-ahead' : 'clock-behind', newest };
  if (now > latest && now - newest > pauseMs) return { kind: 'clock-ahead', now, newest };
  return undefined;
}
