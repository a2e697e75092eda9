import { z } from 'zod';
import { campaignSchema, scopeSchema } from '../../shared/model/campaign.ts';
import { sumOf } from '../files/sum.ts';

export const metaFormat = 'san-sang/workspace';

/**
 * The format that this version writes. 1: journal.jsonl alone. 2: the journal starts with the workspace's own
 * record and has a mirror; backups. 3: files that were taken in are kept in imports/ and count where a register says so.
 */
export const workspaceFormatVersion = 3;

export const metaSchema = z.strictObject({
  id: z.string(),
  createdAt: z.iso.datetime(),
  campaign: campaignSchema,
  scope: scopeSchema,
});

/** What a workspace is about: written once, when it is made. */
export type WorkspaceMeta = Readonly<z.infer<typeof metaSchema>>;

const fileSchema = z.strictObject({
  format: z.literal(metaFormat),
  formatVersion: z.int().min(1).max(workspaceFormatVersion),
  ...metaSchema.shape,
  /** CRC-32 over the JSON of everything above. */
  sum: z.string(),
});

/** The text of workspace.json. */
export function metaText(meta: WorkspaceMeta): string {
  const content = { format: metaFormat, formatVersion: workspaceFormatVersion, ...meta };
  return `${JSON.stringify({ ...content, sum: sumOf(JSON.stringify(content)) }, null, 2)}\n`;
}

export type ReadMeta =
  | { readonly kind: 'good'; readonly formatVersion: number; readonly meta: WorkspaceMeta }
  /** Made by a newer version, read as far as this one understands it. */
  | { readonly kind: 'newer'; readonly meta: WorkspaceMeta | undefined }
  /** A file of another program. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' };

/** The checksum is looked at first: a flipped bit must not pass for a newer version or another program's file. */
export function parseMeta(text: string): ReadMeta {
  // The last byte counts too: a file that lost its end was cut, even where what is left can be read.
  if (!text.endsWith('\n')) return { kind: 'damaged' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'damaged' };
  const { sum, ...content } = value as Record<string, unknown>;
  if (sum === undefined && content['format'] !== metaFormat) return { kind: 'foreign' };
  if (sumOf(JSON.stringify(content)) !== sum) return { kind: 'damaged' };
  if (Number(content['formatVersion']) > workspaceFormatVersion) {
    return { kind: 'newer', meta: z.object(metaSchema.shape).safeParse(content).data };
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return { kind: 'damaged' };
  const { format: _format, formatVersion, sum: _sum, ...meta } = parsed.data;
  return { kind: 'good', formatVersion, meta };
}
