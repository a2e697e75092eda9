import { hostname } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { originKey } from '../../../shared/host/exchange-contract.ts';
import { keepFiles, previewFiles } from '../../../electron/workspace/import-files.ts';
import { historyOf } from '../../../electron/workspace/look-back.ts';
import { filesByExport, originsIn } from '../../../electron/workspace/origins.ts';
import { readWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { asOf, edit, exported, note, status, told, workspaceOf } from './centre-and-file.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Takes files in, one step each, and returns their digests. */
async function takeIn(folder: string, paths: readonly string[]): Promise<string[]> {
  const taken: string[] = [];
  for (const path of paths) {
    const request = { folder, sources: [{ name: 'export.json', path }], asOf, appVersion: '0' };
    const [file] = await previewFiles(request, told);
    if (file?.kind !== 'good') throw new Error('the file is not good');
    await edit(folder, await keepFiles({ ...request, digests: [file.digest] }, told));
    taken.push(file.digest);
  }
  return taken;
}

/** The files that the standing changes of the item came by, register by register. */
async function standing(folder: string): Promise<(string | undefined)[]> {
  const { state } = (await readWorkspace(folder)).workspace;
  const changes = [status, note].flatMap((register) => [...state.survivors(register)]);
  const { origins } = await originsIn({ folder, changes, digests: filesByExport(state) });
  return changes.map((change) => origins[originKey(change)]);
}

describe('where a change came from', () => {
  it('is the file exported first that holds it, in whichever order the files came in', async () => {
    const province = await workspaceOf({ level: 'province', code: '96' });
    await edit(province, [{ register: status, value: 'done' }]);
    // A file says when it was made to the second.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-19T08:00:00Z') });
    const early = await exported(province);
    await edit(province, [{ register: note, value: 'Đã công khai' }]);
    vi.setSystemTime(Date.parse('2026-06-19T09:00:00Z'));
    const late = await exported(province);
    vi.useRealTimers();
    const centre = await workspaceOf({ level: 'nation' });
    const [lateDigest, earlyDigest] = await takeIn(centre, [late, early]);
    expect(await standing(centre)).toEqual([earlyDigest, lateDigest]);

    const { changes, origins } = await historyOf(centre, { prefix: 'item/96/TTHC-01/', limit: 10 });
    // Both files hold the first change; it is one line of the history all the same.
    expect(changes.map(({ register }) => register)).toEqual([note, status]);
    expect(changes.map((change) => origins[originKey(change)])).toEqual([lateDigest, earlyDigest]);
  });

  it('is no file for what was written here, though a file brings it back', async () => {
    const centre = await workspaceOf({ level: 'nation' });
    await edit(centre, [{ register: status, value: 'done' }]);
    const own = await exported(centre);
    await takeIn(centre, [own]);
    expect(await standing(centre)).toEqual([undefined]);
    const { writers } = await historyOf(centre, { prefix: status, limit: 10 });
    expect(Object.values(writers)).toEqual([{ machine: hostname() }]);
  });

  it('is looked for only in files that can be about the place', async () => {
    const province = await workspaceOf({ level: 'province', code: '96' });
    await edit(province, [{ register: status, value: 'done' }]);
    const centre = await workspaceOf({ level: 'nation' });
    const digests = await takeIn(centre, [await exported(province)]);
    const { state } = (await readWorkspace(centre)).workspace;
    expect(filesByExport(state, new Set(['96']))).toEqual(digests);
    expect(filesByExport(state, new Set(['79']))).toEqual([]);
  });
});
