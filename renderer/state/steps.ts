import type { Change, Edit } from '../../shared/history/change.ts';
import type { State } from '../../shared/history/state.ts';
import { isImportAbout } from '../../shared/model/register.ts';
import { sameValue, type RegisterValue } from '../../shared/history/value.ts';

/** One register that a step set: what it held before, what it was set to, and the change that did it. */
export interface SetRegister {
  readonly register: string;
  readonly before: RegisterValue;
  /** Names the change that `before` came from; undefined where nothing was ever set. */
  readonly beforeBy: string | undefined;
  /** True where several answers stood there, and the step decided between them. */
  readonly decides: boolean;
  readonly after: RegisterValue;
  readonly afterBy: string;
}

/** What one call set: the unit of undo. */
export type Step = readonly SetRegister[];

/** The edits that would alter something; setting what stands already says nothing. */
export function realEdits(state: State, edits: readonly Edit[]): Edit[] {
  return edits.filter(
    ({ register, value }) => state.inConflict(register) || !sameValue(state.value(register), value),
  );
}

/** What the changes set and undo takes back, seen against the state before they are taken in. */
export function stepOf(state: State, changes: readonly Change[]): Step {
  const takenBack = changes.filter(({ register }) => !isImportAbout(register));
  return takenBack.map((change) => ({
    register: change.register,
    before: state.value(change.register),
    beforeBy: nameOf(state.survivors(change.register)[0]),
    decides: state.inConflict(change.register),
    after: change.value,
    afterBy: nameOf(change) ?? '',
  }));
}

/** How to take a step back: the edits that do it, and the registers that were changed since and stay as they are. */
export interface Reversal {
  readonly edits: readonly Edit[];
  readonly skipped: readonly string[];
  /** Those of the edits that cannot bring back the several answers which stood there: only the one that was shown. */
  readonly stayDecided: readonly string[];
}

/**
 * Remembers which change was restored by which, so that undoing a later step does not make an earlier one look
 * changed since.
 */
export class Reversals {
  readonly #standsFor = new Map<string, string>();

  of(step: Step, state: State): Reversal {
    const edits: Edit[] = [];
    const skipped: string[] = [];
    const stayDecided: string[] = [];
    for (const { register, before, afterBy, decides } of step) {
      const [current, ...others] = state.survivors(register);
      const untouched = others.length === 0 && this.#origin(nameOf(current)) === this.#origin(afterBy);
      if (untouched) edits.push({ register, value: before });
      else skipped.push(register);
      if (untouched && decides) stayDecided.push(register);
    }
    return { edits, skipped, stayDecided };
  }

  /** Takes note that `reverse` brought back what stood before `step`. */
  done(step: Step, reverse: Step): void {
    const before = new Map(step.map((set) => [set.register, set.beforeBy]));
    for (const { register, afterBy } of reverse) {
      const restored = before.get(register);
      if (restored !== undefined) this.#standsFor.set(afterBy, this.#origin(restored) ?? restored);
    }
  }

  #origin(name: string | undefined): string | undefined {
    return name === undefined ? undefined : (this.#standsFor.get(name) ?? name);
  }
}

function nameOf(change: Change | undefined): string | undefined {
  return change === undefined ? undefined : `${change.writer}/${change.n}`;
}
