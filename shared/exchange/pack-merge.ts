import type { Change } from '../history/change.ts';
import { sameValue } from '../history/value.ts';
import { toSafeText } from '../model/text-value.ts';
import type { Export } from './schema.ts';

/** A register with the changes that no other had seen, the one shown first. */
export interface Standing {
  readonly register: string;
  readonly survivors: readonly Change[];
}

/** What registers need to merge, as a file carries it. */
export interface PackedMerge {
  readonly writers: readonly string[];
  readonly people: readonly string[];
  /** The members of `merge.registers`, each in its canonical form, in order. */
  readonly registers: readonly string[];
}

/**
 * What registers, sorted by name, need to merge, and the conflicts among them. Sorted by register and writer
 * throughout, so that one set of changes gives the same bytes on every computer.
 */
export function packMerge(registers: readonly Standing[]): {
  readonly merge: PackedMerge;
  readonly conflicts: Export['conflicts'];
} {
  const writerSet = new Set<string>();
  const personSet = new Set<string>();
  const conflicts: Export['conflicts'] = [];
  for (const { register, survivors } of registers) {
    for (const { writer, person, seen } of survivors) {
      writerSet.add(writer);
      personSet.add(person);
      for (const other in seen) writerSet.add(other);
    }
    if (differ(survivors)) conflicts.push({ register, values: survivors.map(shownValue) });
  }
  const writers = [...writerSet].sort();
  const people = [...new Set([...personSet].map(toSafeText))].sort();
  return { merge: { writers, people, registers: packed(registers, writers, people) }, conflicts };
}

/** The registers of one entity stand together where all are sorted by name, but entities are not in order by that. */
function packed(
  registers: readonly Standing[],
  writers: readonly string[],
  people: readonly string[],
): readonly string[] {
  const pack = packer(writers, people);
  // Nearly all registers have one of a few fields.
  const fieldKeys = new Map<string, string>();
  const fieldKey = (field: string): string => {
    const key = fieldKeys.get(field) ?? JSON.stringify(field);
    fieldKeys.set(field, key);
    return key;
  };
  const entities: { readonly entity: string; json: string }[] = [];
  let last: (typeof entities)[number] | undefined;
  for (const { register, survivors } of registers) {
    const split = endOfEntity(register);
    const [first, ...others] = survivors;
    const changes =
      first === undefined ? '' : others.reduce((all, other) => `${all},${pack(other)}`, pack(first));
    const field = `${fieldKey(register.slice(split + 1))}:[${changes}]`;
    if (last?.entity.length === split && register.startsWith(last.entity)) last.json += `,${field}`;
    else {
      last = { entity: register.slice(0, split), json: field };
      entities.push(last);
    }
  }
  entities.sort((a, b) => (a.entity < b.entity ? -1 : 1));
  return entities.map(({ entity, json }) => `${JSON.stringify(entity)}:{${json}}`);
}

function packer(writers: readonly string[], people: readonly string[]): (change: Change) => string {
  const writerIndex = new Map(writers.map((writer, index) => [writer, index]));
  const personIndex = new Map(people.map((person, index) => [person, index]));
  const indexOf = (writer: string): number => writerIndex.get(writer) ?? 0;
  return ({ writer, n, clock: [ms, tick], at, person, seen }) => {
    const name = personIndex.get(person) ?? personIndex.get(toSafeText(person)) ?? 0;
    let pairs = '';
    for (const other of seen === undefined ? [] : Object.keys(seen).sort())
      pairs += `,${indexOf(other)},${seen?.[other] ?? 0}`;
    return `[${indexOf(writer)},${n},${ms},${tick},${at - ms},${name}${pairs}]`;
  };
}

/** `item/26740/TTHC-08/evidence/a1` is the field `evidence/a1` of the entity `item/26740/TTHC-08`. */
function endOfEntity(register: string): number {
  const depth = register.startsWith('item/') ? 3 : register.startsWith('campaign/') ? 1 : 2;
  let end = -1;
  for (let part = 0; part < depth; part += 1) end = register.indexOf('/', end + 1);
  return end;
}

/** True where several answers stand that are not the same. */
export function differ(survivors: readonly Change[]): boolean {
  const [first] = survivors;
  return first !== undefined && survivors.some((other) => !sameValue(first.value, other.value));
}

function shownValue(change: Change): Export['conflicts'][number]['values'][number] {
  return { at: new Date(change.at).toISOString(), person: toSafeText(change.person), value: change.value };
}
