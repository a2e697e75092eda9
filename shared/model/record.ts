import { z } from 'zod';
import { textSchema } from './text-value.ts';

/**
 * Entities of which there can be any number, each with an id and a few fields: their registers are named
 * `KIND/ID/FIELD`. A new kind is a line here; storing, merging, undo and history follow from its registers.
 */
interface RecordRules {
  readonly id: RegExp;
  /** The schema of a field's value, or undefined where the kind has no such field. */
  readonly field: (name: string) => z.ZodType | undefined;
}

const count = z.int().min(0);

/** What is remembered of a file that was taken in: what it said of itself, and what it did when it was taken in. */
export const importAboutSchema = z.strictObject({
  /** The file's name as it came. */
  name: textSchema,
  person: z.string().max(200),
  organisation: z.string().max(300),
  exportedAt: z.string().max(40),
  asOf: z.string().max(10),
  /** `nation`, or the province's code. */
  scope: z.string().max(10),
  isPart: z.boolean(),
  localities: count,
  /** Items with a status. */
  answers: count,
  registers: count,
  /** The fingerprint of the key that signed it; empty where it was not signed. */
  signer: z.string().max(40),
  new: count,
  changed: count,
  conflicting: count,
  stale: count,
  /** Platforms that were ready in a locality and no longer were. */
  regressed: count,
});
export type ImportAbout = Readonly<z.infer<typeof importAboutSchema>>;

/** What a workspace remembers of the file from which it was made: the centre's, which it trusts from then on. */
export const startAboutSchema = z.strictObject({
  name: z.string().max(200),
  organisation: z.string().max(300),
  /** Of the centre's key. */
  fingerprint: z.string().max(40),
  madeAt: z.string().max(40),
});
export type StartAbout = Readonly<z.infer<typeof startAboutSchema>>;

const fieldsOf =
  (fields: Readonly<Record<string, z.ZodType>>) =>
  (name: string): z.ZodType | undefined =>
    Object.hasOwn(fields, name) ? fields[name] : undefined;

const rules = {
  /** A file taken into this workspace, by the 64 digits of its digest. It concerns this workspace and no other. */
  import: {
    id: /^[0-9a-f]{64}$/,
    field: fieldsOf({ accepted: z.boolean(), about: importAboutSchema }),
  },
  /** The starting file that this workspace was made from, by the 64 digits of its digest. Of this workspace alone too. */
  start: {
    id: /^[0-9a-f]{64}$/,
    field: fieldsOf({ about: startAboutSchema }),
  },
  /** What the centre asks about an item of a locality (`about` is `26740/TTHC-08`), and the province's answer. */
  question: {
    id: /^[0-9a-z-]{1,40}$/,
    field: fieldsOf({
      about: z.string().regex(/^\d{2}(\d{3})?\/[A-Z]+-\d{2}$/),
      text: textSchema,
      answer: textSchema,
    }),
  },
  /** The officer's own paragraphs, by section, of the reports of a kind and a scope: the id is `79-weekly`. */
  report: {
    id: /^(nation|\d{2})-[a-z-]{1,30}$/,
    field: (section) => (/^[a-z-]{1,40}$/.test(section) ? textSchema : undefined),
  },
} as const satisfies Record<string, RecordRules>;

export type RecordKind = keyof typeof rules;

/** Kinds that concern one workspace: no file carries them. */
export const localKinds: ReadonlySet<string> = new Set<RecordKind>(['import', 'start']);

export function isRecordKind(name: string): name is RecordKind {
  return Object.hasOwn(rules, name);
}

/** The schema of a record's field; undefined where there is no such field, or the id is not one of the kind's. */
export function recordField(kind: RecordKind, id: string, field: string): z.ZodType | undefined {
  return rules[kind].id.test(id) ? rules[kind].field(field) : undefined;
}
