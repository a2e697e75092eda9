import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { State } from '../../shared/history/state.ts';
import { Failure } from '../failure.ts';
import { readAll, sumOfTwins } from '../files/read.ts';
import { sumText } from '../files/sum.ts';
import {
  addImports,
  changesByFile,
  countChanges,
  metaFile,
  readBytes,
  readImports,
  type FolderReading,
} from './folder-reading.ts';
import { acceptedImports, keptImports } from './imports.ts';
import { parseJournal } from './journal-content.ts';
import { journalFile, mirrorFile } from './journal.ts';
import { parseMeta, workspaceFormatVersion, type WorkspaceMeta } from './meta.ts';
import { readThoroughly } from './read-thoroughly.ts';
import { findSnapshot } from './snapshot.ts';

export interface ReadOptions {
  /** After an orderly end, false, a mirror that lags behind is damaged too. */
  readonly afterCrash?: boolean;
}

/**
 * Reads a workspace folder. Where all is as it was written, a snapshot stands for most of the journal. Where a file
 * is damaged, every change that the journal, its mirror or a backup still gives is taken: a change is the same
 * wherever it stands, so together they are all that can be known. Throws a `Failure` where the folder is no
 * workspace, or nothing tells what it was about.
 */
export async function readFolder(
  folder: string,
  { afterCrash = true }: ReadOptions = {},
): Promise<FolderReading> {
  return (await readWhole(folder)) ?? (await readThoroughly(folder, afterCrash));
}

/** So many bytes of a journal are read before a person would notice. */
const quickBytes = 256 * 1024;

/**
 * Reads a workspace folder where that takes no longer than a window may wait: all is as it was written, and a snapshot
 * stands for all but the journal's end. Undefined where `readFolder` has to do more.
 */
export async function readQuickly(folder: string): Promise<FolderReading | undefined> {
  return readWhole(folder, quickBytes);
}

/** True where a workspace is so small that a window may wait for all of it to be read. */
export async function isSmall(folder: string): Promise<boolean> {
  const size = await stat(join(folder, journalFile)).then(
    (file) => file.size,
    () => 0,
  );
  return size <= quickBytes && (await keptImports(folder)).length === 0;
}

/** What a workspace is about, without reading more than that takes. Throws a `Failure`. */
export async function readAbout(folder: string): Promise<WorkspaceMeta> {
  const bytes = await readBytes(join(folder, metaFile));
  const parsed = Buffer.isBuffer(bytes) ? parseMeta(bytes.toString('utf8')) : undefined;
  return parsed?.kind === 'good' ? parsed.meta : (await readFolder(folder)).meta;
}

/** Told without reading the journal. Throws `not-a-workspace` where the folder has none of a workspace's files. */
export async function isOfNewerVersion(folder: string): Promise<boolean> {
  const bytes = await readBytes(join(folder, metaFile));
  if (Buffer.isBuffer(bytes)) return parseMeta(bytes.toString('utf8')).kind === 'newer';
  for (const name of [journalFile, mirrorFile]) {
    const isThere = await stat(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (isThere) return false;
  }
  throw new Failure('not-a-workspace', folder);
}

/**
 * The quick way, where nothing is wrong: journal and mirror are alike, their start is what the snapshot was made of,
 * and the lines after it are good. Undefined where that is not so.
 */
async function readWhole(folder: string, mostAfter = Infinity): Promise<FolderReading | undefined> {
  const found = await findSnapshot(folder);
  const metaBytes = await readBytes(join(folder, metaFile));
  if (found === undefined || found === 'damaged' || !Buffer.isBuffer(metaBytes)) return undefined;
  const parsed = parseMeta(metaBytes.toString('utf8'));
  if (parsed.kind !== 'good' || parsed.formatVersion !== workspaceFormatVersion) return undefined;
  const journal = join(folder, journalFile);
  const { size } = await stat(journal).catch(() => ({ size: 0 }));
  if (size - found.journal.length > mostAfter) return undefined;
  const [sum, snapshot] = await Promise.all([
    sumOfTwins(journal, join(folder, mirrorFile), found.journal.length).catch(() => undefined),
    found.load(),
  ]);
  if (snapshot === undefined || sum === undefined || sumText(sum) !== found.journal.sum) return undefined;
  const end = parseJournal(await readAll(journal, snapshot.journalLength), snapshot.archive.counts);
  if (end.badLines.length > 0 || end.torn.length > 0) return undefined;
  const state = new State(snapshot.archive);
  for (const change of end.changes) state.add(change);
  const imports = acceptedImports(state);
  if (mostAfter < Infinity && imports.length > snapshot.imports.length) return undefined;
  // What was taken out again cannot be subtracted from a snapshot.
  if (!snapshot.imports.every((digest) => imports.includes(digest))) return undefined;
  const added = await readImports(
    folder,
    parsed.meta,
    imports.filter((digest) => !snapshot.imports.includes(digest)),
  );
  if (added.some(({ damages }) => damages.length > 0)) return undefined;
  addImports(state, added);
  const journalLength = snapshot.journalLength + end.length;
  return {
    meta: parsed.meta,
    formatVersion: parsed.formatVersion,
    isNewer: false,
    state,
    history: async (isWanted = () => true) => {
      const { changes, writers } = parseJournal((await readAll(journal)).subarray(0, journalLength));
      const kept = await readImports(folder, parsed.meta, imports.filter(isWanted));
      return { own: changes, writers, imported: changesByFile(kept) };
    },
    count: snapshot.changes + end.changes.length,
    sinceSnapshot: end.changes.length + countChanges(added),
    journalLength,
    torn: end.torn,
    mirrorIsCurrent: true,
    damages: [],
    restored: { mirror: 0, backups: 0 },
    lostBefore: snapshot.lost + end.lost,
  };
}
