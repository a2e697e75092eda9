import {
  importEdits,
  previewImport,
  type GoodFile,
  type PreviewedFile,
} from '../../shared/exchange/import-preview.ts';
import type { EntryPage } from '../../shared/exchange/preview.ts';
import type { Edit } from '../../shared/history/change.ts';
import type { Day } from '../../shared/model/day.ts';
import { Failure } from '../failure.ts';
import { readSource, type ImportSource, type SourceReading } from '../exchange/import-source.ts';
import { dropImports, isKept, keepImport } from './imports.ts';
import { readWorkspace } from './workspace-folder.ts';

export interface ImportRequest {
  readonly folder: string;
  readonly sources: readonly ImportSource[];
  readonly asOf: Day;
  readonly appVersion: string;
  /** Of the files, only those of the digests are judged; without it, all. */
  readonly digests?: readonly string[] | undefined;
  /** More of the entries of one of the files. */
  readonly page?: EntryPage | undefined;
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
 * the edits that make them count; until those are written, a kept file changes nothing. Throws a `Failure`, and then
 * has kept none of them.
 */
export async function keepFiles(
  request: ImportRequest & { readonly digests: readonly string[] },
  tell: Tell,
): Promise<Edit[]> {
  const { digests } = request;
  const { files, readings } = await judge(request, tell);
  const chosen: GoodFile[] = [];
  for (const digest of digests) {
    const file = files.find((candidate) => candidate.kind === 'good' && candidate.digest === digest);
    if (file?.kind !== 'good') throw new Failure('import-changed', digest.slice(0, 8));
    chosen.push(file);
  }
  await keepAll(request.folder, readings);
  return importEdits(chosen);
}

async function keepAll(folder: string, readings: readonly SourceReading[]): Promise<void> {
  const kept: string[] = [];
  try {
    for (const { result, bytes } of readings) {
      const digest = digestOf(result);
      const isNew = !(await isKept(folder, digest));
      await keepImport(folder, digest, bytes);
      if (isNew) kept.push(digest);
    }
  } catch (error) {
    await dropImports({ folder, digests: kept });
    throw error;
  }
}

async function judge(
  { folder, sources, asOf, appVersion, digests, page }: ImportRequest,
  tell: Tell,
): Promise<{ files: PreviewedFile[]; readings: readonly SourceReading[] }> {
  const readings: SourceReading[] = [];
  for (const source of sources) {
    readings.push(await readSource(source, appVersion));
    await tell({ done: readings.length, of: sources.length });
  }
  const { workspace } = await readWorkspace(folder);
  const judged = readings.filter(({ result }) => digests === undefined || digests.includes(digestOf(result)));
  return { files: previewImport(workspace, judged, asOf, Date.now(), page), readings: judged };
}

/** The 64 digits by which a file is kept; empty where it cannot be taken in. */
function digestOf(result: SourceReading['result']): string {
  return result.ok ? result.read.file.digest.replace('sha256:', '') : '';
}
