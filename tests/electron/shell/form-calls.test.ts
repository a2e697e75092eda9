import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../electron/exchange/form/read-form.ts';
import { formCalls, type FormContext } from '../../../electron/shell/form-calls.ts';
import { backgroundIn } from '../../../electron/workspace/background.ts';
import { createWorkspace, readWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { CallProgress } from '../../../shared/host/host.ts';
import { scratchFolder } from '../../scratch.ts';

/** The calls over a workspace of Lai Châu, with a folder chosen in the dialog. */
async function started(tell: (progress: CallProgress) => void = () => undefined) {
  const parent = await scratchFolder();
  const folder = join(parent, 'w');
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  await createWorkspace(folder, campaign, { level: 'province', code: '12' });
  const { workspace } = await readWorkspace(folder);
  const saved: string[] = [];
  const context = {
    session: { workspace: { folder, workspace } },
    files: {
      askForFolder: () => Promise.resolve(parent),
      remember: (path: string) => void saved.push(path),
    },
    background: backgroundIn('no-such-script.js'),
    tellProgress: tell,
  } as unknown as FormContext;
  const communes = workspace.plan.localities.filter(({ parent: province }) => province !== null);
  return { calls: formCalls(context), codes: communes.map(({ code }) => code), parent, saved };
}

const caller = { contentsId: 1 };

describe('sending forms from the window', () => {
  it('tells after each form how far it is, and names the new folder', async () => {
    const told: number[] = [];
    const { calls, codes, saved } = await started(({ done }) => told.push(done));
    const sent = await calls.sendForms({ localities: codes.slice(0, 5), language: 'vi' }, caller);
    expect(told).toEqual([1, 2, 3, 4, 5]);
    expect(sent).toMatchObject({ done: 5, of: 5, folder: saved[0] });
    expect(await readdir(sent?.folder ?? '')).toHaveLength(5);
  });

  it('stopped half-way leaves whole forms only, and says how many', async () => {
    const { calls, codes } = await started(({ done }) => {
      if (done === 3) void calls.stopForms(undefined, caller);
    });
    const sent = await calls.sendForms({ localities: codes, language: 'vi' }, caller);
    const names = await readdir(sent?.folder ?? '');
    expect(sent).toMatchObject({ done: 3, of: codes.length });
    expect(names).toHaveLength(3);
    for (const name of names) {
      expect((await readForm(await readFile(join(sent?.folder ?? '', name)))).ok).toBe(true);
    }
  });

  it('makes another folder each time, so that no filled form is written over', async () => {
    const { calls, codes, parent } = await started();
    const first = await calls.sendForms({ localities: codes.slice(0, 1), language: 'vi' }, caller);
    const second = await calls.sendForms({ localities: codes.slice(0, 1), language: 'vi' }, caller);
    expect(second?.folder).toBe(`${first?.folder ?? ''}-2`);
    expect(await readdir(parent)).toHaveLength(3);
  });
});
