import { z } from 'zod';
import type { RegisterValue } from '../history/value.ts';
import { recordLists, rulesOf, type ExchangedKind, type RecordList } from '../model/record.ts';
import { memberPattern } from '../model/records/rules.ts';
import type { RecordRegisterName, RegisterName } from '../model/register.ts';
import type { Standing } from './pack-merge.ts';

/** A record as a file carries it: its id, its fields, and each of its sets as an object by member. */
export type ExportedRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a file has of every kind of record. */
export type ExportedRecords = Readonly<Partial<Record<RecordList, ExportedRecord[] | undefined>>>;

export const exchangedKinds = Object.keys(recordLists) as readonly ExchangedKind[];

/** The schema of a kind's list in a file. Every field is optional: a file may carry the changes since a moment. */
export function recordListSchema(kind: ExchangedKind): z.ZodArray<z.ZodType<ExportedRecord>> {
  const { id, fields, sets, anyField } = rulesOf(kind);
  const shape: Record<string, z.ZodType> = { id: z.string().regex(id) };
  for (const [field, value] of Object.entries(fields)) shape[field] = value.exactOptional();
  for (const [set, { of, value }] of Object.entries(sets)) {
    const members = z.record(z.string().regex(memberPattern(of)), value);
    shape[set] = members.refine((one) => Object.keys(one).length > 0, 'empty').exactOptional();
  }
  const record = anyField === undefined ? z.strictObject(shape) : z.object(shape).catchall(anyField.value);
  return z.array(record) as unknown as z.ZodArray<z.ZodType<ExportedRecord>>;
}

/** The shown values of the records' registers, which come sorted by name; a kind of which there is none is left out. */
export function recordsOf(
  registers: readonly (Standing & { readonly name: RegisterName })[],
): Partial<Record<RecordList, ExportedRecord[]>> {
  const lists = new Map<RecordList, Map<string, Record<string, unknown>>>();
  for (const { name, survivors } of registers) {
    const list = 'id' in name ? listOf(name) : undefined;
    const value = survivors[0]?.value ?? null;
    if (list === undefined || !('id' in name) || value === null) continue;
    const records = lists.get(list) ?? new Map<string, Record<string, unknown>>();
    lists.set(list, records);
    const record = records.get(name.id) ?? { id: name.id };
    records.set(name.id, record);
    if (name.member === undefined) record[name.field] = value;
    else record[name.field] = { ...(record[name.field] as object | undefined), [name.member]: value };
  }
  return Object.fromEntries([...lists].map(([list, records]) => [list, [...records.values()].map(inOrder)]));
}

/** With its keys in the order of the canonical form. */
function inOrder(record: Readonly<Record<string, unknown>>): ExportedRecord {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as ExportedRecord;
}

/** The list in which a file carries a record; undefined where no file carries it. */
function listOf({ entity }: RecordRegisterName): RecordList | undefined {
  return entity in recordLists ? recordLists[entity as ExchangedKind] : undefined;
}

/** Finds what a file shows for a register of a record; null where it shows nothing. */
export function shownInRecords(file: ExportedRecords): (name: RecordRegisterName) => RegisterValue {
  const records = new Map<string, ExportedRecord>();
  for (const list of Object.values(recordLists)) {
    for (const record of file[list] ?? []) records.set(`${list}/${record.id}`, record);
  }
  return (name) => {
    const list = listOf(name);
    const shown = list && own(records.get(`${list}/${name.id}`), name.field);
    const value = name.member === undefined ? shown : own(shown, name.member);
    return (value ?? null) as RegisterValue;
  };
}

function own(from: unknown, key: string): unknown {
  if (typeof from !== 'object' || from === null || !Object.hasOwn(from, key)) return undefined;
  return (from as Readonly<Record<string, unknown>>)[key];
}

/** Values in the records of a file that each need a register. A record's id is its name, not a value. */
export function countInRecords(file: ExportedRecords): number {
  let count = 0;
  for (const kind of exchangedKinds) {
    const { sets } = rulesOf(kind);
    for (const record of file[recordLists[kind]] ?? []) {
      for (const [field, value] of Object.entries(record)) {
        if (field === 'id') continue;
        count += Object.hasOwn(sets, field) ? Object.keys(value as object).length : 1;
      }
    }
  }
  return count;
}
