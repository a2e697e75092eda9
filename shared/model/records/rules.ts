import { z } from 'zod';
import { isDay } from '../day.ts';

/** What the members of a set name, which has to be something that the plan has. */
export type MemberKind = 'place' | 'place-or-item' | 'item' | 'platform';

/** A set of a record: one register a member, `KIND/ID/SET/MEMBER`. */
export interface SetRules {
  readonly of: MemberKind;
  readonly value: z.ZodType;
}

/**
 * Entities of which there can be any number, each with an id, a few fields and a few sets. Storing, merging, undo,
 * history and exchange follow from these rules.
 */
export interface RecordRules {
  readonly id: RegExp;
  readonly fields: Readonly<Record<string, z.ZodType>>;
  readonly sets: Readonly<Record<string, SetRules>>;
  /** Where the fields cannot be listed: how such a field is named, and what it holds. */
  readonly anyField?: { readonly name: RegExp; readonly value: z.ZodType };
}

/** Records of a workspace are named after its scope, so that they go wherever that scope goes: `79-k3x9w2`. */
export const scopedId = /^(nation|\d{2})-[0-9a-z-]{1,40}$/;

/** The scope in a scoped id: `nation`, or a province's code. */
export function scopeOfId(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

const memberPatterns: Readonly<Record<MemberKind, RegExp>> = {
  place: /^\d{2}(\d{3})?$/,
  'place-or-item': /^\d{2}(\d{3})?(:[A-Z]+-\d{2})?$/,
  item: /^[A-Z]+-\d{2}$/,
  platform: /^[a-z-]{1,40}$/,
};

export function memberPattern(kind: MemberKind): RegExp {
  return memberPatterns[kind];
}

/** A calendar day. */
export const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'day');

/** A moment by the clock on the wall of the place: `2025-07-02T09:30`. */
export const momentField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((moment) => isDay(moment.slice(0, 10)), 'day');

/** A member that is in the set, with nothing else to say about it. */
export const isMember = z.literal(true);
