import {
  importEdits,
  previewImport,
  type GoodFile,
  type PreviewedFile,
} from '../../shared/exchange/import-preview.ts';
import type { Edit } from '../../shared/history/change.ts';
import type { Day } from '../../shared/model/day.ts';
import { Failure } from '../failure.ts';
import { readSource, type ImportSource, type SourceReading } from '../exchange/import-source.ts';
import { keepImport } from './imports.ts';
import { readWorkspace } from './workspace-folder.ts';

export interface ImportRequest {
  readonly folder: string;
  readonly sources: readonly ImportSource[];
  readonly asOf: Day;
}

/** How many of the files have been read. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
}
type Tell = (progress: ImportProgress) => Promise<void>;

/** What taking the files in would do; writes nothing. Throws a `Failure` where the workspace cannot be read. */
export async function previewFiles(request: ImportRequest, tell: Tell): Promise<PreviewedFile[]> {
  return (await judge(request, tell)).files;
}

/**
 * Reads the files anew and keeps those of the digests, so that what a person looked at is what goes in. Answers with
 * the edits that make them count; until those are written, a kept file changes nothing. Throws a `Failure`.
 */
export async function keepFiles(
  { digests, ...request }: ImportRequest & { readonly digests: readonly string[] },
  tell: Tell,
): Promise<Edit[]> {
  const { files, readings } = await judge(request, tell);
  const chosen: GoodFile[] = [];
  for (const digest of digests) {
    const file = files.find((candidate) => candidate.kind === 'good' && candidate.digest === digest);
    if (file?.kind !== 'good') throw new Failure('import-changed', digest.slice(0, 8));
    chosen.push(file);
  }
  for (const { result, bytes } of readings) {
    const digest = result.ok ? result.read.file.digest.replace('sha256:', '') : undefined;
    if (digest !== undefined && digests.includes(digest)) await keepImport(request.folder, digest, bytes);
  }
  return importEdits(chosen);
}

async function judge(
  { folder, sources, asOf }: ImportRequest,
  tell: Tell,
): Promise<{ files: PreviewedFile[]; readings: readonly SourceReading[] }> {
  const readings: SourceReading[] = [];
  for (const source of sources) {
    readings.push(await readSource(source));
    await tell({ done: readings.length, of: sources.length });
  }
  const { workspace } = await readWorkspace(folder);
  return { files: previewImport(workspace, readings, asOf, Date.now()), readings };
}
