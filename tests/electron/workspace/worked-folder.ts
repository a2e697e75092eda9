import { join } from 'node:path';
import { makeBackup } from '../../../electron/workspace/backup.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { readFolder } from '../../../electron/workspace/read-folder.ts';
import { makeSnapshot } from '../../../electron/workspace/snapshot.ts';
import { createWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { scratchFolder } from '../../scratch.ts';

const campaign = newCampaign({ cutover: '2026-07-01', common: false });
const items = ['TTHC-01', 'TTHC-02', 'TTHC-03', 'QLVB-01', 'QLVB-02'];
export const steps = 12;

export const open = (folder: string): Promise<OpenWorkspace> =>
  OpenWorkspace.open(folder, { appVersion: '0.0.0' });

/** A workspace of two sessions with a backup between them, as it looks after an orderly end. */
export async function workedFolder(): Promise<{ folder: string; expected: string }> {
  const folder = join(await scratchFolder(), 'workspace');
  await createWorkspace(folder, campaign, { level: 'province', code: '46' });
  for (const session of [0, 1]) {
    const workspace = await open(folder);
    for (let step = 0; step < steps / 2; step += 1) {
      const item = items[(session * 3 + step) % items.length] ?? '';
      await workspace.edit(
        [
          { register: `item/46/${item}/status`, value: step % 2 === 0 ? 'done' : 'in-progress' },
          { register: `item/46/${item}/note`, value: `Phiên ${session}, bước ${step}: đã kiểm tra` },
        ],
        'An',
      );
    }
    await workspace.close();
    if (session === 0) {
      await makeBackup(folder);
      await makeSnapshot(folder, (await readFolder(folder)).meta);
    }
  }
  return { folder, expected: await contents(folder) };
}

export async function contents(folder: string): Promise<string> {
  const { own: changes } = await (await readFolder(folder)).history();
  return JSON.stringify(changes);
}
