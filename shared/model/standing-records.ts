import type { State } from '../history/state.ts';
import { recordIn, type StandingRecord } from './record-view.ts';
import { isRecordKind, type RecordKind } from './record.ts';

type Known = Map<string, StandingRecord<RecordKind> | undefined>;

/**
 * The records of a workspace, each worked out when it is asked for and kept until one of its registers changes. A list
 * stays the same object for as long as nothing in it changes, so that what follows from it can be kept too.
 */
export class StandingRecords {
  readonly #state: State;
  readonly #records = new Map<RecordKind, Known>();
  readonly #lists = new Map<RecordKind, readonly StandingRecord<RecordKind>[]>();

  constructor(state: State) {
    this.#state = state;
  }

  /** The records of a kind that have anything in them, in the order of their ids. */
  of<K extends RecordKind>(kind: K): readonly StandingRecord<K>[] {
    const list = this.#lists.get(kind) ?? this.#list(kind);
    this.#lists.set(kind, list);
    return list as readonly StandingRecord<K>[];
  }

  /** One record; undefined where nothing is in it. */
  one<K extends RecordKind>(kind: K, id: string): StandingRecord<K> | undefined {
    const known = this.#records.get(kind) ?? (new Map() as Known);
    this.#records.set(kind, known);
    if (!known.has(id)) known.set(id, recordIn(this.#state, kind, id));
    return known.get(id) as StandingRecord<K> | undefined;
  }

  /** Forgets what a register is part of, after a change was added to the state. */
  refresh(register: string): void {
    const [kind = '', id = ''] = register.split('/', 2);
    if (!isRecordKind(kind)) return;
    this.#lists.delete(kind);
    this.#records.get(kind)?.delete(id);
  }

  #list(kind: RecordKind): readonly StandingRecord<RecordKind>[] {
    const prefix = `${kind}/`;
    return [...this.#state.shardsOf(kind)]
      .sort()
      .flatMap((shard) => this.one(kind, shard.slice(prefix.length)) ?? []);
  }
}
