import fc from 'fast-check';
import { appendFile, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolder, listBackups, makeBackup } from '../../../electron/workspace/backup.ts';
import { inspectWorkspace } from '../../../electron/workspace/inspect.ts';
import { journalFile, mirrorFile } from '../../../electron/workspace/journal.ts';
import { metaFile } from '../../../electron/workspace/folder-reading.ts';
import { readFolder } from '../../../electron/workspace/read-folder.ts';
import { makeSnapshot, snapshotFile, snapshotFolder } from '../../../electron/workspace/snapshot.ts';
import type { OpenNotice } from '../../../shared/host/contract.ts';
import { scratchFolder } from '../../scratch.ts';
import { contents, open, steps, workedFolder } from './worked-folder.ts';

function restoredIn(notices: readonly OpenNotice[]): Extract<OpenNotice, { kind: 'restored' }> | undefined {
  return notices.find((notice) => notice.kind === 'restored');
}

type Damage = (file: string) => Promise<void>;

const damages: Record<string, fc.Arbitrary<Damage>> = {
  cut: fc.double({ min: 0, max: 0.999, noNaN: true }).map((part) => async (file) => {
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, Math.floor(bytes.length * part)));
  }),
  zeroed: fc
    .tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 600 }))
    .map(([part, length]) => async (file) => {
      const bytes = await readFile(file);
      const start = Math.floor(bytes.length * part);
      bytes.fill(0, start, Math.min(bytes.length, start + length));
      await writeFile(file, bytes);
    }),
  'bit flipped': fc
    .tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat({ max: 7 }))
    .map(([part, bit]) => async (file) => {
      const bytes = await readFile(file);
      const at = Math.floor(bytes.length * part);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      await writeFile(file, bytes);
    }),
  emptied: fc.constant((file) => writeFile(file, '')),
  deleted: fc.constant((file) => rm(file)),
  'replaced by a folder': fc.constant(async (file) => {
    await rm(file);
    await mkdir(file);
    await writeFile(join(file, 'stray.txt'), 'x');
  }),
};

const damageSeed = 20260701;

describe.each(Object.keys(damages))('a file that is %s', (kind) => {
  it.each([metaFile, journalFile, mirrorFile, snapshotFile, "a snapshot's file", 'a backup'])(
    'in %s loses nothing, is set aside, and is said on opening',
    async (name) => {
      const { folder, expected } = await workedFolder();
      const [backup] = await listBackups(folder);
      const [snapshot = ''] = await readdir(join(folder, snapshotFolder));
      const file =
        name === 'a backup'
          ? join(backupFolder, backup?.name ?? '')
          : name === "a snapshot's file"
            ? join(snapshotFolder, snapshot, '46.jsonl')
            : name;
      const arbitrary = damages[kind] ?? fc.constant(() => Promise.resolve());
      const sample = fc.sample(arbitrary, {
        seed: damageSeed,
        numRuns: /^(emptied|deleted|replaced)/.test(kind) ? 1 : 25,
      });

      for (const damage of sample) {
        const copy = join(await scratchFolder(), 'copy');
        await cp(folder, copy, { recursive: true });
        const before = await readFile(join(copy, file));
        await damage(join(copy, file));
        const isFolder = (await stat(join(copy, file)).catch(() => undefined))?.isDirectory() ?? false;
        const after = isFolder ? undefined : await readFile(join(copy, file)).catch(() => undefined);
        if (after?.equals(before) === true) continue;

        // Reading alone gives everything, and writes nothing.
        expect(await contents(copy)).toBe(expected);

        if (name === 'a backup') {
          if (after !== undefined || isFolder) expect((await inspectWorkspace(copy)).damaged).toEqual([file]);
          continue;
        }
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

describe('the newest backup', () => {
  it('is made anew where it is damaged, and the damaged one is set aside', async () => {
    const { folder } = await workedFolder();
    const made = await makeBackup(folder);
    const path = join(folder, backupFolder, made?.name ?? '');
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, 500));
    const again = await makeBackup(folder);
    expect(await readFile(join(folder, backupFolder, again?.name ?? ''))).toEqual(whole);
    const [aside = ''] = await readdir(join(folder, 'set-aside'));
    expect(await readFile(join(folder, 'set-aside', aside))).toEqual(whole.subarray(0, 500));
    expect((await inspectWorkspace(folder)).damaged).toEqual([]);
    expect(await makeBackup(folder)).toBeUndefined();
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
