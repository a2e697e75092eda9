import { z } from 'zod';
import { clockEnd } from '../../history/clock.ts';
import { registerValueSchema } from '../../history/value.ts';
import { campaignSchema } from '../../model/campaign.ts';
import { digestOf } from '../../model/digest.ts';
import { languages } from '../../model/words.ts';

export const formFormat = 'san-sang/form';
export const formFormatVersion = 1;

/** What a form carries out of sight, to know later what it was, what it showed and what was known then. */
const sealSchema = z.strictObject({
  format: z.literal(formFormat),
  formatVersion: z.literal(formFormatVersion),
  /** Random; tells apart two forms sent to one place. */
  id: z.string().regex(/^[0-9a-z]{16}$/),
  language: z.enum(languages),
  /** Milliseconds since 1970. */
  sentAt: z.int().min(0).max(clockEnd[0]),
  /** The latest clock of the workspace then: what is filled in comes after it. */
  clock: z.int().min(0).max(clockEnd[0]),
  campaign: campaignSchema,
  locality: z.string().regex(/^\d{2}(\d{3})?$/),
  /** The short code of the locality's answers when the form was sent. */
  revision: z.string().max(20),
  /** The row of each item on the sheet, from 0. */
  rows: z.record(z.string(), z.int().min(0).max(1_000)),
  /** Items' registers that had been set: the value shown, and what had been seen, by index into `writers`. */
  registers: z.record(
    z.string().max(100),
    z.tuple([registerValueSchema, z.array(z.tuple([z.int().min(0), z.int().min(1)]))]),
  ),
  writers: z.array(z.string().regex(/^[0-9a-z]{16}$/)),
});
export type FormSeal = Readonly<z.infer<typeof sealSchema>>;

/** A cell holds up to 32,767 characters. */
const chunkLength = 30_000;

/**
 * The seal as texts for cells, one below the other: the format, the digest, and the JSON. All but plain letters, digits
 * and signs is escaped in it, spaces too, so that no program trims, wraps or unescapes anything.
 */
export function sealLines(seal: FormSeal): string[] {
  const json = JSON.stringify(seal).replace(
    /[^!-^`-~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [formFormat, digestOf(seal), ...(json.match(new RegExp(`.{1,${chunkLength}}`, 'g')) ?? [])];
}

export type SealReading =
  | { readonly seal: FormSeal }
  | { readonly fault: 'not-a-form' | 'damaged' | 'newer-version'; readonly detail: string };

/** Puts a seal together again from the cells below one another, and checks it whole. */
export function readSeal([format, digest, ...chunks]: readonly string[]): SealReading {
  if (format !== formFormat || digest === undefined) return { fault: 'not-a-form', detail: '' };
  const value = decode(chunks.join(''));
  const version =
    typeof value === 'object' && value !== null && 'formatVersion' in value && value.formatVersion;
  if (typeof version === 'number' && version > formFormatVersion) {
    return { fault: 'newer-version', detail: `${version} > ${formFormatVersion}` };
  }
  const parsed = sealSchema.safeParse(value);
  if (!parsed.success) return { fault: 'damaged', detail: 'schema' };
  return digestOf(parsed.data) === digest ? { seal: parsed.data } : { fault: 'damaged', detail: 'digest' };
}

function decode(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
