import { compareClocks, clockStart, laterClock, nextClock, type Clock } from './clock.ts';
import { hasSeen, type Change, type Edit } from './change.ts';
import { sameValue, type RegisterValue } from './value.ts';

/**
 * Registers are kept together by the first two parts of their names (`item/26740`), so that a part of a large state
 * can stay on the disk until someone asks for it.
 */
export function shardOf(register: string): string {
  const second = register.indexOf('/', register.indexOf('/') + 1);
  return second === -1 ? register : register.slice(0, second);
}

/** A state that was worked out before, to start from instead of from all changes. */
export interface Archive {
  /** The highest count of every writer, and the highest clock, of all changes that it stands for. */
  readonly counts: ReadonlyMap<string, number>;
  readonly clock: Clock;
  readonly shards: Iterable<string>;
  /** The changes of a shard that no other change had seen. */
  readonly load: (shard: string) => Iterable<Change>;
}

type Shard = Map<string, readonly Change[]>;

/**
 * What a set of changes adds up to. For every register it keeps the changes that no other change had seen, the
 * one to show first. The same set gives the same state in any order and any number of times.
 */
export class State {
  readonly #shards = new Map<string, Shard>();
  /** The names of all shards, those in the archive too, by the first part. */
  readonly #byEntity = new Map<string, Set<string>>();
  /** Registers in which several changes stand, of the shards that are awake. */
  readonly #contested = new Set<string>();
  /** Shards that are still in the archive only. */
  readonly #asleep: Set<string>;
  readonly #archive: Archive | undefined;
  readonly #counts: Map<string, number>;
  #clock: Clock;

  constructor(archive?: Archive) {
    this.#archive = archive;
    this.#asleep = new Set(archive?.shards);
    this.#counts = new Map(archive?.counts);
    this.#clock = archive?.clock ?? clockStart;
    for (const shard of this.#asleep) this.#list(shard);
  }

  static of(changes: Iterable<Change>): State {
    const state = new State();
    for (const change of changes) state.add(change);
    return state;
  }

  /** Takes a change in. Returns false where it, or one that had seen it, is in already. */
  add(change: Change): boolean {
    this.#clock = laterClock(this.#clock, change.clock);
    if (change.n > this.count(change.writer)) this.#counts.set(change.writer, change.n);
    const name = shardOf(change.register);
    return this.#place(this.#shard(name) ?? this.#newShard(name), change);
  }

  /** The changes of a register that no other change had seen, the one shown first. */
  survivors(register: string): readonly Change[] {
    return this.#shard(shardOf(register))?.get(register) ?? [];
  }

  /** The value shown; null where nothing was set or it was cleared. */
  value(register: string): RegisterValue {
    return this.survivors(register)[0]?.value ?? null;
  }

  /** True where several answers stand that differ, so that a person has to decide. */
  inConflict(register: string): boolean {
    const [shown, ...others] = this.survivors(register);
    return shown !== undefined && others.some((other) => !sameValue(shown.value, other.value));
  }

  /**
   * The registers in which several changes stand that had not seen each other: they may differ, or say the same. Reads
   * all that is still in the archive.
   */
  contested(): Iterable<string> {
    for (const shard of this.#asleep) this.#shard(shard);
    return this.#contested;
  }

  *registers(): Generator<readonly [register: string, survivors: readonly Change[]]> {
    for (const shard of this.shards()) yield* this.registersIn(shard);
  }

  registersIn(shard: string): Iterable<readonly [register: string, survivors: readonly Change[]]> {
    return this.#shard(shard) ?? [];
  }

  /** The standing changes of a shard. One that is in the archive only stays there. */
  standing(shard: string): Iterable<Change> {
    if (this.#asleep.has(shard)) return this.#archive?.load(shard) ?? [];
    return [...(this.#shards.get(shard)?.values() ?? [])].flat();
  }

  shards(): string[] {
    // In a window nothing is asleep, and what follows from all shards is asked for after every answer.
    if (this.#asleep.size === 0) return [...this.#shards.keys()];
    return [...new Set([...this.#shards.keys(), ...this.#asleep])];
  }

  /** The shards of one kind of thing: `item`, `question`. */
  shardsOf(entity: string): Iterable<string> {
    return this.#byEntity.get(entity) ?? [];
  }

  /** The highest count seen of a writer; 0 where nothing of it was seen. */
  count(writer: string): number {
    return this.#counts.get(writer) ?? 0;
  }

  /** The highest count seen of every writer. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  get clock(): Clock {
    return this.#clock;
  }

  #list(name: string): void {
    const [entity = ''] = name.split('/', 1);
    const listed = this.#byEntity.get(entity);
    if (listed === undefined) this.#byEntity.set(entity, new Set([name]));
    else listed.add(name);
  }

  #newShard(name: string): Shard {
    const shard: Shard = new Map();
    this.#shards.set(name, shard);
    this.#list(name);
    return shard;
  }

  #shard(name: string): Shard | undefined {
    if (!this.#asleep.delete(name)) return this.#shards.get(name);
    const shard = this.#newShard(name);
    for (const change of this.#archive?.load(name) ?? []) this.#place(shard, change);
    return shard;
  }

  #place(shard: Shard, change: Change): boolean {
    const { register } = change;
    const standing = shard.get(register);
    if (standing === undefined) {
      shard.set(register, [change]);
      return true;
    }
    if (standing.some((other) => isSame(other, change) || hasSeen(other, change))) return false;
    const kept = standing.filter((other) => !hasSeen(change, other));
    shard.set(register, kept.length === 0 ? [change] : [...kept, change].sort(shownFirst));
    if (kept.length === 0) this.#contested.delete(register);
    else this.#contested.add(register);
    return true;
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
