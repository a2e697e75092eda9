import type { Edit } from './change.ts';
import type { State } from './state.ts';
import { sameValue, type RegisterValue } from './value.ts';

/** A register that two states show differently. */
export interface Difference {
  readonly register: string;
  readonly now: RegisterValue;
  readonly then: RegisterValue;
}

/** Every register whose shown value differs, sorted by name. */
export function differencesOf(now: State, then: State): Difference[] {
  const registers = new Set([...now.registers(), ...then.registers()].map(([register]) => register));
  return [...registers]
    .sort()
    .map((register) => ({ register, now: now.value(register), then: then.value(register) }))
    .filter((difference) => !sameValue(difference.now, difference.then));
}

/** The edits that bring the state back to what it was then. */
export function editsBack(differences: readonly Difference[]): Edit[] {
  return differences.map(({ register, then }) => ({ register, value: then }));
}
