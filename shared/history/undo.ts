import type { Change, Edit } from './change.ts';
import { State } from './state.ts';
import { sameValue } from './value.ts';

/** What would take a step back. */
export interface Inverse {
  readonly edits: readonly Edit[];
  /** Registers that were changed since; they stay as they are. */
  readonly skipped: readonly string[];
}

/**
 * The edits that take a step back, whenever it was made: each of its registers gets the value from before the step,
 * unless something newer stands there. `history` holds all changes of these registers at least.
 */
export function inverseOf(step: readonly Change[], history: Iterable<Change>): Inverse {
  const now = new State();
  const before = new State();
  const registers = new Set(step.map(({ register }) => register));
  const isOfStep = (change: Change): boolean =>
    step.some(({ writer, n }) => writer === change.writer && n === change.n);
  for (const change of history) {
    if (!registers.has(change.register)) continue;
    now.add(change);
    if (!isOfStep(change)) before.add(change);
  }
  const edits: Edit[] = [];
  const skipped: string[] = [];
  for (const register of registers) {
    const standing = now.survivors(register);
    const value = before.value(register);
    if (standing.length !== 1 || standing[0] === undefined || !isOfStep(standing[0])) skipped.push(register);
    else if (!sameValue(standing[0].value, value)) edits.push({ register, value });
  }
  return { edits, skipped };
}

/** The changes of the step that a change was made in. */
export function stepOf(history: Iterable<Change>, { writer, n }: Pick<Change, 'writer' | 'n'>): Change[] {
  const own = [...history].filter((change) => change.writer === writer);
  const first = own.find((change) => change.n === n)?.step ?? n;
  return own.filter((change) => change.n === first || change.step === first);
}
