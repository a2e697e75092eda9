import type { Change } from '../../shared/history/change.ts';
import type { State } from '../../shared/history/state.ts';
import { Failure, hasCode } from '../failure.ts';
import { readAll } from '../files/read.ts';
import type { FileDamage } from './file-damage.ts';
import { readImport, type KeptImport } from './imports.ts';
import type { WriterRecord } from './journal-line.ts';
import type { WorkspaceMeta } from './meta.ts';

export const metaFile = 'workspace.json';

/** All that a workspace folder gives, whatever state its files are in. Reading it wrote nothing. */
export interface FolderReading {
  readonly meta: WorkspaceMeta;
  readonly formatVersion: number;
  readonly isNewer: boolean;
  /** What all changes add up to, those of the files that were taken in included. */
  readonly state: State;
  /**
   * Every change, and who wrote; of the files that were taken in, only those wanted, where that is asked for. A large
   * journal is read line by line for it, which takes its time.
   */
  readonly history: (isWanted?: (digest: string) => boolean) => Promise<FolderHistory>;
  /** How many changes the journal holds. */
  readonly count: number;
  /** Changes that the snapshot does not stand for, those of files taken in included. */
  readonly sinceSnapshot: number;
  /** Bytes of the journal's whole lines; what stands behind them is a write that was cut short. */
  readonly journalLength: number;
  readonly torn: Buffer;
  readonly mirrorIsCurrent: boolean;
  readonly damages: readonly FileDamage[];
  /** Changes that the journal itself no longer gave, by where they were found again. */
  readonly restored: { readonly mirror: number; readonly backups: number };
  /** Changes known to be lost before this reading. */
  readonly lostBefore: number;
}

export interface FolderHistory {
  /** The journal's changes, oldest first. */
  readonly own: readonly Change[];
  readonly writers: readonly WriterRecord[];
  /** The changes of each file that was taken in, by its digest. */
  readonly imported: ReadonlyMap<string, readonly Change[]>;
}

/** All changes that the state adds up, each once: the journal's, and those of the files that were taken in. */
export function everyChange({ own, imported }: FolderHistory): readonly Change[] {
  if (imported.size === 0) return own;
  const each = new Map<string, Change>();
  for (const change of [own, ...imported.values()].flat()) {
    const dot = `${change.writer} ${change.n}`;
    if (!each.has(dot)) each.set(dot, change);
  }
  return [...each.values()];
}

/** The kept files of these digests. */
export async function readImports(
  folder: string,
  meta: WorkspaceMeta,
  digests: readonly string[],
): Promise<KeptImport[]> {
  const kept: KeptImport[] = [];
  for (const digest of digests) kept.push(await readImport(folder, meta, digest));
  return kept;
}

/** Takes the changes of kept files into a state. */
export function addImports(state: State, imports: readonly KeptImport[]): void {
  for (const { changes = [] } of imports) for (const change of changes) state.add(change);
}

export function countChanges(imports: readonly KeptImport[]): number {
  return imports.reduce((sum, { changes = [] }) => sum + changes.length, 0);
}

export function changesByFile(imports: readonly KeptImport[]): Map<string, readonly Change[]> {
  return new Map(imports.map(({ digest, changes = [] }) => [digest, changes]));
}

/** A file's bytes, or why there are none. */
export type Bytes = Buffer | 'missing' | 'unreadable';

/** Throws a `Failure` where the disk does not give the file. */
export async function readBytes(path: string): Promise<Bytes> {
  try {
    return await readAll(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return 'missing';
    if (hasCode(error, 'EISDIR')) return 'unreadable';
    throw new Failure('cannot-read', path, { cause: error });
  }
}
