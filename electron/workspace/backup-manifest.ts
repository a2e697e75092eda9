import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasCode } from '../failure.ts';
import { sumOf } from '../files/sum.ts';
import { writeWhole } from '../files/whole.ts';

/**
 * Beside the backups: which there are, with the length and the CRC-32 of each. So one that is gone is missed, and all of
 * them can be checked without reading a line. It only names what the folder holds; where it is lost, it is made anew.
 */
export const manifestFile = 'backups.json';

const entrySchema = z.strictObject({ bytes: z.int(), sum: z.string() });
const manifestSchema = z.strictObject({
  formatVersion: z.literal(1),
  backups: z.record(z.string(), entrySchema),
  /** CRC-32 over the JSON of everything above. */
  sum: z.string(),
});

/** What a backup's file was when it was written. */
export type BackupSum = z.infer<typeof entrySchema>;

/** By the backup's name. */
export type BackupSums = ReadonlyMap<string, BackupSum>;

/** What the manifest in the folder of the backups says; why not, where it says nothing. */
export async function readManifest(place: string): Promise<BackupSums | 'missing' | 'damaged'> {
  let text: string;
  try {
    text = await readFile(join(place, manifestFile), 'utf8');
  } catch (error) {
    return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR') ? 'missing' : 'damaged';
  }
  try {
    const parsed = manifestSchema.safeParse(text.endsWith('\n') ? JSON.parse(text) : undefined);
    if (!parsed.success) return 'damaged';
    const { sum, ...content } = parsed.data;
    return sumOf(JSON.stringify(content)) === sum ? new Map(Object.entries(content.backups)) : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Throws a `Failure`. */
export async function writeManifest(place: string, sums: BackupSums): Promise<void> {
  const content = { formatVersion: 1 as const, backups: Object.fromEntries(sums) };
  const text = JSON.stringify({ ...content, sum: sumOf(JSON.stringify(content)) }, null, 2);
  await writeWhole(join(place, manifestFile), `${text}\n`);
}
