import type * as files from 'node:fs/promises';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockFolder } from '../../../electron/workspace/lock.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { createWorkspace, readWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { scratchFolder } from '../../scratch.ts';

/** While set, lock files cannot be read, as where another program holds them or the disk is failing. */
const unreadable = vi.hoisted(() => ({ code: undefined as string | undefined }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof files>();
  const guarded = (path: unknown, ...more: unknown[]): unknown =>
    unreadable.code !== undefined && String(path).endsWith('lock.json')
      ? Promise.reject(Object.assign(new Error('unreadable'), { code: unreadable.code }))
      : (original.readFile as (...all: unknown[]) => unknown)(path, ...more);
  return { ...original, readFile: guarded };
});
beforeEach(() => {
  unreadable.code = undefined;
});

describe('a lock that cannot be read', () => {
  it.each(['EIO', 'EBUSY', 'EACCES'])('for %s counts as held, and stays', async (code) => {
    const folder = await scratchFolder();
    const lock = await lockFolder(folder);
    const before = await readFile(join(folder, 'lock.json'), 'utf8');
    unreadable.code = code;
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'workspace-locked' });
    unreadable.code = undefined;
    expect(await readFile(join(folder, 'lock.json'), 'utf8')).toBe(before);
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  it('counts as held even where its holder is long dead', async () => {
    const folder = await scratchFolder();
    const dead = { machine: hostname(), pid: 2 ** 22 + 1, since: '2026-06-01T00:00:00Z' };
    await writeFile(join(folder, 'lock.json'), JSON.stringify(dead));
    unreadable.code = 'EIO';
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'workspace-locked' });
    unreadable.code = undefined;
    const lock = await lockFolder(folder);
    expect(lock.stale?.pid).toBe(dead.pid);
    await lock.release();
  });
});

describe('a lock of a process that died', () => {
  const dead = (name: string, pid: number): string =>
    JSON.stringify({ machine: hostname(), pid: 2 ** 22 + pid, since: '2026-06-01T00:00:00Z', id: name });

  it('is taken over at once, also after others died while they took it over', async () => {
    const folder = await scratchFolder();
    const path = join(folder, 'lock.json');
    await writeFile(path, dead('first', 1));
    await writeFile(`${path}.0-first.claim`, dead('second', 2));
    await writeFile(`${path}.1-second.claim`, dead('third', 3));
    const lock = await lockFolder(folder);
    expect(lock.stale?.pid).toBe(2 ** 22 + 1);
    expect(await readdir(folder)).toEqual(['lock.json']);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is left to the one that is taking it over', async () => {
    const folder = await scratchFolder();
    const path = join(folder, 'lock.json');
    await writeFile(path, dead('first', 1));
    const living = { machine: hostname(), pid: process.pid, since: new Date().toISOString() };
    await writeFile(`${path}.0-first.claim`, JSON.stringify(living));
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'workspace-locked' });
    expect(await readFile(path, 'utf8')).toBe(dead('first', 1));
  });

  it('goes to one of many who come at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const folder = await scratchFolder();
      await writeFile(join(folder, 'lock.json'), dead('first', 1));
      const locks = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      const [winner, ...others] = locks.filter((lock) => lock.status === 'fulfilled');
      expect(others).toEqual([]);
      expect(winner?.value.stale?.id).toBe('first');
      await winner?.value.release();
      expect(await readdir(folder)).toEqual([]);
    }
  });
});

describe.skipIf(process.platform === 'win32')('a workspace that is moved while it is open', () => {
  const status = 'item/46/TTHC-01/status';

  it('keeps what is acknowledged after that too, and opens again where it is now', async () => {
    const place = await scratchFolder();
    const folder = join(place, 'before');
    const moved = join(place, 'after');
    const campaign = newCampaign({ cutover: '2026-07-01', common: false });
    await createWorkspace(folder, campaign, { level: 'province', code: '46' });
    const open = (at: string): Promise<OpenWorkspace> => OpenWorkspace.open(at, { appVersion: '0.0.0' });
    const workspace = await open(folder);
    await workspace.edit([{ register: status, value: 'in-progress' }], 'An');
    await rename(folder, moved);
    // The folder is still written to, wherever it is.
    await expect(open(moved)).rejects.toMatchObject({ code: 'workspace-locked' });
    await workspace.edit([{ register: status, value: 'done' }], 'An');
    await workspace.close();
    expect((await readWorkspace(moved)).workspace.state.value(status)).toBe('done');
    const again = await open(moved);
    await again.edit([{ register: status, value: 'blocked' }], 'An');
    await again.close();
    expect((await readWorkspace(moved)).workspace.state.value(status)).toBe('blocked');
    await rm(place, { recursive: true, force: true });
  });
});

async function newWorkspace(): Promise<string> {
  const folder = join(await scratchFolder(), 'workspace');
  const campaign = newCampaign({ cutover: '2026-07-01', common: false });
  await createWorkspace(folder, campaign, { level: 'province', code: '79' });
  return folder;
}

const open = (folder: string): Promise<OpenWorkspace> => OpenWorkspace.open(folder, { appVersion: '0.0.0' });

describe("a workspace's lock", () => {
  it('lets one writer in and names it to the second', async () => {
    const folder = await newWorkspace();
    const first = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({
      code: 'workspace-locked',
      detail: `${hostname()}, PID ${process.pid}`,
    });
    await first.close();
    await (await open(folder)).close();
  });

  it('lets everyone read', async () => {
    const folder = await newWorkspace();
    const first = await open(folder);
    await expect(readWorkspace(folder)).resolves.toBeDefined();
    await first.close();
  });

  it('of a process that no longer runs is taken over, and said', async () => {
    const folder = await newWorkspace();
    const dead = { machine: hostname(), pid: 2 ** 22 + 1, since: '2026-06-01T00:00:00Z' };
    await writeFile(join(folder, 'lock.json'), JSON.stringify(dead));
    const workspace = await open(folder);
    expect(workspace.notices).toEqual([{ kind: 'stale-lock', machine: dead.machine, pid: dead.pid }]);
    await workspace.close();
  });

  it('of another computer is respected', async () => {
    const folder = await newWorkspace();
    await writeFile(join(folder, 'lock.json'), JSON.stringify({ machine: 'may-khac', pid: 1, since: '' }));
    await expect(open(folder)).rejects.toMatchObject({ code: 'workspace-locked' });
  });

  it('from before the computer was started is dead, whoever has its number now', async () => {
    const folder = await scratchFolder();
    await writeFile(
      join(folder, 'lock.json'),
      JSON.stringify({ machine: hostname(), pid: process.ppid, since: '2001-01-01T00:00:00Z' }),
    );
    await (await lockFolder(folder)).release();
  });

  it('is let go of only by its holder', async () => {
    const folder = await scratchFolder();
    const lock = await lockFolder(folder);
    const others = JSON.stringify({ machine: 'may-khac', pid: 1, since: '', id: 'x' });
    await writeFile(join(folder, 'lock.json'), others);
    await lock.release();
    expect(await readFile(join(folder, 'lock.json'), 'utf8')).toBe(others);
  });
});
