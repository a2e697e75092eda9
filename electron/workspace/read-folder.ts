import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../shared/history/change.ts';
import { Failure, hasCode } from '../failure.ts';
import { backupFolder, isGoodBackup, listBackups } from './backup.ts';
import { byWriting, parseJournal, type JournalContent } from './journal-content.ts';
import { journalFile, mirrorFile } from './journal.ts';
import type { WriterRecord } from './journal-line.ts';
import { parseMeta, workspaceFormatVersion, type WorkspaceMeta } from './meta.ts';

export const metaFile = 'workspace.json';

/** A file of a workspace that is not as it was written. */
export interface FileDamage {
  readonly file: string;
  readonly fault: 'missing' | 'unreadable' | 'damaged' | 'cut';
}

/** All that a workspace folder gives, whatever state its files are in. Reading it wrote nothing. */
export interface FolderReading {
  readonly meta: WorkspaceMeta;
  readonly formatVersion: number;
  readonly isNewer: boolean;
  readonly writers: readonly WriterRecord[];
  readonly changes: readonly Change[];
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

/**
 * Reads a workspace folder. Where a file is damaged, every change that the journal, its mirror or a backup still
 * gives is taken: a change is the same wherever it stands, so together they are all that can be known. After an
 * orderly end, `afterCrash` false, a mirror that lags behind is damaged too. Throws a `Failure` where the folder is
 * no workspace, or nothing tells what it was about.
 */
export async function readFolder(folder: string, { afterCrash = true } = {}): Promise<FolderReading> {
  const [metaBytes, journalBytes, mirrorBytes] = await Promise.all([
    readBytes(join(folder, metaFile)),
    readBytes(join(folder, journalFile)),
    readBytes(join(folder, mirrorFile)),
  ]);
  const journal = contentOf(journalBytes);
  const mirror = contentOf(mirrorBytes);
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
  return {
    meta,
    formatVersion: read.formatVersion,
    isNewer: read.isNewer,
    writers: union.writers,
    changes: isDamaged ? union.changes.sort(byWriting) : union.changes,
    journalLength: journal?.length ?? 0,
    torn: journal?.torn ?? Buffer.alloc(0),
    mirrorIsCurrent,
    damages,
    restored: { mirror: fromMirror, backups: fromBackups },
    lostBefore: journal?.lost ?? 0,
  };
}

type Bytes = Buffer | 'missing' | 'unreadable';

async function readBytes(path: string): Promise<Bytes> {
  try {
    return await readFile(path);
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
