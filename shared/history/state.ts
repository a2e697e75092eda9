import { compareClocks, clockStart, laterClock, nextClock, type Clock } from './clock.ts';
import { hasSeen, type Change, type Edit } from './change.ts';
import { sameValue, type RegisterValue } from './value.ts';

/**
 * What a set of changes adds up to. For every register it keeps the changes that no other change had seen, the
 * one to show first. The same set gives the same state in any order and any number of times.
 */
export class State {
  readonly #registers = new Map<string, readonly Change[]>();
  readonly #counts = new Map<string, number>();
  #clock: Clock = clockStart;

  static of(changes: Iterable<Change>): State {
    const state = new State();
    for (const change of changes) state.add(change);
    return state;
  }

  /** Takes a change in. Returns false where it, or one that had seen it, is in already. */
  add(change: Change): boolean {
    this.#clock = laterClock(this.#clock, change.clock);
    if (change.n > this.count(change.writer)) this.#counts.set(change.writer, change.n);
    const standing = this.survivors(change.register);
    if (standing.some((other) => isSame(other, change) || hasSeen(other, change))) return false;
    const kept = standing.filter((other) => !hasSeen(change, other));
    this.#registers.set(change.register, kept.length === 0 ? [change] : [...kept, change].sort(shownFirst));
    return true;
  }

  /** The changes of a register that no other change had seen, the one shown first. */
  survivors(register: string): readonly Change[] {
    return this.#registers.get(register) ?? [];
  }

  /** The value shown; null where nothing was set or it was cleared. */
  value(register: string): RegisterValue {
    return this.#registers.get(register)?.[0]?.value ?? null;
  }

  /** True where several answers stand that differ, so that a person has to decide. */
  inConflict(register: string): boolean {
    const [shown, ...others] = this.survivors(register);
    return shown !== undefined && others.some((other) => !sameValue(shown.value, other.value));
  }

  registers(): IterableIterator<[register: string, survivors: readonly Change[]]> {
    return this.#registers.entries();
  }

  /** The highest count seen of a writer; 0 where nothing of it was seen. */
  count(writer: string): number {
    return this.#counts.get(writer) ?? 0;
  }

  get clock(): Clock {
    return this.#clock;
  }
}

export interface Author {
  readonly writer: string;
  readonly person: string;
  /** This computer's time, in milliseconds since 1970. */
  readonly now: number;
  /** The writer's newest change that is on its way to the disk and not in the state yet. */
  readonly after?: Change | undefined;
}

/**
 * The changes that carry out one step of edits on a state, without taking them in. Each has seen all that stands
 * in its register, so it settles a conflict there.
 */
export function changesFor(state: State, edits: readonly Edit[], author: Author): Change[] {
  const first = Math.max(state.count(author.writer), author.after?.n ?? 0) + 1;
  let clock = laterClock(state.clock, author.after?.clock ?? clockStart);
  return edits.map((edit, index) => {
    clock = nextClock(clock, author.now);
    const seen = seenBy(state.survivors(edit.register), author.writer);
    return {
      register: edit.register,
      value: edit.value,
      writer: author.writer,
      n: first + index,
      clock,
      at: author.now,
      person: author.person,
      ...(seen === undefined ? {} : { seen }),
      ...(edits.length === 1 ? {} : { step: first }),
    };
  });
}

/** All that the survivors had seen, and the survivors themselves, but for the writer's own. */
function seenBy(survivors: readonly Change[], writer: string): Record<string, number> | undefined {
  const seen: Record<string, number> = {};
  const note = (other: string, n: number): void => {
    if (other !== writer) seen[other] = Math.max(seen[other] ?? 0, n);
  };
  for (const survivor of survivors) {
    note(survivor.writer, survivor.n);
    for (const [other, n] of Object.entries(survivor.seen ?? {})) note(other, n);
  }
  return Object.keys(seen).length === 0 ? undefined : seen;
}

function isSame(a: Change, b: Change): boolean {
  return a.writer === b.writer && a.n === b.n;
}

/** An answer before a clear, then the latest clock, then the writer's id: the same on every computer. */
function shownFirst(a: Change, b: Change): number {
  return (
    Number(a.value === null) - Number(b.value === null) ||
    compareClocks(b.clock, a.clock) ||
    (a.writer < b.writer ? 1 : a.writer > b.writer ? -1 : b.n - a.n)
  );
}
