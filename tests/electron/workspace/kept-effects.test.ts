import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { effectsOfKept } from '../../../electron/workspace/kept-effects.ts';
import {
  accepted,
  asOf,
  bytesIn,
  centreAndFile,
  edit,
  exported,
  note,
  other,
  status,
  takeIn,
  workspaceOf,
} from './centre-and-file.ts';

/** What a file brings, register by register. */
async function brought(folder: string, digest: string): Promise<unknown> {
  const { entries } = await effectsOfKept({ folder, digest, asOf });
  return entries.map(({ register, effect, before, value, person }) => [
    register,
    effect,
    before,
    value,
    person,
  ]);
}

async function twoFiles(): Promise<{ centre: string; first: string; second: string }> {
  const { centre, file } = await centreAndFile([
    { register: status, value: 'done' },
    { register: note, value: 'Đã công khai' },
  ]);
  const laptop = await workspaceOf({ level: 'province', code: '96' });
  await edit(laptop, [{ register: status, value: 'blocked' }]);
  const [first = ''] = await takeIn(centre, [file]);
  const [second = ''] = await takeIn(centre, [await exported(laptop)]);
  return { centre, first, second };
}

describe('what a file that was taken in changed', () => {
  it('is told register by register, with the person, beside what stands without it', async () => {
    const { centre, first, second } = await twoFiles();
    await edit(centre, [{ register: other, value: 'in-progress' }]);
    const before = await bytesIn(centre);
    expect(await brought(centre, first)).toEqual([
      [status, 'conflicting', 'blocked', 'done', 'An'],
      [note, 'new', null, 'Đã công khai', 'An'],
    ]);
    expect(await brought(centre, second)).toEqual([[status, 'conflicting', 'done', 'blocked', 'An']]);
    const page = { effect: 'new', skip: 0 } as const;
    const { entries } = await effectsOfKept({ folder: centre, digest: first, asOf, page });
    expect(entries.map(({ register }) => register)).toEqual([note]);
    expect(await bytesIn(centre)).toEqual(before);
  });

  it('is also told of a file that was taken out again: what it would bring', async () => {
    const { centre, first } = await twoFiles();
    const whenIn = await brought(centre, first);
    await edit(centre, [{ register: accepted(first), value: false }]);
    expect(await brought(centre, first)).toEqual(whenIn);
  });

  it('is read from the other copy where one is damaged, and refused where both are', async () => {
    const { centre, second } = await twoFiles();
    await writeFile(join(centre, 'imports', `${second}.json`), 'damaged');
    expect(await brought(centre, second)).toHaveLength(1);
    await rm(join(centre, 'backups', 'imports', `${second}.json`));
    await expect(brought(centre, second)).rejects.toMatchObject({ code: 'cannot-read' });
  });
});
