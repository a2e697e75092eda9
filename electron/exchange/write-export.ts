import { readFile } from 'node:fs/promises';
import { formatISO } from 'date-fns/formatISO';
import { sealedExport, type ExportOptions } from '../../shared/exchange/build-export.ts';
import type { SealedExport } from '../../shared/exchange/export-text.ts';
import type { ExportContent } from '../../shared/exchange/schema.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { Failure } from '../failure.ts';
import { writeWhole } from '../files/whole.ts';
import { readExportBytes } from './read-file.ts';
import { nodeSha256 } from './sha256.ts';
import { signDigest, type SigningKey } from './signing-key.ts';

export interface ExportRequest extends Omit<ExportOptions, 'exportedAt'> {
  readonly workspace: Workspace;
  readonly key?: SigningKey | undefined;
}

/**
 * Writes the workspace's export to a file: whole, read back from the disk and checked before it takes its name.
 * Throws a `Failure`; then an older file of that name is as it was.
 */
export async function writeExport(path: string, request: ExportRequest): Promise<ExportContent> {
  const { workspace, key, ...options } = request;
  const made = sealedExport(workspace, {
    ...options,
    exportedAt: formatISO(new Date()),
    hash: nodeSha256,
    sign: key && ((digest) => signDigest(digest, key)),
  });
  await writeExportFile(path, made);
  return made.file;
}

/** Writes an export that was made: whole, and read back from the disk before it takes its name. Throws a `Failure`. */
export async function writeExportFile(path: string, { file, bytes }: SealedExport): Promise<void> {
  await writeWhole(path, bytes, async (temporary) => {
    const result = readExportBytes(await readFile(temporary));
    if (!result.ok) throw new Failure('export-check-failed', result.faults[0]?.path ?? '');
    if (result.read.file.digest !== file.digest) throw new Failure('export-check-failed', '$.digest');
  });
}
