import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../shared/model/workspace.ts';
import { writeExport } from '../../../electron/exchange/write-export.ts';
import { copyWorkspace } from '../../../electron/workspace/copy.ts';
import { keepFiles } from '../../../electron/workspace/import-files.ts';
import { inspectWorkspace } from '../../../electron/workspace/inspect.ts';
import {
  differencesFromBackup,
  editsBackTo,
  historyOf,
  inverseOfStep,
} from '../../../electron/workspace/look-back.ts';
import { makeBackup } from '../../../electron/workspace/backup.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { readAbout, readFolder } from '../../../electron/workspace/read-folder.ts';
import { makeSnapshot } from '../../../electron/workspace/snapshot.ts';
import { readWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { scratchFolder } from '../../scratch.ts';
import {
  accepted,
  answer,
  asOf,
  campaign,
  centreAndFile,
  digestsOf,
  edit,
  exported,
  items,
  note,
  other,
  status,
  takeIn,
  told,
  workspaceOf,
} from './centre-and-file.ts';

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

  it('holds the cutover day also once it is out: it could come back into another campaign', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const [digest = ''] = await takeIn(centre, [file]);
    await edit(centre, [{ register: accepted(digest), value: false }]);
    const workspace = await OpenWorkspace.open(centre, { appVersion: '0' });
    expect(workspace.workspace.answers.cutoverLock).toBe('import');
    const moved = await workspace.edit([{ register: 'campaign/cutover', value: '2027-07-02' }], 'An');
    await workspace.close();
    expect(moved).toEqual({ index: 0, fault: 'cutover-locked' });
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
    expect(await inspectWorkspace(copy)).toMatchObject({ damages: [] });
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

describe('files of which one cannot be kept', () => {
  it('are all left out, and nothing of them stays', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const second = await exported(await workspaceOf({ level: 'province', code: '92' }));
    const sources = [file, second].map((path) => ({ name: path, path }));
    const request = { folder: centre, sources, asOf, appVersion: '0' };
    const digests = await digestsOf(request);
    // Where the second one would be kept stands a folder.
    await mkdir(join(centre, 'imports', `${digests[1] ?? ''}.json`), { recursive: true });
    await expect(keepFiles({ ...request, digests }, told)).rejects.toMatchObject({ code: 'cannot-write' });
    expect(await readdir(join(centre, 'imports'))).toEqual([`${digests[1] ?? ''}.json`]);
    expect(await readdir(join(centre, 'backups')).catch(() => [])).not.toContain('imports');
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
    // What is known of the file stays, for the list of files to say what can be put back.
    const seen = await differencesFromBackup(centre, backup?.name ?? '');
    for (const { register } of [...edits, ...seen]) expect(register).not.toMatch(/^import\/.*\/about$/);
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
