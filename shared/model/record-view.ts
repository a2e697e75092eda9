import type { z } from 'zod';
import type { Change, Edit } from '../history/change.ts';
import type { State } from '../history/state.ts';
import type { RegisterValue } from '../history/value.ts';
import { rulesOf, type Kinds, type RecordKind } from './record.ts';
import { memberRegister, parseRegister, recordRegister } from './register.ts';

type Fields<K extends RecordKind> = {
  readonly [F in keyof Kinds[K]['fields']]?: Kinds[K]['fields'][F] extends z.ZodType<infer V>
    ? Readonly<V>
    : never;
};
type Sets<K extends RecordKind> = {
  readonly [S in keyof Kinds[K]['sets']]: ReadonlyMap<
    string,
    Kinds[K]['sets'][S] extends { value: z.ZodType<infer V> } ? V : never
  >;
};

/** A record as it stands: the fields that are set, and the members of each of its sets, sorted by name. */
export interface StandingRecord<K extends RecordKind> {
  readonly id: string;
  readonly fields: Fields<K>;
  readonly sets: Sets<K>;
  /** The newest of the changes that stand in its registers, clears included. */
  readonly newest: Change;
}

/** The records of a kind that have anything in them, in the order of their ids. */
export function recordsIn<K extends RecordKind>(state: State, kind: K): StandingRecord<K>[] {
  const prefix = `${kind}/`;
  return [...state.shardsOf(kind)]
    .sort()
    .flatMap((shard) => recordIn(state, kind, shard.slice(prefix.length)) ?? []);
}

/** One record; undefined where nothing is in it. */
export function recordIn<K extends RecordKind>(
  state: State,
  kind: K,
  id: string,
): StandingRecord<K> | undefined {
  const fields: Record<string, RegisterValue> = {};
  const sets = new Map<string, [string, RegisterValue][]>(
    Object.keys(rulesOf(kind).sets).map((set) => [set, []]),
  );
  let newest: Change | undefined;
  let isThere = false;
  for (const [register, survivors] of state.registersIn(`${kind}/${id}`)) {
    for (const change of survivors) {
      if (newest === undefined || change.at > newest.at) newest = change;
    }
    const name = parseRegister(register);
    const value = survivors[0]?.value ?? null;
    if (name === undefined || !('id' in name) || value === null) continue;
    isThere = true;
    if (name.member === undefined) fields[name.field] = value;
    else sets.get(name.field)?.push([name.member, value]);
  }
  if (!isThere || newest === undefined) return undefined;
  const sorted = [...sets].map(
    ([set, members]) => [set, new Map(members.sort(([a], [b]) => (a < b ? -1 : 1)))] as const,
  );
  // Every value was held to its register's schema when it came in.
  return { id, fields, sets: Object.fromEntries(sorted), newest } as unknown as StandingRecord<K>;
}

/** The values to give a record's fields; null clears, and fields that are left out stay as they are. */
export type FieldValues<K extends RecordKind> = {
  readonly [F in keyof Fields<K>]?: Fields<K>[F] | null | undefined;
};

export function fieldEdits<K extends RecordKind>(kind: K, id: string, values: FieldValues<K>): Edit[] {
  return Object.entries(values).flatMap(([field, value]) =>
    value === undefined ? [] : [{ register: recordRegister(kind, id, field), value: value as RegisterValue }],
  );
}

/** Makes a set's members be these and no others. */
export function setEdits<K extends RecordKind>(
  kind: K,
  id: string,
  set: keyof Kinds[K]['sets'] & string,
  members: ReadonlyMap<string, RegisterValue>,
  before: ReadonlyMap<string, RegisterValue> = new Map(),
): Edit[] {
  const gone = [...before.keys()].filter((member) => !members.has(member));
  return [
    ...[...members].map(([member, value]) => ({ register: memberRegister(kind, id, set, member), value })),
    ...gone.map((member) => ({ register: memberRegister(kind, id, set, member), value: null })),
  ];
}

/** Takes a record away: clears all that stands in it. Undo brings it back whole. */
export function removalEdits(state: State, kind: RecordKind, id: string): Edit[] {
  const edits: Edit[] = [];
  for (const [register, survivors] of state.registersIn(`${kind}/${id}`)) {
    if (survivors.some(({ value }) => value !== null)) edits.push({ register, value: null });
  }
  return edits;
}
