import { copyFile, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode, writeFailure } from '../failure.ts';
import { patiently } from './retry.ts';

const setAsideFolder = 'set-aside';

/** The moment as a part of a file name that sorts and that every file system takes. */
export function stampOf(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-');
}

/**
 * Keeps a damaged file under a name with the time. The file itself stays until a whole one takes its place, so that
 * a crash in between loses nothing; what is no file at all, such as a folder, is moved out of the way. Returns the
 * kept path inside the workspace folder, or undefined where there was nothing. Throws a `Failure`.
 */
export async function setAside(folder: string, name: string): Promise<string | undefined> {
  const from = join(folder, name);
  const kept = await keptName(folder, name);
  let isFile = false;
  try {
    isFile = (await lstat(from)).isFile();
    if (!isFile) {
      await patiently(() => rename(from, join(folder, kept)));
    } else {
      await patiently(() => copyFile(from, join(folder, kept)));
      await flush(join(folder, kept));
    }
    return kept;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    // Half a copy would pass for what was found.
    if (isFile) await rm(join(folder, kept), { force: true }).catch(() => undefined);
    throw writeFailure(from, error);
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Moves a damaged file that nothing replaces under a name with the time. Throws a `Failure`. */
export async function moveAside(folder: string, name: string): Promise<string> {
  const kept = await keptName(folder, name);
  try {
    await patiently(() => rename(join(folder, name), join(folder, kept)));
    return kept;
  } catch (error) {
    throw writeFailure(join(folder, name), error);
  }
}

async function keptName(folder: string, name: string): Promise<string> {
  await mkdir(join(folder, setAsideFolder), { recursive: true }).catch((error: unknown) => {
    throw writeFailure(join(folder, setAsideFolder), error);
  });
  return join(setAsideFolder, `${stampOf(new Date())}-${name.replaceAll(/[\\/]/g, '-')}`);
}
