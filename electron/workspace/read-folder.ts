import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Change } from '../../shared/history/change.ts';
import { State } from '../../shared/history/state.ts';
import { Failure, hasCode } from '../failure.ts';
import { readAll, sumOfTwins } from '../files/read.ts';
import { backupFolder, isGoodBackup, listBackups } from './backup.ts';
import type { FileDamage } from './file-damage.ts';
import { acceptedImports, keptImports, readImport, type KeptImport } from './imports.ts';
import { byWriting, parseJournal, type JournalContent } from './journal-content.ts';
import { journalFile, mirrorFile } from './journal.ts';
import type { WriterRecord } from './journal-line.ts';
import { parseMeta, workspaceFormatVersion, type WorkspaceMeta } from './meta.ts';
import { findSnapshot, snapshotFile, sumText } from './snapshot.ts';

export const metaFile = 'workspace.json';

/** All that a workspace folder gives, whatever state its files are in. Reading it wrote nothing. */
export interface FolderReading {
  readonly meta: WorkspaceMeta;
  readonly formatVersion: number;
  readonly isNewer: boolean;
  /** What all changes add up to, those of the files that were taken in included. */
  readonly state: State;
  /** Every change, and who wrote. A large journal is read line by line for it, which takes its time. */
  readonly history: () => Promise<FolderHistory>;
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
    history: async () => {
      const { changes, writers } = parseJournal((await readAll(journal)).subarray(0, journalLength));
      const kept = await readImports(folder, parsed.meta, imports);
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

/** The thorough way: every line of every file that may be needed. */
async function readThoroughly(folder: string, afterCrash: boolean): Promise<FolderReading> {
  const [metaBytes, journalBytes, mirrorBytes] = await Promise.all([
    readBytes(join(folder, metaFile)),
    readBytes(join(folder, journalFile)),
    readBytes(join(folder, mirrorFile)),
  ]);
  const journal = contentOf(journalBytes);
  const isCopy =
    Buffer.isBuffer(journalBytes) && Buffer.isBuffer(mirrorBytes) && mirrorBytes.equals(journalBytes);
  const mirror = isCopy ? journal : contentOf(mirrorBytes);
  const isEmpty = journalBytes === 'missing' && mirrorBytes === 'missing';
  const read = readMeta(metaBytes, folder, isEmpty);
  const meta = read.meta ?? journal?.meta ?? mirror?.meta ?? (await metaInBackups(folder));
  if (meta === undefined) throw new Failure('workspace-damaged', metaFile);

  const mirrorExpected = read.formatVersion >= 2;
  const damages: FileDamage[] = read.damage === undefined ? [] : [{ file: metaFile, fault: read.damage }];
  const journalDamage = damageOf(journalFile, journalBytes, journal);
  if (journalDamage !== undefined) damages.push(journalDamage);
  const mirrorDamage = mirrorExpected ? damageOf(mirrorFile, mirrorBytes, mirror) : undefined;
  if (mirrorDamage !== undefined) damages.push(mirrorDamage);
  const isCut = holdsMore(mirror, journal) || (read.formatVersion >= 2 && journal?.meta === undefined);
  if (journalDamage === undefined && isCut) damages.push({ file: journalFile, fault: 'cut' });

  const mirrorIsCurrent = isSameFile(journalBytes, journal, mirrorBytes);
  if (mirrorExpected && !afterCrash && damages.every(({ file }) => file === metaFile) && !mirrorIsCurrent) {
    damages.push({ file: mirrorFile, fault: 'cut' });
  }

  const union = new Union();
  union.addAll(journal);
  const isDamaged = damages.some(({ file }) => file !== metaFile);
  const fromMirror = isDamaged ? union.addAll(mirror) : 0;
  const fromBackups = isDamaged ? await addBackups(folder, union, damages) : 0;
  // With a damaged journal the snapshot cannot fit it; it is at fault only where the journal is good.
  if (!isDamaged && !(await snapshotFits(folder, journalBytes))) {
    damages.push({ file: snapshotFile, fault: 'damaged' });
  }

  const changes = isDamaged ? union.changes.sort(byWriting) : union.changes;
  const state = State.of(changes);
  const imports = await readImports(folder, meta, acceptedImports(state));
  damages.push(...imports.flatMap((kept) => kept.damages));
  addImports(state, imports);
  return {
    meta,
    formatVersion: read.formatVersion,
    isNewer: read.isNewer,
    state,
    history: () =>
      Promise.resolve({ own: changes, writers: union.writers, imported: changesByFile(imports) }),
    count: changes.length,
    sinceSnapshot: changes.length + countChanges(imports),
    journalLength: journal?.length ?? 0,
    torn: journal?.torn ?? Buffer.alloc(0),
    mirrorIsCurrent,
    damages,
    restored: { mirror: fromMirror, backups: fromBackups },
    lostBefore: journal?.lost ?? 0,
  };
}

/** True where there is no snapshot, or it is whole and stands for this journal's start. */
async function snapshotFits(folder: string, journal: Bytes): Promise<boolean> {
  const found = await findSnapshot(folder);
  if (found === undefined) return true;
  if (found === 'damaged' || !Buffer.isBuffer(journal) || journal.length < found.journal.length) return false;
  const fits = sumText(crc32(journal.subarray(0, found.journal.length))) === found.journal.sum;
  return fits && (await found.load()) !== undefined;
}

async function readImports(
  folder: string,
  meta: WorkspaceMeta,
  digests: readonly string[],
): Promise<KeptImport[]> {
  const kept: KeptImport[] = [];
  for (const digest of digests) kept.push(await readImport(folder, meta, digest));
  return kept;
}

function addImports(state: State, imports: readonly KeptImport[]): void {
  for (const { changes = [] } of imports) for (const change of changes) state.add(change);
}

function countChanges(imports: readonly KeptImport[]): number {
  return imports.reduce((sum, { changes = [] }) => sum + changes.length, 0);
}

function changesByFile(imports: readonly KeptImport[]): Map<string, readonly Change[]> {
  return new Map(imports.map(({ digest, changes = [] }) => [digest, changes]));
}

type Bytes = Buffer | 'missing' | 'unreadable';

async function readBytes(path: string): Promise<Bytes> {
  try {
    return await readAll(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return 'missing';
    if (hasCode(error, 'EISDIR')) return 'unreadable';
    throw new Failure('cannot-read', path, { cause: error });
  }
}

interface MetaReading {
  readonly meta: WorkspaceMeta | undefined;
  readonly formatVersion: number;
  readonly isNewer: boolean;
  readonly damage: FileDamage['fault'] | undefined;
}

function readMeta(bytes: Bytes, folder: string, hasNoJournal: boolean): MetaReading {
  const lost = (damage: FileDamage['fault']): MetaReading => ({
    meta: undefined,
    formatVersion: workspaceFormatVersion,
    isNewer: false,
    damage,
  });
  if (!Buffer.isBuffer(bytes)) {
    // A folder with none of the files was never a workspace.
    if (bytes === 'missing' && hasNoJournal) throw new Failure('not-a-workspace', folder);
    return lost(bytes);
  }
  const parsed = parseMeta(bytes.toString('utf8'));
  switch (parsed.kind) {
    case 'good':
      return { meta: parsed.meta, formatVersion: parsed.formatVersion, isNewer: false, damage: undefined };
    case 'newer':
      return { meta: parsed.meta, formatVersion: workspaceFormatVersion, isNewer: true, damage: undefined };
    case 'foreign':
      if (hasNoJournal) throw new Failure('not-a-workspace', folder);
      return lost('damaged');
    case 'damaged':
      return lost('damaged');
  }
}

function contentOf(bytes: Bytes): JournalContent | undefined {
  return Buffer.isBuffer(bytes) ? parseJournal(bytes) : undefined;
}

function damageOf(file: string, bytes: Bytes, content: JournalContent | undefined): FileDamage | undefined {
  if (!Buffer.isBuffer(bytes)) return { file, fault: bytes };
  return content === undefined || content.badLines.length > 0 ? { file, fault: 'damaged' } : undefined;
}

/** The mirror is written second: where it holds more, the journal's end was cut off. */
function holdsMore(mirror: JournalContent | undefined, journal: JournalContent | undefined): boolean {
  return mirror !== undefined && journal !== undefined && mirror.changes.length > journal.changes.length;
}

function isSameFile(journal: Bytes, content: JournalContent | undefined, mirror: Bytes): boolean {
  if (!Buffer.isBuffer(journal) || !Buffer.isBuffer(mirror) || content === undefined) return false;
  return mirror.equals(journal.subarray(0, content.length));
}

/** Changes from several files, each once. */
class Union {
  readonly changes: Change[] = [];
  readonly writers: WriterRecord[] = [];
  readonly #known = new Set<string>();

  /** Returns how many of the content's changes were new. */
  addAll(content: JournalContent | undefined): number {
    const before = this.changes.length;
    for (const change of content?.changes ?? []) {
      const dot = `${change.writer} ${change.n}`;
      if (this.#known.has(dot)) continue;
      this.#known.add(dot);
      this.changes.push(change);
    }
    this.writers.push(...(content?.writers ?? []));
    return this.changes.length - before;
  }
}

async function addBackups(folder: string, union: Union, damages: FileDamage[]): Promise<number> {
  let found = 0;
  for (const { name } of await listBackups(folder)) {
    const bytes = await readBytes(join(folder, backupFolder, name));
    const content = contentOf(bytes);
    if (content === undefined || !isGoodBackup(name, content)) {
      damages.push({ file: join(backupFolder, name), fault: 'damaged' });
    }
    found += union.addAll(content);
  }
  return found;
}

async function metaInBackups(folder: string): Promise<WorkspaceMeta | undefined> {
  for (const { name } of await listBackups(folder)) {
    const meta = contentOf(await readBytes(join(folder, backupFolder, name)))?.meta;
    if (meta !== undefined) return meta;
  }
  return undefined;
}
