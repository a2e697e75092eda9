import type { Change } from '../history/change.ts';
import { sameValue } from '../history/value.ts';
import { toSafeText } from '../model/text-value.ts';
import type { Export, ExportedSurvivor } from './schema.ts';

/** A register with the changes that no other had seen, the one shown first. */
export interface Standing {
  readonly register: string;
  readonly survivors: readonly Change[];
}

/**
 * What registers, sorted by name, need to merge, and the conflicts among them. Sorted by register and writer
 * throughout, so that one set of changes gives the same bytes on every computer.
 */
export function packMerge(registers: readonly Standing[]): Pick<Export, 'merge' | 'conflicts'> {
  const writerSet = new Set<string>();
  const personSet = new Set<string>();
  for (const { survivors } of registers) {
    for (const { writer, person, seen } of survivors) {
      writerSet.add(writer);
      personSet.add(person);
      for (const other in seen) writerSet.add(other);
    }
  }
  const writers = [...writerSet].sort();
  const people = [...new Set([...personSet].map(toSafeText))].sort();
  const pack = packer(writers, people);
  const packed: Export['merge']['registers'] = {};
  const conflicts: Export['conflicts'] = [];
  for (const { register, survivors } of registers) {
    const { entity, field } = splitRegister(register);
    (packed[entity] ??= {})[field] = survivors.map(pack);
    if (differ(survivors)) conflicts.push({ register, values: survivors.map(shownValue) });
  }
  return { merge: { writers, people, registers: packed }, conflicts };
}

function packer(writers: readonly string[], people: readonly string[]): (change: Change) => ExportedSurvivor {
  const writerIndex = new Map(writers.map((writer, index) => [writer, index]));
  const personIndex = new Map(people.map((person, index) => [person, index]));
  const indexOf = (writer: string): number => writerIndex.get(writer) ?? 0;
  return ({ writer, n, clock: [ms, tick], at, person, seen }) => {
    const packed: ExportedSurvivor = [
      indexOf(writer),
      n,
      ms,
      tick,
      at - ms,
      personIndex.get(person) ?? personIndex.get(toSafeText(person)) ?? 0,
    ];
    for (const other of Object.keys(seen ?? {}).sort()) packed.push(indexOf(other), seen?.[other] ?? 0);
    return packed;
  };
}

/** `item/26740/TTHC-08/evidence/a1` is the field `evidence/a1` of the entity `item/26740/TTHC-08`. */
function splitRegister(register: string): { entity: string; field: string } {
  const depth = register.startsWith('item/') ? 3 : register.startsWith('campaign/') ? 1 : 2;
  let end = -1;
  for (let part = 0; part < depth; part += 1) end = register.indexOf('/', end + 1);
  return { entity: register.slice(0, end), field: register.slice(end + 1) };
}

/** True where several answers stand that are not the same. */
export function differ(survivors: readonly Change[]): boolean {
  const [first] = survivors;
  return first !== undefined && survivors.some((other) => !sameValue(first.value, other.value));
}

function shownValue(change: Change): Export['conflicts'][number]['values'][number] {
  return { at: new Date(change.at).toISOString(), person: toSafeText(change.person), value: change.value };
}
