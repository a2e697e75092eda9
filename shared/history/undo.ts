import { hasSeen, type Change, type Edit } from './change.ts';
import { State } from './state.ts';
import { sameValue } from './value.ts';

/** What would take a step back. */
export interface Inverse {
  readonly edits: readonly Edit[];
  /** Registers that were changed since; they stay as they are. */
  readonly skipped: readonly string[];
}

/**
 * The edits that take a step back, whenever it was made: each of its registers gets the value that whoever made the
 * step had seen there, unless it shows something else than what the step set. `history` holds all changes of these
 * registers at least.
 */
export function inverseOf(step: readonly Change[], history: Iterable<Change>): Inverse {
  const firsts = new Map<string, Change>();
  const lasts = new Map<string, Change>();
  for (const change of step) {
    if (!firsts.has(change.register)) firsts.set(change.register, change);
    lasts.set(change.register, change);
  }
  const now = new State();
  const before = new State();
  for (const change of history) {
    const first = firsts.get(change.register);
    if (first === undefined) continue;
    now.add(change);
    if (hasSeen(first, change)) before.add(change);
  }
  const edits: Edit[] = [];
  const skipped: string[] = [];
  for (const [register, { value: set }] of lasts) {
    const value = before.value(register);
    if (now.inConflict(register) || !sameValue(now.value(register), set)) skipped.push(register);
    else if (!sameValue(set, value)) edits.push({ register, value });
  }
  return { edits, skipped };
}

/** The changes of the step that a change was made in. */
export function stepOf(history: Iterable<Change>, { writer, n }: Pick<Change, 'writer' | 'n'>): Change[] {
  const own = [...history].filter((change) => change.writer === writer);
  const first = own.find((change) => change.n === n)?.step ?? n;
  return own.filter((change) => change.n === first || change.step === first);
}
