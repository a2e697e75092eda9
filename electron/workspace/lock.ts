import { randomBytes } from 'node:crypto';
import { constants, copyFile, link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure, hasCode, writeFailure } from '../failure.ts';
import { patiently } from '../files/retry.ts';
import { moveAside } from '../files/set-aside.ts';

const lockFile = 'lock.json';
const holderSchema = z.object({ machine: z.string(), pid: z.int(), since: z.string() });
type Holder = z.infer<typeof holderSchema>;

/** A lock whose writer died before it had written its name counts as held for this long. */
const namelessLockMs = 10_000;

export interface Lock {
  /** The dead holder whose lock was taken over. */
  readonly stale: Holder | undefined;
  release(): Promise<void>;
}

/**
 * Makes this process the only one that writes to a workspace folder. Throws `workspace-locked`, naming the holder,
 * where another one does. The lock of a process on this machine that no longer runs is taken over.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const path = join(folder, lockFile);
  let stale: Holder | undefined;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await tryToLock(path)) return { stale, release: () => rm(path, { force: true }) };
    const holder = await readHolder(path);
    if (holder === 'gone') continue;
    if (holder === 'nameless' || isRunning(holder)) {
      throw new Failure(
        'workspace-locked',
        holder === 'nameless' ? path : `${holder.machine}, PID ${holder.pid}`,
      );
    }
    stale = holder;
    await rm(path, { force: true }).catch(() => moveAside(folder, lockFile));
  }
  throw new Failure('workspace-locked', path);
}

async function tryToLock(path: string): Promise<boolean> {
  const holder: Holder = { machine: hostname(), pid: process.pid, since: new Date().toISOString() };
  const named = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await patiently(() => writeFile(named, JSON.stringify(holder), { flag: 'wx' }));
    await takeName(named, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw writeFailure(path, error);
  } finally {
    await rm(named, { force: true }).catch(() => undefined);
  }
}

/** A hard link is there at once and whole, or fails where the name is taken. */
async function takeName(named: string, path: string): Promise<void> {
  try {
    await link(named, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    // USB sticks (FAT, exFAT) know no hard links. A crash between making and filling the file leaves it nameless.
    await copyFile(named, path, constants.COPYFILE_EXCL);
  }
}

async function readHolder(path: string): Promise<Holder | 'nameless' | 'gone'> {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'gone';
  }
  const { mtimeMs } = await stat(path);
  if (Date.now() - mtimeMs < namelessLockMs) return 'nameless';
  return { machine: hostname(), pid: 0, since: '' };
}

function isRunning({ machine, pid }: Holder): boolean {
  // Whether a process of another machine still runs cannot be known from here.
  if (machine !== hostname()) return true;
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}
