/**
 * A hybrid logical clock: milliseconds since 1970 and a tick that tells apart what happens within one of them.
 * It never runs backward, whatever the computer's clock does, and orders changes only where neither has seen
 * the other (Kulkarni et al., "Logical Physical Clocks", 2014).
 */
export type Clock = readonly [ms: number, tick: number];

export const clockStart: Clock = [0, 0];

/** 1 January 2100: no file brings a later clock, so that none drags everyone's clock to the end of what numbers hold. */
export const clockEnd: Clock = [Date.UTC(2100, 0, 1), 999_999_999];

export function compareClocks(a: Clock, b: Clock): number {
  return a[0] - b[0] || a[1] - b[1];
}

export function laterClock(a: Clock, b: Clock): Clock {
  return compareClocks(a, b) >= 0 ? a : b;
}

/** The clock of the next change, where `latest` is the highest seen so far and `now` this computer's time. */
export function nextClock(latest: Clock, now: number): Clock {
  const ms = Math.min(now, clockEnd[0]);
  return ms > latest[0] ? [ms, 0] : [latest[0], Math.min(latest[1] + 1, clockEnd[1])];
}
