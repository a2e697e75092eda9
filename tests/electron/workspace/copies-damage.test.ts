import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolder, listBackups, makeBackup } from '../../../electron/workspace/backup.ts';
import { manifestFile } from '../../../electron/workspace/backup-manifest.ts';
import { inspectWorkspace } from '../../../electron/workspace/inspect.ts';
import { lookAfter, type LookedAfter } from '../../../electron/workspace/look-after.ts';
import { answer, centreAndFile, edit, other, status, takeIn } from './centre-and-file.ts';
import { damagedCopies, damageKinds, type Damaged } from './damages.ts';
import { contents, workedFolder } from './worked-folder.ts';

const looked = (folder: string): Promise<LookedAfter> => lookAfter({ folder, check: 'all' });

/** A workspace with several backups, the newest of all its changes, and a file that was taken in. */
async function fullFolder(): Promise<{ folder: string; digest: string; backups: string[] }> {
  const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
  const [digest = ''] = await takeIn(centre, [file]);
  for (const value of ['blocked', 'in-progress', 'done']) {
    await edit(centre, [{ register: other, value }]);
    await makeBackup(centre);
  }
  return { folder: centre, digest, backups: (await listBackups(centre)).map(({ name }) => name) };
}

describe.each(damageKinds)('a copy that is %s', (kind) => {
  it.each(['the newest backup', 'an older backup', 'the oldest backup'])(
    'in %s is set aside and said, and the newest is good again',
    async (which) => {
      const { folder, backups } = await fullFolder();
      const index = ['the newest backup', 'an older backup', 'the oldest backup'].indexOf(which);
      const name = backups[index] ?? '';
      const file = join(backupFolder, name);
      const expected = await contents(folder);
      const { length: changes } = JSON.parse(expected) as unknown[];
      for await (const damaged of damagedCopies(folder, file, kind)) {
        const { copy } = damaged;
        expect((await inspectWorkspace(copy)).damages).toMatchObject([{ file }]);
        const found = await looked(copy);
        expect(found.failure).toBeUndefined();
        expect(found.damaged).toMatchObject({
          files: [{ file, mended: false }],
          backupMade: index === 0,
          kept: { backups: index === 0 ? 3 : 2, changes },
        });
        await expectKept(damaged, found);
        const [newest] = await listBackups(copy);
        expect(newest?.changes).toBe(changes);
        expect(await contents(copy)).toBe(expected);
        await expectPeace(copy);
      }
    },
  );

  it('in the list of the backups is said, and made anew', async () => {
    const { folder } = await fullFolder();
    const file = join(backupFolder, manifestFile);
    for await (const damaged of damagedCopies(folder, file, kind)) {
      const { copy } = damaged;
      const found = await looked(copy);
      // Without it, nothing was promised; all backups are read line by line.
      if (kind === 'deleted') expect(found.damaged).toBeUndefined();
      else {
        expect(found.damaged?.files).toMatchObject([{ file, mended: true }]);
        await expectKept(damaged, found);
      }
      expect(await listBackups(copy)).toHaveLength(3);
      await expectPeace(copy);
    }
  });

  it.each(['imports', join(backupFolder, 'imports')])(
    'of a file taken in, in %s, is set aside, said, and put there again from the other',
    async (place) => {
      const { folder, digest } = await fullFolder();
      const file = join(place, `${digest}.json`);
      const whole = await readFile(join(folder, file));
      for await (const damaged of damagedCopies(folder, file, kind)) {
        const { copy } = damaged;
        expect((await inspectWorkspace(copy)).damages).toMatchObject([{ file }]);
        const found = await looked(copy);
        expect(found.damaged).toMatchObject({ files: [{ file, mended: true }], backupMade: false });
        await expectKept(damaged, found);
        expect(await readFile(join(copy, file))).toEqual(whole);
        await expectPeace(copy);
      }
    },
  );
});

/** The damaged file is where the notice says, as it was found. */
async function expectKept(
  { copy, after, isFolder }: Damaged,
  { damaged: notice }: LookedAfter,
): Promise<void> {
  const aside = notice?.files[0]?.setAside ?? null;
  if (after !== undefined) expect(await readFile(join(copy, aside ?? ''))).toEqual(after);
  else if (isFolder) expect(await readdir(join(copy, aside ?? ''))).toEqual(['stray.txt']);
  else expect(aside).toBeNull();
}

/** Whole again: the next look has nothing to say. */
async function expectPeace(folder: string): Promise<void> {
  expect((await inspectWorkspace(folder)).damages).toEqual([]);
  expect(await looked(folder)).toEqual({ backup: undefined, damaged: undefined, failure: undefined });
}

describe('looking after the copies', () => {
  it('says what both copies of a file had, and at every start until it is taken in again', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const [digest = ''] = await takeIn(centre, [file]);
    const copies = ['imports', join(backupFolder, 'imports')].map((place) => join(place, `${digest}.json`));
    for (const copy of copies) await writeFile(join(centre, copy), 'hỏng');
    const { damaged } = await looked(centre);
    expect(damaged?.files).toMatchObject(copies.map((copy) => ({ file: copy, mended: false })));
    for (const { setAside } of damaged?.files ?? [])
      expect(await readFile(join(centre, setAside ?? ''), 'utf8')).toBe('hỏng');
    expect((await looked(centre)).damaged?.files).toMatchObject([{ fault: 'missing' }, { fault: 'missing' }]);
    await takeIn(centre, [file]);
    expect((await looked(centre)).damaged).toBeUndefined();
    expect(await answer(centre)).toEqual({ status: 'done' });
  });

  it('knows the backups of an older version after having read them, and misses one from then on', async () => {
    const { folder } = await workedFolder();
    await makeBackup(folder);
    await rm(join(folder, backupFolder, manifestFile));
    expect(await looked(folder)).toMatchObject({ damaged: undefined });
    const [, older] = await listBackups(folder);
    await rm(join(folder, backupFolder, older?.name ?? ''));
    expect((await looked(folder)).damaged?.files).toEqual([
      { file: join(backupFolder, older?.name ?? ''), fault: 'missing', setAside: null, mended: false },
    ]);
    await expectPeace(folder);
  });

  it('between the full looks reads the newest backup, and makes it anew where it is damaged', async () => {
    const { folder } = await workedFolder();
    const made = await makeBackup(folder);
    const path = join(folder, backupFolder, made?.name ?? '');
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, 500));
    const { backup, damaged } = await lookAfter({ folder, check: 'newest' });
    expect(await readFile(join(folder, backupFolder, backup?.name ?? ''))).toEqual(whole);
    const [{ setAside } = { setAside: null }] = damaged?.files ?? [];
    expect(await readFile(join(folder, setAside ?? ''))).toEqual(whole.subarray(0, 500));
    await expectPeace(folder);
  });
});
