import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, hasCode, writeFailure } from '../failure.ts';
import { readAll } from '../files/read.ts';
import { moveAside, stampOf } from '../files/set-aside.ts';
import { sumOf } from '../files/sum.ts';
import { writeWhole } from '../files/whole.ts';
import { readManifest, writeManifest, type BackupSum } from './backup-manifest.ts';
import { parseJournal, type JournalContent } from './journal-content.ts';
import { journalFile } from './journal.ts';

export const backupFolder = 'backups';

/** `2026-06-25T09-00-00-000Z_1234.jsonl`: when it was made, and how many changes it holds. */
const namePattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z_(\d+)\.jsonl$/;

/** So many of the newest backups are kept, and beside them the newest of each of so many days. */
const keptNewest = 5;
const keptDays = 14;

export interface Backup {
  /** Its file's name. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly changes: number;
  readonly bytes: number;
}

/** The backups of a workspace, the newest first. What is not named as one is left out. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const backups: Backup[] = [];
  for (const name of await namesIn(join(folder, backupFolder))) {
    const parts = namePattern.exec(name);
    if (parts === null) continue;
    const size = await sizeOf(join(folder, backupFolder, name));
    // A newer one may just have taken its place.
    if (size === undefined) continue;
    backups.push({ name, at: momentIn(name), changes: Number(parts[6]), bytes: size });
  }
  return backups.sort((a, b) => b.at - a.at);
}

/**
 * Makes a backup of what the journal holds on the disk, unless the newest one holds it already and still reads as good.
 * Only a journal that reads as good in every line is copied, and the copy is read back before it counts. Throws a
 * `Failure`.
 */
export async function makeBackup(folder: string, now = new Date()): Promise<Backup | undefined> {
  const bytes = await readAll(join(folder, journalFile)).catch((error: unknown) => {
    throw new Failure('cannot-read', journalFile, { cause: error });
  });
  const content = parseJournal(bytes);
  if (content.badLines.length > 0)
    throw new Failure('workspace-damaged', `${journalFile}:${content.badLines[0]}`);
  if (content.changes.length === 0) return undefined;
  const [newest] = await listBackups(folder);
  if (newest?.changes === content.changes.length && (await isReadable(folder, newest.name))) return undefined;

  const whole = bytes.subarray(0, content.length);
  const name = `${stampOf(now)}_${content.changes.length}.jsonl`;
  const place = join(folder, backupFolder);
  await mkdir(place, { recursive: true }).catch((error: unknown) => {
    throw writeFailure(place, error);
  });
  await writeWhole(join(place, name), whole, async (temporary) => {
    if (!(await readFile(temporary)).equals(whole)) throw new Failure('cannot-write', name);
  });
  await makeRoom(folder, { name, bytes: whole.length, sum: sumOf(whole) });
  return { name, at: now.getTime(), changes: content.changes.length, bytes: whole.length };
}

async function isReadable(folder: string, name: string): Promise<boolean> {
  try {
    await readBackup(folder, name);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** What a backup holds. Throws a `Failure` where it is not one or is damaged. */
export async function readBackup(folder: string, name: string): Promise<JournalContent> {
  if (!namePattern.test(name)) throw new Failure('cannot-read', name);
  const content = parseJournal(
    await readFile(join(folder, backupFolder, name)).catch((error: unknown) => {
      throw new Failure('cannot-read', name, { cause: error });
    }),
  );
  if (!isGoodBackup(name, content)) throw new Failure('backup-damaged', name);
  return content;
}

/** True where a backup holds every change that its name promises. */
export function isGoodBackup(name: string, content: JournalContent): boolean {
  const promised = Number(namePattern.exec(name)?.[6] ?? -1);
  return content.badLines.length === 0 && content.torn.length === 0 && content.changes.length === promised;
}

/** Removes backups that newer ones have taken the place of. The manifest goes first: what it names must be there. */
async function makeRoom(
  folder: string,
  { name: made, ...written }: BackupSum & { readonly name: string },
): Promise<void> {
  const place = join(folder, backupFolder);
  const manifest = await readManifest(place);
  const sums = new Map(typeof manifest === 'string' ? [] : manifest).set(made, written);
  const superseded = supersededIn(await listBackups(folder));
  for (const name of superseded) sums.delete(name);
  await writeManifest(place, sums);
  for (const name of superseded) {
    // One that cannot be removed now is found again by the next check, and goes with the next backup.
    await rm(join(place, name), { force: true, recursive: true }).catch(() => undefined);
  }
}

function supersededIn(backups: readonly Backup[]): string[] {
  const days = new Set<string>();
  return backups.flatMap(({ name }, index) => {
    const day = name.slice(0, 10);
    const isNewestOfDay = !days.has(day);
    days.add(day);
    return index < keptNewest || (isNewestOfDay && days.size <= keptDays) ? [] : [name];
  });
}

/** Moves a damaged backup out of the way; answers with where it is now. Throws a `Failure`. */
export async function setBackupAside(folder: string, name: string): Promise<string> {
  const kept = await moveAside(folder, join(backupFolder, name));
  const manifest = await readManifest(join(folder, backupFolder));
  if (typeof manifest === 'string' || !manifest.has(name)) return kept;
  const others = new Map(manifest);
  others.delete(name);
  await writeManifest(join(folder, backupFolder), others);
  return kept;
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new Failure('cannot-read', path, { cause: error });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return [];
    throw new Failure('cannot-read', folder, { cause: error });
  }
}

function momentIn(name: string): number {
  return Date.parse(name.replace(namePattern, '$1T$2:$3:$4.$5Z'));
}
