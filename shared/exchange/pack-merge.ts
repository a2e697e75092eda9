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
  /** The members of `merge.registers`, each in its canonical form, in order; made one by one. */
  readonly registers: Iterable<string>;
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
    if (survivors.length > 1 && differ(survivors))
      conflicts.push({ register, values: survivors.map(shownValue) });
  }
  const writers = [...writerSet].sort();
  const people = [...new Set([...personSet].map(toSafeText))].sort();
  return { merge: { writers, people, registers: packed(registers, writers, people) }, conflicts };
}

/** An entity's registers: the places of the first and after the last among all. */
interface Group {
  readonly entity: string;
  readonly start: number;
  end: number;
}

function* packed(
  registers: readonly Standing[],
  writers: readonly string[],
  people: readonly string[],
): Generator<string, void> {
  const pack = packer(writers, people);
  // Nearly all registers have one of a few fields.
  const fieldKeys = new Map<string, string>();
  const fieldKey = (field: string): string => {
    const key = fieldKeys.get(field) ?? JSON.stringify(field);
    fieldKeys.set(field, key);
    return key;
  };
  for (const { entity, start, end } of groupsIn(registers)) {
    let fields = '';
    for (let at = start; at < end; at += 1) {
      const { register = '', survivors = [] } = registers[at] ?? {};
      let changes = '';
      for (const change of survivors) changes += `${changes === '' ? '' : ','}${pack(change)}`;
      fields += `${at === start ? '' : ','}${fieldKey(register.slice(entity.length + 1))}:[${changes}]`;
    }
    yield `${JSON.stringify(entity)}:{${fields}}`;
  }
}

/** The registers of one entity stand together where all are sorted by name, but entities are not in order by that. */
function groupsIn(registers: readonly Standing[]): Group[] {
  const groups: Group[] = [];
  let last: Group | undefined;
  let at = 0;
  for (const { register } of registers) {
    const split = endOfEntity(register);
    if (last?.entity.length === split && register.startsWith(last.entity)) last.end = at + 1;
    else {
      last = { entity: register.slice(0, split), start: at, end: at + 1 };
      groups.push(last);
    }
    at += 1;
  }
  return groups.sort((a, b) => (a.entity < b.entity ? -1 : 1));
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
