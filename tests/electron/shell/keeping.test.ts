import { mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Keeping } from '../../../electron/shell/keeping.ts';
import { backgroundIn } from '../../../electron/workspace/background.ts';
import { backupFolder, listBackups } from '../../../electron/workspace/backup.ts';
import type { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import type { ToldNotice } from '../../../shared/host/host.ts';
import { open, workedFolder } from '../workspace/worked-folder.ts';

const hour = 60 * 60_000;

interface Kept {
  readonly folder: string;
  readonly workspace: OpenWorkspace;
  readonly keeping: Keeping;
  readonly told: ToldNotice[];
}

/** An open workspace that is about to be looked after; hours pass when the test says so. */
async function kept(harm?: (folder: string) => Promise<void>): Promise<Kept> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { folder } = await workedFolder();
  await harm?.(folder);
  const workspace = await open(folder);
  const told: ToldNotice[] = [];
  // No thread can be started from there, so all is done in this one.
  const keeping = new Keeping(backgroundIn(join(folder, 'none.js')), (notice) => told.push(notice));
  onTestFinished(async () => {
    keeping.end();
    vi.useRealTimers();
    await workspace.close();
  });
  return { folder, workspace, keeping, told };
}

/** In the place of the folder of the backups a file: nothing can be written there, by anyone. */
async function blockBackups(folder: string): Promise<void> {
  await rm(join(folder, backupFolder), { recursive: true });
  await writeFile(join(folder, backupFolder), '');
}

describe('looking after an open workspace', () => {
  it('tells of a damaged backup after opening, and of nothing where all is well', async () => {
    const { folder, workspace, keeping, told } = await kept(async (place) => {
      const [backup] = await listBackups(place);
      await truncate(join(place, backupFolder, backup?.name ?? ''), 100);
    });
    keeping.begin(workspace);
    await expect.poll(() => told).toHaveLength(1);
    expect(told).toMatchObject([{ folder, notice: { kind: 'copies-damaged', backupMade: true } }]);
    keeping.end();
    keeping.begin(workspace);
    // Takes its turn behind the look that was begun.
    expect(await keeping.backUp(folder)).toBeUndefined();
    expect(told).toHaveLength(1);
  });

  it('tells of a backup that is damaged while the workspace is open, at the next hour', async () => {
    const { folder, workspace, keeping, told } = await kept();
    keeping.begin(workspace);
    await expect.poll(async () => (await listBackups(folder)).length).toBe(2);
    const [newest] = await listBackups(folder);
    await truncate(join(folder, backupFolder, newest?.name ?? ''), 0);
    vi.advanceTimersByTime(hour);
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]?.notice).toMatchObject({ kind: 'copies-damaged', files: [{ fault: 'cut' }] });
  });

  it('tells why no backup could be made, goes on with the work, and tells once it could', async () => {
    const { folder, workspace, keeping, told } = await kept(blockBackups);
    keeping.begin(workspace);
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]?.notice).toMatchObject({ kind: 'backup-failed', code: 'cannot-write' });
    await workspace.edit([{ register: 'item/46/TTHC-05/status', value: 'done' }], 'An');
    await expect(keeping.backUp(folder)).rejects.toMatchObject({ code: 'cannot-write' });
    vi.advanceTimersByTime(hour);
    await expect.poll(() => told).toHaveLength(2);
    await rm(join(folder, backupFolder));
    vi.advanceTimersByTime(hour);
    await expect.poll(() => told).toHaveLength(3);
    expect(told.map(({ notice }) => notice.kind)).toEqual(['backup-failed', 'backup-failed', 'backup-works']);
    vi.advanceTimersByTime(hour);
    expect(await keeping.backUp(folder)).toBeUndefined();
    expect(told).toHaveLength(3);
  });

  it('tells what is damaged also where nothing can be written, and changes nothing', async () => {
    const { folder, workspace, keeping, told } = await kept(async (place) => {
      const [backup] = await listBackups(place);
      await truncate(join(place, backupFolder, backup?.name ?? ''), 100);
      await mkdir(join(place, 'set-aside'));
    });
    keeping.begin(Object.create(workspace, { readOnly: { value: 'folder-not-writable' } }) as OpenWorkspace);
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]?.notice).toMatchObject({ kind: 'view-only-damage', files: [{ setAside: null }] });
    expect(await readdir(join(folder, 'set-aside'))).toEqual([]);
  });
});
