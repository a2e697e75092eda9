import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backgroundIn } from '../../../electron/workspace/background.ts';
import { listBackups } from '../../../electron/workspace/backup.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { createWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { scratchFolder } from '../../scratch.ts';

describe('a backup', () => {
  it('is made also where the storage thread cannot be started', async () => {
    const folder = join(await scratchFolder(), 'workspace');
    const campaign = newCampaign({ cutover: '2026-07-01', common: false });
    await createWorkspace(folder, campaign, { level: 'province', code: '46' });
    const workspace = await OpenWorkspace.open(folder, { appVersion: '0.0.0' });
    await workspace.edit([{ register: 'item/46/TTHC-01/status', value: 'done' }], 'An');
    await workspace.close();
    const nowhere = backgroundIn(join(folder, 'no-such-script.js'));
    const { backup } = await nowhere.run('lookAfter', { folder, check: 'all' });
    expect(backup?.changes).toBe(1);
    expect(await listBackups(folder)).toEqual([backup]);
  });

  // A thread that loads every task from its sources takes its time on a busy machine.
  it(
    'is made in a thread of its own, and what fails there is told as it was',
    { timeout: 120_000 },
    async () => {
      const folder = join(await scratchFolder(), 'workspace');
      const campaign = newCampaign({ cutover: '2026-07-01', common: false });
      await createWorkspace(folder, campaign, { level: 'province', code: '46' });
      const workspace = await OpenWorkspace.open(folder, { appVersion: '0.0.0' });
      await workspace.edit([{ register: 'item/46/TTHC-01/status', value: 'done' }], 'An');
      const background = backgroundIn(join(import.meta.dirname, '../../../electron/storage-worker.ts'));
      const { backup } = await background.run('lookAfter', { folder, check: 'all' });
      expect(await listBackups(folder)).toEqual([backup]);
      await workspace.close();
      await writeFile(join(folder, 'journal.jsonl'), 'x\n');
      await expect(background.run('snapshot', { folder })).rejects.toMatchObject({
        name: 'Failure',
        code: 'workspace-damaged',
        detail: 'journal.jsonl:1',
      });
    },
  );
});

describe('work in the storage thread', () => {
  const inThread = backgroundIn(join(import.meta.dirname, '../../../electron/storage-worker.ts'));
  const here = backgroundIn('no-such-script.js');

  it.each([
    ['in its thread', inThread],
    ['where no thread can be started', here],
  ])('%s is not begun once it was stopped, and says why', async (_where, background) => {
    const folder = await scratchFolder();
    const stopped = AbortSignal.abort(new Error('stopped by the officer'));
    await expect(background.run('snapshot', { folder }, { signal: stopped })).rejects.toThrow('stopped by');
  });

  it('ends at once when it is stopped', async () => {
    const folder = await scratchFolder();
    const stop = new AbortController();
    const running = inThread.run('inspect', { folder }, { signal: stop.signal });
    stop.abort(new Error('stopped by the officer'));
    await expect(running).rejects.toThrow('stopped by the officer');
  });
});
