import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolder } from '../../../electron/workspace/backup.ts';
import { journalFile, mirrorFile } from '../../../electron/workspace/journal.ts';
import { metaFile } from '../../../electron/workspace/folder-reading.ts';
import { readFolder } from '../../../electron/workspace/read-folder.ts';
import { makeSnapshot, snapshotFile, snapshotFolder } from '../../../electron/workspace/snapshot.ts';
import type { OpenNotice } from '../../../shared/host/contract.ts';
import { damagedCopies, damageKinds } from './damages.ts';
import { contents, open, steps, workedFolder } from './worked-folder.ts';

function restoredIn(notices: readonly OpenNotice[]): Extract<OpenNotice, { kind: 'restored' }> | undefined {
  return notices.find((notice) => notice.kind === 'restored');
}

describe.each(damageKinds)('a file that is %s', (kind) => {
  it.each([metaFile, journalFile, mirrorFile, snapshotFile, "a snapshot's file"])(
    'in %s loses nothing, is set aside, and is said on opening',
    async (name) => {
      const { folder, expected } = await workedFolder();
      const [snapshot = ''] = await readdir(join(folder, snapshotFolder));
      const file = name === "a snapshot's file" ? join(snapshotFolder, snapshot, '46.jsonl') : name;
      for await (const { copy, after, isFolder } of damagedCopies(folder, file, kind)) {
        // Reading alone gives everything, and writes nothing.
        expect(await contents(copy)).toBe(expected);

        const workspace = await open(copy);
        const notice = restoredIn(workspace.notices);
        // A snapshot without its name in snapshot.json is none, so nothing is missing.
        const isNone = name === snapshotFile && after === undefined && !isFolder;
        if (!isNone)
          expect(notice?.files.map((entry) => entry.file)).toEqual([
            name === "a snapshot's file" ? snapshotFile : file,
          ]);
        if (!isNone) expect(notice).toMatchObject({ lost: 0, changes: steps * 2 });
        await workspace.edit([{ register: 'item/46/TTHC-05/status', value: 'done' }], 'An');
        await workspace.close();

        // The damaged file is kept as it was found.
        const kept = notice?.files[0]?.setAside ?? null;
        if (after !== undefined && name !== "a snapshot's file") {
          expect(await readFile(join(copy, kept ?? ''))).toEqual(after);
        }
        if (isFolder && name !== "a snapshot's file")
          expect(await readdir(join(copy, kept ?? ''))).toEqual(['stray.txt']);

        // Whole again: the next opening has nothing to say.
        const again = await open(copy);
        expect(again.notices).toEqual([]);
        expect(again.workspace.state.value('item/46/TTHC-05/status')).toBe('done');
        await again.close();
      }
    },
  );
});

describe('damage to more than one file', () => {
  it('takes each change from wherever it is still good', async () => {
    const { folder, expected } = await workedFolder();
    for (const [file, line] of [
      [journalFile, 5],
      [mirrorFile, 9],
    ] as const) {
      const path = join(folder, file);
      const lines = (await readFile(path, 'utf8')).split('\n');
      lines[line] = 'hỏng';
      await writeFile(path, lines.join('\n'));
    }
    const workspace = await open(folder);
    expect(restoredIn(workspace.notices)).toMatchObject({ restored: 1, lost: 0 });
    await workspace.close();
    expect(await contents(folder)).toBe(expected);
  });

  it('restores what the backup has when journal and mirror are gone', async () => {
    const { folder } = await workedFolder();
    for (const file of [journalFile, mirrorFile, metaFile]) await rm(join(folder, file));
    await expect(open(folder)).rejects.toMatchObject({ code: 'not-a-workspace' });
    await writeFile(join(folder, journalFile), '');
    const workspace = await open(folder);
    expect(restoredIn(workspace.notices)).toMatchObject({ restored: steps, changes: steps });
    expect(workspace.meta.scope).toEqual({ level: 'province', code: '46' });
    await workspace.close();
  });

  it('says for ever after how many changes are lost, and writes on', async () => {
    const { folder } = await workedFolder();
    await rm(join(folder, backupFolder), { recursive: true });
    for (const file of [journalFile, mirrorFile]) {
      const path = join(folder, file);
      const lines = (await readFile(path, 'utf8')).split('\n');
      lines.splice(4, 2);
      await writeFile(path, lines.join('\n'));
    }
    const workspace = await open(folder);
    expect(restoredIn(workspace.notices)).toMatchObject({ lost: 2, changes: steps * 2 - 2 });
    await workspace.edit([{ register: 'item/46/TTHC-05/status', value: 'done' }], 'An');
    await workspace.close();
    const again = await open(folder);
    expect(again.notices).toEqual([]);
    await again.close();
    expect((await readFolder(folder)).lostBefore).toBe(2);
  });
});

describe('a crash', () => {
  it('that cut the last write short drops only what was never acknowledged, and says so', async () => {
    const { folder, expected } = await workedFolder();
    await appendFile(join(folder, journalFile), '{"sum":"12345678","change":{"regi');
    const workspace = await open(folder);
    expect(workspace.notices).toMatchObject([{ kind: 'torn-line', bytes: 33 }]);
    await workspace.close();
    expect(await contents(folder)).toBe(expected);
  });
});

describe('a snapshot', () => {
  it('stands for the journal: the same state, counts and clock, and the same changes when asked for', async () => {
    const { folder, expected } = await workedFolder();
    const quick = await readFolder(folder);
    expect(quick.sinceSnapshot).toBe(steps);
    await rm(join(folder, snapshotFile));
    const slow = await readFolder(folder);
    expect(slow.sinceSnapshot).toBe(steps * 2);
    expect(JSON.stringify((await quick.history()).own)).toBe(expected);
    expect([...quick.state.counts].sort()).toEqual([...slow.state.counts].sort());
    expect(quick.state.clock).toEqual(slow.state.clock);
    const shown = ({ state }: typeof quick): unknown =>
      [...state.registers()]
        .map(([register, survivors]) => [register, survivors.map(({ step: _step, ...rest }) => rest)])
        .sort();
    expect(shown(quick)).toEqual(shown(slow));
  });

  it('takes the place of an older one, whose files go', async () => {
    const { folder } = await workedFolder();
    const { meta } = await readFolder(folder);
    await makeSnapshot(folder, meta, new Date(Date.now() + 60_000));
    expect(await readdir(join(folder, snapshotFolder))).toHaveLength(1);
    expect((await readFolder(folder)).sinceSnapshot).toBe(0);
  });
});
