import { z } from 'zod';
import { registerValueSchema, type RegisterValue } from '../history/value.ts';
import { daySchema } from './campaign.ts';
import { actors, statuses } from './words.ts';

/** The longest text that one field takes, in UTF-16 code units. */
export const longestText = 5_000;

const text = z
  .string()
  .min(1)
  .max(longestText)
  .refine((value) => value.isWellFormed(), 'well-formed')
  // Tab and line feed are text; every other control character breaks paper or a terminal.
  .refine((value) => !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(value), 'control-character');

/** Evidence is kept by reference: words, or the name and the SHA-256 of a file that the officer keeps. */
export const evidenceSchema = z.union([
  z.strictObject({ text }),
  z.strictObject({ file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
]);
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

export const statusSchema = z.enum(statuses);
export const actorSchema = z.enum(actors);
export { text as textSchema };

/** The fields an item carries for one locality, each one register; `evidence` is a set, one register a member. */
const itemFields = {
  status: statusSchema,
  note: text,
  reason: text,
  owner: text,
  blockedBy: actorSchema,
} as const;
export type ItemField = keyof typeof itemFields;
export const itemFieldNames = Object.keys(itemFields) as readonly ItemField[];

const memberId = /^[0-9a-z-]{1,40}$/;

/** A register's name, taken apart. */
export type RegisterName =
  | { readonly entity: 'item'; readonly locality: string; readonly item: string; readonly field: ItemField }
  | { readonly entity: 'item'; readonly locality: string; readonly item: string; readonly evidence: string }
  | { readonly entity: 'campaign'; readonly field: 'cutover' };

export const cutoverRegister = 'campaign/cutover';

export function itemRegister(locality: string, item: string, field: ItemField): string {
  return `item/${locality}/${item}/${field}`;
}

export function evidenceRegister(locality: string, item: string, member: string): string {
  return `item/${locality}/${item}/evidence/${member}`;
}

/** Takes a register's name apart, or returns undefined where no entity has such a register. */
export function parseRegister(name: string): RegisterName | undefined {
  if (name === cutoverRegister) return { entity: 'campaign', field: 'cutover' };
  const [entity, locality, item, field, member, ...rest] = name.split('/');
  if (entity !== 'item' || !locality || !item || !field || rest.length > 0) return undefined;
  if (field === 'evidence') {
    return member !== undefined && memberId.test(member)
      ? { entity, locality, item, evidence: member }
      : undefined;
  }
  if (member !== undefined || !isItemField(field)) return undefined;
  return { entity, locality, item, field };
}

/** True where the register may hold the value. Null clears; the cutover day can be moved but not cleared. */
export function fitsRegister(name: RegisterName, value: unknown): value is RegisterValue {
  if (value === null) return name.entity !== 'campaign';
  return registerValueSchema.safeParse(value).success && schemaOf(name).safeParse(value).success;
}

function schemaOf(name: RegisterName): z.ZodType {
  if (name.entity === 'campaign') return daySchema;
  return 'evidence' in name ? evidenceSchema : itemFields[name.field];
}

function isItemField(field: string): field is ItemField {
  return Object.hasOwn(itemFields, field);
}
