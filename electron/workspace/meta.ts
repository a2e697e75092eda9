import { crc32 } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { campaignSchema, scopeSchema } from '../../shared/model/campaign.ts';
import { Failure, hasCode } from '../failure.ts';
import { writeWhole } from '../files/whole.ts';

export const metaFile = 'workspace.json';
const metaFormat = 'san-sang/workspace';
/** The newest workspace format that this version reads and the one it writes. */
export const workspaceFormatVersion = 1;

const metaSchema = z.strictObject({
  format: z.literal(metaFormat),
  formatVersion: z.literal(workspaceFormatVersion),
  id: z.string(),
  createdAt: z.iso.datetime(),
  campaign: campaignSchema,
  scope: scopeSchema,
  /** CRC-32 over the JSON of everything above. */
  sum: z.string(),
});

/** What a workspace is about: written once, when it is made. */
export type WorkspaceMeta = Readonly<Omit<z.infer<typeof metaSchema>, 'sum' | 'format' | 'formatVersion'>>;

export async function writeMeta(folder: string, meta: WorkspaceMeta): Promise<void> {
  const content = { format: metaFormat, formatVersion: workspaceFormatVersion, ...meta };
  await writeWhole(
    join(folder, metaFile),
    `${JSON.stringify({ ...content, sum: sumOf(content) }, null, 2)}\n`,
  );
}

/** Throws a `Failure`: not a workspace, made by a newer version, or damaged. */
export async function readMeta(folder: string): Promise<WorkspaceMeta> {
  const value = parse(await readText(folder), folder);
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== metaFormat) {
    throw new Failure('not-a-workspace', folder);
  }
  if (
    'formatVersion' in value &&
    typeof value.formatVersion === 'number' &&
    value.formatVersion > workspaceFormatVersion
  ) {
    throw new Failure('workspace-newer', folder);
  }
  const parsed = metaSchema.safeParse(value);
  if (!parsed.success) throw new Failure('workspace-damaged', metaFile);
  const { sum, ...content } = parsed.data;
  if (sumOf(content) !== sum) throw new Failure('workspace-damaged', metaFile);
  const { format: _format, formatVersion: _version, ...meta } = content;
  return meta;
}

async function readText(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, metaFile), 'utf8');
  } catch (error) {
    const absent = hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR');
    throw new Failure(absent ? 'not-a-workspace' : 'cannot-read', folder, { cause: error });
  }
}

function parse(text: string, folder: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('workspace-damaged', join(folder, metaFile), { cause: error });
  }
}

function sumOf(content: object): string {
  return crc32(JSON.stringify(content)).toString(16).padStart(8, '0');
}
