import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectWorkspace } from '../../../electron/workspace/inspect.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { answer, centreAndFile, edit, other, status, takeIn } from './centre-and-file.ts';

describe('a kept file that is damaged', () => {
  const harms: [string, (path: string) => Promise<void>][] = [
    ['deleted', (path) => rm(path)],
    ['emptied', (path) => writeFile(path, '')],
    ['cut', async (path) => writeFile(path, (await readFile(path)).subarray(0, 900))],
    ['another file', (path) => writeFile(path, '{"format":"san-sang/export"}\n')],
  ];
  it.each(harms)('%s: the other copy stands for it, and it is mended and said', async (_name, harm) => {
    for (const place of ['imports', 'backups/imports']) {
      const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
      const [digest = ''] = await takeIn(centre, [file]);
      const name = `${place}/${digest}.json`;
      await harm(join(centre, name));
      expect((await inspectWorkspace(centre)).damages).toMatchObject([{ file: join(name) }]);
      const workspace = await OpenWorkspace.open(centre, { appVersion: '0' });
      expect(workspace.workspace.state.value(status)).toBe('done');
      if (place === 'imports') expect(workspace.notices).toMatchObject([{ kind: 'restored', lost: 0 }]);
      await workspace.close();
      if (place === 'imports') expect(await readFile(join(centre, name))).toEqual(await readFile(file));
    }
  });

  it('in both copies is said at every start, and the rest is there', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    await edit(centre, [{ register: other, value: 'blocked' }]);
    const [digest = ''] = await takeIn(centre, [file]);
    for (const place of ['imports', 'backups/imports']) await rm(join(centre, place, `${digest}.json`));
    for (let start = 0; start < 2; start += 1) {
      const workspace = await OpenWorkspace.open(centre, { appVersion: '0' });
      expect(workspace.notices).toMatchObject([{ kind: 'restored' }]);
      expect(workspace.workspace.state.value(status)).toBeNull();
      expect(workspace.workspace.state.value(other)).toBe('blocked');
      await workspace.close();
    }
    await takeIn(centre, [file]);
    expect(await answer(centre)).toEqual({ status: 'done' });
  });
});
