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
  const file = await WholeFile.create(path);
  try {
    await file.write(content);
    await file.keep(check);
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** A file that is written piece by piece and takes its name when it is all there. Every method throws a `Failure`. */
export class WholeFile {
  readonly path: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.path = path;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  static async create(path: string): Promise<WholeFile> {
    const temporary = join(
      dirname(resolve(path)),
      `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    try {
      await refuseDevices(path);
      return new WholeFile(path, temporary, await open(temporary, 'wx'));
    } catch (error) {
      throw writeFailure(path, error);
    }
  }

  async write(part: string | Uint8Array): Promise<void> {
    try {
      await this.#handle.writeFile(part);
    } catch (error) {
      throw writeFailure(this.path, error);
    }
  }

  /** Flushes, checks where asked to, and renames; an older file of that name stays until then. */
  async keep(check?: (temporary: string) => Promise<void>): Promise<void> {
    try {
      await this.#handle.sync();
      await this.#handle.close();
      await check?.(this.#temporary);
      await patiently(() => rename(this.#temporary, this.path));
      await flushFolder(dirname(resolve(this.path)));
    } catch (error) {
      throw writeFailure(this.path, error);
    }
  }

  /** Leaves nothing behind, at whatever point the writing stopped. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#temporary, { force: true }).catch(() => undefined);
  }
}

/** A rename would put a file in the place of a device or a pipe. */
async function refuseDevices(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile()) throw new Failure('cannot-write', path);
}

/** True of a file's name, and of the name that it has until it is all there. */
export function isWritingOf(file: string, name: string): boolean {
  return name === file || (name.startsWith(`.${file}.`) && name.endsWith('.tmp'));
}

/** Removes what writes that were killed half-way left in a folder that no one else writes to now. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((entry) => entry.endsWith('.tmp'))) {
    await rm(join(folder, name), { force: true }).catch(() => undefined);
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
