import { join } from 'node:path';
import type { Change } from '../../shared/history/change.ts';
import { State } from '../../shared/history/state.ts';
import { Failure } from '../failure.ts';
import { sumOf } from '../files/sum.ts';
import { backupFolder, isGoodBackup, listBackups } from './backup.ts';
import type { FileDamage } from './file-damage.ts';
import {
  addImports,
  changesByFile,
  countChanges,
  metaFile,
  readBytes,
  readImports,
  type Bytes,
  type FolderReading,
} from './folder-reading.ts';
import { acceptedImports } from './imports.ts';
import { byWriting, parseJournal, type JournalContent } from './journal-content.ts';
import { journalFile, mirrorFile } from './journal.ts';
import type { WriterRecord } from './journal-line.ts';
import { parseMeta, workspaceFormatVersion, type WorkspaceMeta } from './meta.ts';
import { findSnapshot, snapshotFile } from './snapshot.ts';

/** The thorough way: every line of every file that may be needed. */
export async function readThoroughly(folder: string, afterCrash: boolean): Promise<FolderReading> {
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
    history: (isWanted = () => true) =>
      Promise.resolve({
        own: changes,
        writers: union.writers,
        imported: changesByFile(imports.filter(({ digest }) => isWanted(digest))),
      }),
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
  const fits = sumOf(journal.subarray(0, found.journal.length)) === found.journal.sum;
  return fits && (await found.load()) !== undefined;
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
