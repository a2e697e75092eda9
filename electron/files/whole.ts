import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure, writeFailure } from '../failure.ts';
import { patiently } from './retry.ts';

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, checked by `check` where given, then
 * renamed over it. An older file of that name stays until then. Throws a `Failure`.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  check?: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(resolve(path));
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await refuseDevices(path);
    await writeFlushed(temporary, content);
    await check?.(temporary);
    await patiently(() => rename(temporary, path));
    await flushFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(path, error);
  }
}

/** A rename would put a file in the place of a device or a pipe. */
async function refuseDevices(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile()) throw new Failure('cannot-write', path);
}

/** Removes what writes that were killed half-way left in a folder that no one else writes to now. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((entry) => entry.endsWith('.tmp'))) {
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a new name in a folder survive a power cut. Windows keeps names safe by itself and refuses the call. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Some network and FUSE file systems cannot flush a folder; the file itself is flushed already.
  } finally {
    await handle?.close();
  }
}
