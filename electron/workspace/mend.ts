import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { OpenNotice } from '../../shared/host/contract.ts';
import { setAside, stampOf } from '../files/set-aside.ts';
import { removeLeftovers, writeWhole } from '../files/whole.ts';
import { backupFolder, makeBackup, setBackupAside } from './backup.ts';
import { importFolder, isImportFile, mendImports } from './imports.ts';
import { composeJournal } from './journal-content.ts';
import { journalFile, mirrorFile } from './journal.ts';
import { journalLine } from './journal-line.ts';
import { metaText, workspaceFormatVersion } from './meta.ts';
import { dropSnapshot, makeSnapshot, snapshotFile } from './snapshot.ts';
import { metaFile, type FolderReading } from './folder-reading.ts';
import { readFolder, type ReadOptions } from './read-folder.ts';

/** A folder whose journal and mirror are whole and alike, ready to be written to. */
export interface MendedFolder {
  readonly reading: FolderReading;
  readonly notices: readonly OpenNotice[];
}

/**
 * Brings a folder to a state that can be written to: keeps damaged files aside and puts whole ones in their place,
 * migrates an older format, and lets the mirror catch up. Killed at any point, the next opening does the rest.
 * Throws a `Failure`.
 */
export async function mendFolder(folder: string, found: FolderReading): Promise<MendedFolder> {
  const notices: OpenNotice[] = [];
  let reading = found;
  for (const place of ['.', backupFolder, importFolder, join(backupFolder, importFolder)]) {
    await removeLeftovers(join(folder, place));
  }
  if (reading.damages.length > 0) {
    notices.push(await restore(folder, reading));
    reading = await readFolder(folder);
  }
  if (reading.formatVersion < workspaceFormatVersion) {
    notices.push(await migrate(folder, reading));
    reading = await readFolder(folder);
  }
  if (reading.torn.length > 0) {
    const file = `journal-torn-${stampOf(new Date())}.txt`;
    await writeWhole(join(folder, file), reading.torn);
    notices.push({ kind: 'torn-line', bytes: reading.torn.length, setAside: file });
  }
  if (!reading.mirrorIsCurrent) await renewMirror(folder, reading.journalLength);
  return { reading, notices };
}

/**
 * Makes a folder ready to be opened at once: brings it to a state that can be written to, and has a snapshot stand for
 * all of it. Answers with what was mended. The lock is held by whoever asks. Throws a `Failure`.
 */
export async function prepareFolder(folder: string, options: ReadOptions): Promise<readonly OpenNotice[]> {
  const { reading, notices } = await mendFolder(folder, await readFolder(folder, options));
  // A snapshot only saves time: where there is no room for one, opening takes longer.
  await makeSnapshot(folder, reading.meta).catch(() => undefined);
  return notices;
}

async function restore(folder: string, reading: FolderReading): Promise<OpenNotice> {
  const { damages, restored } = reading;
  const { own: changes, writers } = await reading.history();
  const own = [metaFile, journalFile, mirrorFile, snapshotFile];
  const isDamaged = (name: string): boolean => damages.some(({ file }) => file === name);
  const kept = new Map<string, string | undefined>();
  for (const file of own.filter(isDamaged)) kept.set(file, await setAside(folder, file));

  const { records, lost } = composeJournal(reading.meta, writers, changes);
  if (isDamaged(journalFile) || isDamaged(snapshotFile)) await dropSnapshot(folder);
  if (isDamaged(journalFile)) await writeWhole(join(folder, journalFile), records.map(journalLine).join(''));
  if (isDamaged(mirrorFile)) await renewMirror(folder);
  if (isDamaged(metaFile)) await writeWhole(join(folder, metaFile), metaText(reading.meta));
  // Last, because the journal may just have been restored from them.
  for (const { file } of damages) {
    if (!own.includes(file) && !isImportFile(file))
      kept.set(file, await setBackupAside(folder, basename(file)));
  }
  for (const [file, aside] of await mendImports(folder, damages)) kept.set(file, aside);

  return {
    kind: 'restored',
    files: damages.map((damage) => ({ ...damage, setAside: kept.get(damage.file) ?? null })),
    restored: restored.mirror + restored.backups,
    lost: Math.max(0, lost - reading.lostBefore),
    changes: changes.length,
    upTo: changes.reduce<number | null>((latest, { at }) => Math.max(latest ?? at, at), null),
  };
}

/**
 * Format 1 had no mirror and no workspace record in its journal; in format 2 no file was taken in. The backup is of
 * the journal as it was.
 */
async function migrate(folder: string, reading: FolderReading): Promise<OpenNotice> {
  const backup = await makeBackup(folder);
  if (reading.formatVersion < 2) {
    const { own, writers } = await reading.history();
    const { records } = composeJournal(reading.meta, writers, own);
    await writeWhole(join(folder, journalFile), records.map(journalLine).join(''));
    await renewMirror(folder);
  }
  await writeWhole(join(folder, metaFile), metaText(reading.meta));
  return { kind: 'migrated', from: reading.formatVersion, backup: backup?.name ?? null };
}

/** Copies the journal, or its whole lines up to a length in bytes, to the mirror. */
async function renewMirror(folder: string, length?: number): Promise<void> {
  const journal = await readFile(join(folder, journalFile));
  await writeWhole(join(folder, mirrorFile), journal.subarray(0, length));
}
