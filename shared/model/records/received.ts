import { z } from 'zod';
import { textSchema } from '../text-value.ts';
import type { RecordRules } from './rules.ts';

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

/** A file taken into this workspace, by the 64 digits of its digest. It concerns this workspace and no other. */
export const importRules = {
  id: /^[0-9a-f]{64}$/,
  fields: { accepted: z.boolean(), about: importAboutSchema },
  sets: {},
} as const satisfies RecordRules;

/** The starting file that this workspace was made from, by the 64 digits of its digest. Of this workspace alone too. */
export const startRules = {
  id: /^[0-9a-f]{64}$/,
  fields: { about: startAboutSchema },
  sets: {},
} as const satisfies RecordRules;
