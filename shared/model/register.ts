import { z } from 'zod';
import { registerValueSchema, type RegisterValue } from '../history/value.ts';
import { daySchema, type Scope } from './campaign.ts';
import { isRecordKind, recordField, recordMember, type RecordKind } from './record.ts';
import { textSchema } from './text-value.ts';
import { actors, statuses } from './words.ts';

/** Evidence is kept by reference: words, or the name and the SHA-256 of a file that the officer keeps. */
export const evidenceSchema = z.union([
  z.strictObject({ text: textSchema }),
  z.strictObject({ file: textSchema, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
]);
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

export const statusSchema = z.enum(statuses);
export const actorSchema = z.enum(actors);

/** The fields an item carries for one locality, each one register; `evidence` is a set, one register a member. */
const itemFields = {
  status: statusSchema,
  note: textSchema,
  reason: textSchema,
  owner: textSchema,
  blockedBy: actorSchema,
} as const;
export type ItemField = keyof typeof itemFields;
export const itemFieldNames = Object.keys(itemFields) as readonly ItemField[];

const memberId = /^[0-9a-z-]{1,40}$/;

/** A register's name, taken apart. */
export type RegisterName =
  | { readonly entity: 'item'; readonly locality: string; readonly item: string; readonly field: ItemField }
  | { readonly entity: 'item'; readonly locality: string; readonly item: string; readonly evidence: string }
  | { readonly entity: 'campaign'; readonly field: 'cutover' }
  | RecordRegisterName;

/** A field of a record, or with `member` one member of its set `field`. */
export interface RecordRegisterName {
  readonly entity: RecordKind;
  readonly id: string;
  readonly field: string;
  readonly member?: string;
}

export const cutoverRegister = 'campaign/cutover';

export function itemRegister(locality: string, item: string, field: ItemField): string {
  return `item/${locality}/${item}/${field}`;
}

export function evidenceRegister(locality: string, item: string, member: string): string {
  return `item/${locality}/${item}/evidence/${member}`;
}

/** The register of one of the officer's own paragraphs, kept from one report of a kind to the next. */
export function reportRegister(scope: Scope, kind: string, section: string): string {
  return recordRegister('report', `${scope.level === 'nation' ? 'nation' : scope.code}-${kind}`, section);
}

export function recordRegister(kind: RecordKind, id: string, field: string): string {
  return `${kind}/${id}/${field}`;
}

/** The register of a member of one of a record's sets. */
export function memberRegister(kind: RecordKind, id: string, set: string, member: string): string {
  return `${kind}/${id}/${set}/${member}`;
}

/** Takes a register's name apart, or returns undefined where no entity has such a register. */
export function parseRegister(name: string): RegisterName | undefined {
  if (name === cutoverRegister) return { entity: 'campaign', field: 'cutover' };
  const known = parseKnownField(name);
  if (known !== undefined) return known;
  const parts = name.split('/');
  if (parts[0] === 'item') return parseItem(parts);
  const [entity = '', id, field, member] = parts;
  if (!isRecordKind(entity) || id === undefined || field === undefined || parts.length > 4) return undefined;
  const record: RecordRegisterName = { entity, id, field, ...(member === undefined ? {} : { member }) };
  return schemaOfRecord(record) === undefined ? undefined : record;
}

function schemaOfRecord({ entity, id, field, member }: RecordRegisterName): z.ZodType | undefined {
  return member === undefined ? recordField(entity, id, field) : recordMember(entity, id, field, member);
}

/**
 * True of the register that remembers what a file said of itself. It goes with the file: nothing shows it on its own,
 * and taking the file out again, by undo too, leaves it, so that what came stays known.
 */
export function isImportAbout(register: string): boolean {
  const name = parseRegister(register);
  return name?.entity === 'import' && name.field === 'about';
}

function parseItem(parts: readonly string[]): RegisterName | undefined {
  const [, locality, item, field, member] = parts;
  if (!locality || !item || !field || parts.length > 5) return undefined;
  if (field === 'evidence') {
    return member !== undefined && memberId.test(member)
      ? { entity: 'item', locality, item, evidence: member }
      : undefined;
  }
  if (member !== undefined || !isItemField(field)) return undefined;
  if (knownFields.size < mostKnown) knownFields.set(`${item}/${field}`, { item, field });
  return { entity: 'item', locality, item, field };
}

/** The fields of items that were taken apart before: every locality has those of the same items. */
const knownFields = new Map<string, { readonly item: string; readonly field: ItemField }>();
/** More than there are, and few enough for a file that brings many. */
const mostKnown = 1_000;
const itemPrefix = 'item/';

function parseKnownField(name: string): RegisterName | undefined {
  if (!name.startsWith(itemPrefix)) return undefined;
  const end = name.indexOf('/', itemPrefix.length);
  const known = end > itemPrefix.length ? knownFields.get(name.slice(end + 1)) : undefined;
  return (
    known && {
      entity: 'item',
      locality: name.slice(itemPrefix.length, end),
      item: known.item,
      field: known.field,
    }
  );
}

/** True where the register may hold the value. Null clears; the cutover day can be moved but not cleared. */
export function fitsRegister(name: RegisterName, value: unknown): value is RegisterValue {
  if (value === null) return name.entity !== 'campaign';
  return registerValueSchema.safeParse(value).success && schemaOf(name).safeParse(value).success;
}

function schemaOf(name: RegisterName): z.ZodType {
  if (name.entity === 'campaign') return daySchema;
  if (name.entity !== 'item') return schemaOfRecord(name) ?? z.never();
  return 'evidence' in name ? evidenceSchema : itemFields[name.field];
}

export function isItemField(field: string): field is ItemField {
  return Object.hasOwn(itemFields, field);
}
