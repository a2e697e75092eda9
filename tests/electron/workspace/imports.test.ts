import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { readExport } from '../../../shared/exchange/read-export.ts';
import type { Edit } from '../../../shared/history/change.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { itemRegister, recordRegister } from '../../../shared/model/register.ts';
import { writeExport } from '../../../electron/exchange/write-export.ts';
import { copyWorkspace } from '../../../electron/workspace/copy.ts';
import { keepFiles, previewFiles } from '../../../electron/workspace/import-files.ts';
import { inspectWorkspace } from '../../../electron/workspace/inspect.ts';
import { editsBackTo, historyOf, inverseOfStep } from '../../../electron/workspace/look-back.ts';
import { makeBackup } from '../../../electron/workspace/backup.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { readAbout, readFolder } from '../../../electron/workspace/read-folder.ts';
import { makeSnapshot } from '../../../electron/workspace/snapshot.ts';
import { createWorkspace, readWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { scratchFolder } from '../../scratch.ts';

const campaign = newCampaign({ cutover: '2026-07-01', common: false });
const asOf = '2026-06-20';
const told = (): Promise<void> => Promise.resolve();
const status = itemRegister('96', 'TTHC-01', 'status');
const note = itemRegister('96', 'TTHC-01', 'note');
const other = itemRegister('96', 'TTHC-02', 'status');

describe('a file that is taken in', () => {
  it('counts from then on, also after reopening, with and without a snapshot', async () => {
    const { centre, file } = await centreAndFile([
      { register: status, value: 'done' },
      { register: note, value: 'Đã công khai' },
    ]);
    await takeIn(centre, [file]);
    expect(await answer(centre)).toEqual({ status: 'done', note: 'Đã công khai' });
    await makeSnapshot(centre, await readAbout(centre));
    expect((await readFolder(centre)).sinceSnapshot).toBe(0);
    expect(await answer(centre)).toEqual({ status: 'done', note: 'Đã công khai' });
  });

  it('leaves exactly what was there before when it is taken out, and comes back whole', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    await edit(centre, [{ register: other, value: 'in-progress' }]);
    const before = await items(centre);
    const [digest = ''] = await takeIn(centre, [file]);
    const after = await items(centre);
    expect(after).not.toEqual(before);
    await edit(centre, [{ register: accepted(digest), value: false }]);
    expect(await items(centre)).toEqual(before);
    await makeSnapshot(centre, await readAbout(centre));
    expect(await items(centre)).toEqual(before);
    await edit(centre, [{ register: accepted(digest), value: true }]);
    expect(await items(centre)).toEqual(after);
  });

  it('does not make a snapshot of before count for the state without it', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const before = await items(centre);
    const [digest = ''] = await takeIn(centre, [file]);
    await makeSnapshot(centre, await readAbout(centre));
    await edit(centre, [{ register: accepted(digest), value: false }]);
    expect(await items(centre)).toEqual(before);
  });

  it('keeps its bytes as they came, twice', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const [digest = ''] = await takeIn(centre, [file]);
    for (const place of ['imports', 'backups/imports']) {
      expect(await readFile(join(centre, place, `${digest}.json`))).toEqual(await readFile(file));
    }
  });

  it('tells in an item’s history what came by it', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    await takeIn(centre, [file]);
    const { changes } = await historyOf(centre, { prefix: 'item/96/TTHC-01/', limit: 10 });
    expect(changes.map(({ register, value }) => [register, value])).toEqual([[status, 'done']]);
  });

  it('is not forgotten by a copy of the workspace', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    await takeIn(centre, [file]);
    const copy = await copyWorkspace(centre, await scratchFolder());
    expect(await answer(copy)).toEqual({ status: 'done' });
    expect(await inspectWorkspace(copy)).toMatchObject({ damaged: [] });
  });

  it('was killed before its register was written: it changes nothing, and can be taken in again', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const request = { folder: centre, sources: [{ name: 'a.json', path: file }], asOf, appVersion: '0' };
    const before = await items(centre);
    const digests = await digestsOf(request);
    await keepFiles({ ...request, digests }, told);
    expect(await items(centre)).toEqual(before);
    await takeIn(centre, [file]);
    expect(await answer(centre)).toEqual({ status: 'done' });
  });
});

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
      expect((await inspectWorkspace(centre)).damaged).toEqual([join(name)]);
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

describe('a register of a file', () => {
  it('cannot say that a file is in which is not there', async () => {
    const { centre } = await centreAndFile([]);
    const workspace = await OpenWorkspace.open(centre, { appVersion: '0' });
    const edits = [{ register: accepted('a'.repeat(64)), value: true }];
    await expect(workspace.edit(edits, 'An')).rejects.toMatchObject({ code: 'edit-refused' });
    await workspace.close();
    expect((await readFolder(centre)).count).toBe(0);
  });
});

describe('a disk that fails right after a file was taken in', () => {
  it('leaves a journal without a gap or a count given twice', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const files = ['workspace.json', 'journal.jsonl', 'journal-mirror.jsonl'];
    const move = async (from: string, to: string): Promise<void> => {
      for (const name of files) await rename(join(centre, name + from), join(centre, name + to));
    };
    const workspace = await OpenWorkspace.open(centre, {
      appVersion: '0',
      renewSnapshot: () => move('', '.away'),
    });
    const request = { folder: centre, sources: [{ name: 'a.json', path: file }], asOf, appVersion: '0' };
    const edits = await keepFiles({ ...request, digests: await digestsOf(request) }, told);
    await expect(workspace.edit(edits, 'An')).rejects.toMatchObject({ code: 'not-a-workspace' });
    await move('.away', '');
    await workspace.edit([{ register: note, value: 'Ghi tiếp' }], 'An');
    await workspace.close();
    const { damages, state } = await readFolder(centre);
    expect(damages).toEqual([]);
    expect([state.value(status), state.value(note)]).toEqual(['done', 'Ghi tiếp']);
  });
});

describe('a file that claims changes of this very opening', () => {
  it('is taken in without a gap in the journal', async () => {
    const { centre } = await centreAndFile([]);
    const workspace = await OpenWorkspace.open(centre, { appVersion: '0' });
    await workspace.edit([{ register: other, value: 'in-progress' }], 'An');
    const at = Date.parse('2026-06-19T08:00:00Z');
    const forged = new Workspace(campaign, { level: 'nation' }, [
      {
        register: status,
        value: 'done',
        writer: workspace.writer,
        n: 900,
        clock: [at, 0],
        at,
        person: 'Ai đó',
      },
    ]);
    const path = join(await scratchFolder(), 'forged.json');
    const exporter = { name: 'Ai đó', title: '', organisation: '', writer: workspace.writer };
    await writeExport(path, { workspace: forged, asOf, appVersion: '0', exporter });
    const request = { folder: centre, sources: [{ name: 'forged.json', path }], asOf, appVersion: '0' };
    await workspace.edit(await keepFiles({ ...request, digests: await digestsOf(request) }, told), 'An');
    await workspace.edit([{ register: note, value: 'Sau khi nhận' }], 'An');
    await workspace.close();
    const { damages, state } = await readFolder(centre);
    expect(damages).toEqual([]);
    expect([state.value(status), state.value(note)]).toEqual(['done', 'Sau khi nhận']);
  });
});

describe('a preview', () => {
  it('writes nothing, whatever the files are', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const bad = join(await scratchFolder(), 'bad.json');
    await writeFile(bad, (await readFile(file)).subarray(0, 2_000));
    const before = await bytesIn(centre);
    const files = await previewFiles(
      {
        folder: centre,
        sources: [
          { name: 'bad.json', path: bad },
          { name: 'gone.json', path: `${bad}.gone` },
          { name: 'dropped.json', bytes: await readFile(file) },
          { name: 'again.json', path: file },
        ],
        asOf,
        appVersion: '0',
      },
      told,
    );
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ['bad.json', 'refused'],
      ['gone.json', 'refused'],
      ['dropped.json', 'good'],
      ['again.json', 'twin'],
    ]);
    expect(await bytesIn(centre)).toEqual(before);
  });

  it('tells new, changed, conflicting and stale apart, and what was ready and no longer would be', async () => {
    const { centre, province } = await centreAndFile([
      { register: status, value: 'done' },
      { register: other, value: 'done' },
    ]);
    const first = await exported(province);
    await takeIn(centre, [first]);
    await edit(province, [
      { register: status, value: 'blocked' },
      { register: itemRegister('96', 'TTHC-03', 'status'), value: 'done' },
    ]);
    await edit(centre, [{ register: other, value: 'in-progress' }]);
    await edit(province, [{ register: other, value: 'blocked' }]);
    const [preview] = await previewFiles(
      {
        folder: centre,
        sources: [{ name: 'b.json', path: await exported(province) }],
        asOf,
        appVersion: '0',
      },
      told,
    );
    expect(preview).toMatchObject({
      kind: 'good',
      flags: ['unsigned'],
      effects: { counts: { new: 1, changed: 1, conflicting: 1, stale: 0 } },
    });
    const [stale] = await previewFiles(
      { folder: centre, sources: [{ name: 'a.json', path: first }], asOf, appVersion: '0' },
      told,
    );
    expect(stale).toMatchObject({
      flags: ['unsigned', 'already-in', 'adds-nothing'],
      effects: { counts: { stale: 1 } },
    });
  });

  it('refuses a file of another campaign or province, naming both sides', async () => {
    const { centre } = await centreAndFile([], { level: 'province', code: '96' });
    const elsewhere = await workspaceOf({ level: 'province', code: '92' });
    const later = join(await scratchFolder(), 'later');
    await createWorkspace(later, newCampaign({ cutover: '2026-12-31', common: false }), {
      level: 'province',
      code: '96',
    });
    const sources = [await exported(elsewhere), await exported(later)].map((path) => ({ name: path, path }));
    const files = await previewFiles({ folder: centre, sources, asOf, appVersion: '0' }, told);
    expect(files.map((file) => (file.kind === 'refused' ? file.faults.map(({ code }) => code) : []))).toEqual(
      [['other-province'], ['other-campaign']],
    );
    const [, campaignFault] = files;
    expect(campaignFault?.kind === 'refused' && campaignFault.faults[0]?.detail).toContain(
      '2026-12-31 ≠ 2026-07-01',
    );
  });
});

describe('going back to a backup', () => {
  it('of before a file was taken in takes it out, and undoing that brings it back', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    await edit(centre, [{ register: other, value: 'in-progress' }]);
    const before = await items(centre);
    const backup = await makeBackup(centre);
    await takeIn(centre, [file]);
    await edit(centre, [{ register: other, value: 'done' }]);
    const edits = await editsBackTo(centre, backup?.name ?? '');
    expect(edits.map(({ register }) => register).filter((register) => register === status)).toEqual([]);
    const after = await items(centre);
    await edit(centre, edits);
    expect(await items(centre)).toEqual(before);
    const [last] = (await historyOf(centre, { prefix: '', limit: 1 })).changes;
    if (last === undefined) throw new Error('there is a change');
    await edit(centre, (await inverseOfStep(centre, last)).edits);
    expect(await items(centre)).toEqual(after);
  });
});

describe('two officers of one province', () => {
  it('bring their laptops to the same state by files both ways, with nothing overwritten in silence', async () => {
    const scope = { level: 'province', code: '96' } as const;
    const [one, two] = [await workspaceOf(scope), await workspaceOf(scope)];
    await edit(one, [{ register: status, value: 'done' }]);
    await edit(two, [
      { register: status, value: 'blocked' },
      { register: note, value: 'Chờ doanh nghiệp' },
    ]);
    await takeIn(two, [await exported(one)]);
    await takeIn(one, [await exported(two)]);
    expect(await items(one)).toEqual(await items(two));
    expect((await readWorkspace(one)).workspace.state.inConflict(status)).toBe(true);
    await edit(one, [{ register: status, value: 'done' }]);
    await takeIn(two, [await exported(one)]);
    const { state } = (await readWorkspace(two)).workspace;
    expect([state.inConflict(status), state.value(status)]).toEqual([false, 'done']);
    expect(await items(one)).toEqual(await items(two));
  });
});

const accepted = (digest: string): string => recordRegister('import', digest, 'accepted');

type AnyScope = Parameters<typeof createWorkspace>[2];

async function workspaceOf(scope: AnyScope): Promise<string> {
  const folder = join(await scratchFolder(), 'workspace');
  await createWorkspace(folder, campaign, scope);
  return folder;
}

/** A centre's workspace, a province's, and the export of what the province answered. */
async function centreAndFile(
  edits: readonly Edit[],
  scope: AnyScope = { level: 'nation' },
): Promise<{ centre: string; province: string; file: string }> {
  const province = await workspaceOf({ level: 'province', code: '96' });
  if (edits.length > 0) await edit(province, edits);
  return { centre: await workspaceOf(scope), province, file: await exported(province) };
}

async function edit(folder: string, edits: readonly Edit[]): Promise<void> {
  const workspace = await OpenWorkspace.open(folder, { appVersion: '0' });
  const result = await workspace.edit(edits, 'An');
  await workspace.close();
  expect(result).not.toHaveProperty('fault');
}

async function exported(folder: string): Promise<string> {
  const path = join(await scratchFolder(), 'export.json');
  const { workspace } = await readWorkspace(folder);
  const exporter = { name: 'An', title: '', organisation: '', writer: '' };
  await writeExport(path, { workspace, asOf, appVersion: '0', exporter });
  expect(readExport(await readFile(path)).ok).toBe(true);
  return path;
}

async function digestsOf(request: Parameters<typeof previewFiles>[0]): Promise<string[]> {
  const files = await previewFiles(request, told);
  return files.flatMap((file) => (file.kind === 'good' ? [file.digest] : []));
}

/** Takes files in as one step, and returns their digests. */
async function takeIn(folder: string, paths: readonly string[]): Promise<string[]> {
  const request = {
    folder,
    sources: paths.map((path) => ({ name: 'export.json', path })),
    asOf,
    appVersion: '0',
  };
  const digests = await digestsOf(request);
  await edit(folder, await keepFiles({ ...request, digests }, told));
  return digests;
}

async function answer(folder: string): Promise<unknown> {
  return (await readWorkspace(folder)).workspace.answers.of('96')['TTHC-01'];
}

/** What every register of an item holds, conflicts included. */
async function items(folder: string): Promise<unknown> {
  const { state } = (await readWorkspace(folder)).workspace;
  return [...state.registers()]
    .filter(([register]) => register.startsWith('item/'))
    .map(([register, survivors]) => [register, survivors.map(({ value }) => value)] as const)
    .filter(([, values]) => values.some((value) => value !== null))
    .sort();
}

async function bytesIn(folder: string): Promise<unknown> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  return Promise.all(
    names.map(async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'base64')]),
  );
}
