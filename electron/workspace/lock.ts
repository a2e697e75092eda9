import { randomBytes } from 'node:crypto';
import { constants, copyFile, link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Failure, hasCode, writeFailure } from '../failure.ts';
import { patiently } from '../files/retry.ts';
import { moveAside } from '../files/set-aside.ts';

const lockFile = 'lock.json';
const holderSchema = z.object({
  machine: z.string(),
  pid: z.int(),
  since: z.string(),
  id: z.string().optional(),
});
type Holder = z.infer<typeof holderSchema>;

/** A lock or a claim whose writer died before it had written its name counts as held for this long. */
const namelessLockMs = 10_000;

/** While another process takes the lock over. */
const claimPauseMs = 50;

/** So many processes, one after the other, may die while they take a lock over. */
const mostClaims = 50;

/** The locks that this process holds or is about to. */
const heldHere = new Set<string>();

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
  const id = randomBytes(8).toString('hex');
  heldHere.add(id);
  try {
    return { stale: await take(folder, id), release: () => release(join(folder, lockFile), id) };
  } catch (error) {
    heldHere.delete(id);
    throw error;
  }
}

/** Answers with the dead holder whose lock was taken over, where there was one. */
async function take(folder: string, id: string): Promise<Holder | undefined> {
  const path = join(folder, lockFile);
  let stale: Holder | undefined;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await tryToLock(path, id)) return stale;
    const holder = await readHolder(path);
    if (holder === 'gone') continue;
    if (holder === 'unknown' || isRunning(holder)) {
      throw new Failure(
        'workspace-locked',
        holder === 'unknown' ? path : `${holder.machine}, PID ${holder.pid}`,
      );
    }
    if (await takeAway(folder, holder, id)) stale = holder;
    else await wait(claimPauseMs);
  }
  throw new Failure('workspace-locked', path);
}

/** Lets go, unless the lock is another's by now. */
async function release(path: string, id: string): Promise<void> {
  heldHere.delete(id);
  const holder = await readHolder(path);
  if (typeof holder === 'object' && holder.id === id)
    await patiently(() => rm(path, { force: true })).catch(() => undefined);
}

/**
 * Takes a dead holder's lock away. Only the process that claims it may do that, and it looks again whose lock it is, so
 * that nobody removes the lock that another one has just made.
 */
async function takeAway(folder: string, dead: Holder, id: string): Promise<boolean> {
  const path = join(folder, lockFile);
  const claims = await claim(path, dead, id);
  if (claims === undefined) return false;
  try {
    const holder = await readHolder(path);
    const isDead = typeof holder === 'object' && holder.pid === dead.pid && holder.since === dead.since;
    if (isDead) await rm(path, { force: true }).catch(() => moveAside(folder, lockFile));
    return isDead;
  } finally {
    for (const made of claims) await rm(made, { force: true }).catch(() => undefined);
  }
}

/**
 * Claims a dead holder's lock by a file of the holder's name, which only one process can make. Where that one died over
 * it, its claim is claimed in the same way, and so on: of all who come, one alive stands at the end. Answers with the
 * claims, to be removed once the lock is; undefined where another process was first.
 */
async function claim(path: string, dead: Holder, id: string): Promise<string[] | undefined> {
  const claims: string[] = [];
  let last = dead;
  while (claims.length < mostClaims) {
    const next = `${path}.${claims.length}-${nameOf(last)}.claim`;
    claims.push(next);
    if (await tryToLock(next, id)) return claims;
    const claimant = await readHolder(next);
    if (typeof claimant === 'string' || isRunning(claimant)) return undefined;
    last = claimant;
  }
  return undefined;
}

/** What was read from a file becomes a part of a file's name. */
function nameOf({ id, pid, since }: Holder): string {
  return (id ?? `${pid}-${since}`).replaceAll(/[^\w-]/g, '').slice(0, 40);
}

async function tryToLock(path: string, id: string): Promise<boolean> {
  const holder: Holder = { machine: hostname(), pid: process.pid, since: new Date().toISOString(), id };
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

/** `unknown` where a lock is there and cannot be read now: then it counts as held. */
async function readHolder(path: string): Promise<Holder | 'unknown' | 'gone'> {
  const nobody: Holder = { machine: hostname(), pid: 0, since: '' };
  let text: string;
  try {
    text = await patiently(() => readFile(path, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'gone';
    // A folder in the lock's place was made by no process of ours.
    return hasCode(error, 'EISDIR') ? nobody : 'unknown';
  }
  try {
    const parsed = holderSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: nameless, as below.
  }
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs < namelessLockMs ? 'unknown' : nobody;
}

/** A computer's clock may be set while it runs; a lock this much older than its start is from before it. */
const bootToleranceMs = 60_000;

function isRunning({ machine, pid, since, id }: Holder): boolean {
  // Whether a process of another machine still runs cannot be known from here.
  if (machine !== hostname()) return true;
  if (pid === 0) return false;
  // One of our own that we let go of was in a folder that had been moved meanwhile.
  if (pid === process.pid && id !== undefined) return heldHere.has(id);
  // After a restart the number may belong to another program.
  if (Date.parse(since) < Date.now() - uptime() * 1000 - bootToleranceMs) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}
