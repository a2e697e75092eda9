import { basename, join } from 'node:path';
import { Failure, hasCode } from '../failure.ts';
import { sumOfFile } from '../files/read.ts';
import { patiently } from '../files/retry.ts';
import { moveAside } from '../files/set-aside.ts';
import { sumText } from '../files/sum.ts';
import { backupFolder, listBackups, readBackup, setBackupAside } from './backup.ts';
import { manifestFile, readManifest, writeManifest, type BackupSum } from './backup-manifest.ts';
import type { FileDamage } from './file-damage.ts';
import { damagesOfImport, everImported, goodTwin, mendImports } from './imports.ts';
import { readFolder } from './read-folder.ts';

/**
 * What opening a workspace does not need, and so does not read: its backups, and the two copies of each file that was
 * taken in. One is looked at after the other, in pieces or one file at a time, so that neither the number nor the size
 * of them matters to the memory.
 */

/** A copy that is not as it was written, and what became of it. */
export interface CopyDamage extends FileDamage {
  /** Where the damaged file is now, inside the workspace folder; null where it is gone or could not be moved. */
  readonly setAside: string | null;
  /** True where a good copy stands in its place again. */
  readonly mended: boolean;
}

/** Backups that are not as they were written, the newest first; writes nothing. Throws a `Failure`. */
export async function damagedBackups(folder: string): Promise<readonly FileDamage[]> {
  return (await lookAtBackups(folder, 'all')).damages;
}

/** Sets backups aside that are not as they were written, and knows those that are there from now on. */
export async function mendBackups(folder: string, which: 'all' | 'newest'): Promise<CopyDamage[]> {
  const { damages, sums, isNews } = await lookAtBackups(folder, which);
  const place = join(folder, backupFolder);
  const mended: CopyDamage[] = [];
  for (const damage of damages) {
    const name = basename(damage.file);
    const isManifest = name === manifestFile;
    const move = isManifest ? () => moveAside(folder, damage.file) : () => setBackupAside(folder, name);
    const setAside = damage.fault === 'missing' ? null : await move().catch(() => null);
    mended.push({ ...damage, setAside, mended: isManifest });
  }
  if (isNews || damages.length > 0) await writeManifest(place, sums).catch(() => undefined);
  return mended;
}

/** Puts a good copy in the place of each damaged copy of a file that was taken in. Throws a `Failure`. */
export async function mendEveryImport(folder: string): Promise<CopyDamage[]> {
  const mended: CopyDamage[] = [];
  for (const digest of everImported((await readFolder(folder)).state)) {
    const damages = await damagesOfImport(folder, digest);
    const kept = await mendImports(folder, damages).catch(() => undefined);
    for (const damage of damages) {
      const isMended = kept !== undefined && goodTwin(damage.file, damages) !== undefined;
      mended.push({ ...damage, setAside: kept?.get(damage.file) ?? null, mended: isMended });
    }
  }
  return mended;
}

interface BackupsLook {
  readonly damages: readonly FileDamage[];
  /** What the manifest should say of those that are good. */
  readonly sums: ReadonlyMap<string, BackupSum>;
  /** True where the manifest does not say so yet. */
  readonly isNews: boolean;
}

async function lookAtBackups(folder: string, which: 'all' | 'newest'): Promise<BackupsLook> {
  const manifest = await readManifest(join(folder, backupFolder));
  const known = typeof manifest === 'string' ? new Map<string, BackupSum>() : manifest;
  const damages: FileDamage[] = [];
  if (manifest === 'damaged') damages.push({ file: join(backupFolder, manifestFile), fault: 'damaged' });
  const sums = new Map(known);
  const names = (await listBackups(folder)).map(({ name }) => name);
  const missing = [...known.keys()].filter((name) => !names.includes(name));
  for (const name of which === 'all' ? names : names.slice(0, 1)) {
    const found = await lookAtBackup(folder, name, known.get(name));
    if (typeof found === 'string') damages.push({ file: join(backupFolder, name), fault: found });
    if (typeof found === 'string') sums.delete(name);
    else sums.set(name, found);
  }
  for (const name of missing) {
    damages.push({ file: join(backupFolder, name), fault: 'missing' });
    sums.delete(name);
  }
  return { damages, sums, isNews: [...sums.keys()].some((name) => !known.has(name)) };
}

/** One that the manifest does not know, made by an older version or just before a crash, is read line by line. */
async function lookAtBackup(
  folder: string,
  name: string,
  expected: BackupSum | undefined,
): Promise<BackupSum | FileDamage['fault']> {
  try {
    const { bytes, sum } = await patiently(() => sumOfFile(join(folder, backupFolder, name)));
    const found = { bytes, sum: sumText(sum) };
    if (expected === undefined) await readBackup(folder, name);
    else if (bytes < expected.bytes) return 'cut';
    else if (found.sum !== expected.sum || bytes !== expected.bytes) return 'damaged';
    return found;
  } catch (error) {
    if (error instanceof Failure) return 'damaged';
    return hasCode(error, 'ENOENT') ? 'missing' : 'unreadable';
  }
}
