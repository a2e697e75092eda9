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
    const made = await backgroundIn(join(folder, 'no-such-script.js')).run('backup', { folder });
    expect(made?.changes).toBe(1);
    expect(await listBackups(folder)).toEqual([made]);
  });

  it('is made in a thread of its own, and what fails there is told as it was', async () => {
    const folder = join(await scratchFolder(), 'workspace');
    const campaign = newCampaign({ cutover: '2026-07-01', common: false });
    await createWorkspace(folder, campaign, { level: 'province', code: '46' });
    const workspace = await OpenWorkspace.open(folder, { appVersion: '0.0.0' });
    await workspace.edit([{ register: 'item/46/TTHC-01/status', value: 'done' }], 'An');
    const background = backgroundIn(join(import.meta.dirname, '../../../electron/storage-worker.ts'));
    const made = await background.run('backup', { folder });
    expect(await listBackups(folder)).toEqual([made]);
    await workspace.close();
    await writeFile(join(folder, 'journal.jsonl'), 'x\n');
    await expect(background.run('backup', { folder })).rejects.toMatchObject({
      name: 'Failure',
      code: 'workspace-damaged',
      detail: 'journal.jsonl:1',
    });
  });
});
