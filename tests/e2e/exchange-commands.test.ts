import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { line, run } from './run-command.ts';

const status = 'item/96/TTHC-01/status';

const made = await mkdtemp(join(tmpdir(), 'san-sang-'));
afterAll(() => rm(made, { recursive: true, force: true }));

/** Two small provinces' samples, and two laptops of one of them that answered one item differently. */
beforeAll(async () => {
  for (const [code, name] of [
    ['92', 'a'],
    ['96', 'b'],
  ] as const) {
    await run(made, ['sample', '--province', code, '--as-of', '2026-06-20', '--out', `${name}.json`]);
  }
  for (const [name, value] of [
    ['one', 'done'],
    ['two', 'blocked'],
  ] as const) {
    await run(made, ['new', name, '--province', '96', '--cutover', '2026-07-01']);
    await run(made, ['apply', name, '--person', name], line(status, value));
    await run(made, ['export', name, '--as-of', '2026-06-20', '--out', `${name}.json`]);
  }
}, 120_000);

/** A folder with those, of the test's own. */
async function files(): Promise<string> {
  const folder = await scratchFolder();
  await cp(made, folder, { recursive: true });
  return folder;
}

const english = ['--lang', 'en'];
const answersOf = async (folder: string, workspace: string): Promise<unknown> =>
  JSON.parse((await run(folder, ['show', workspace, '--locality', '96', '--as-of', '2026-06-20'])).out);

describe('merge', () => {
  it('gives the same bytes for any order and any number of times', async () => {
    const folder = await files();
    await run(folder, ['merge', 'a.json', 'b.json', 'one.json', 'two.json', '--out', 'm1.json']);
    await run(folder, ['merge', 'two.json', 'a.json', 'one.json', 'b.json', 'a.json', '--out', 'm2.json']);
    await run(folder, ['merge', 'two.json', 'b.json', '--out', 'part.json']);
    await run(folder, ['merge', 'part.json', 'one.json', 'a.json', 'm1.json', '--out', 'm3.json']);
    const first = await readFile(join(folder, 'm1.json'));
    expect(await readFile(join(folder, 'm2.json'))).toEqual(first);
    expect(await readFile(join(folder, 'm3.json'))).toEqual(first);
    expect((await run(folder, ['validate', 'm1.json', ...english])).out).toMatch(
      /^m1\.json: valid, 3355 localities/,
    );
  });

  it('prints a row per input: accepted, stale, the same, conflicts', async () => {
    const folder = await files();
    await run(folder, ['apply', 'one'], line('item/96/TTHC-02/status', 'done'));
    await run(folder, ['export', 'one', '--as-of', '2026-06-20', '--out', 'later.json']);
    const merged = await run(folder, [
      'merge',
      'one.json',
      'later.json',
      'two.json',
      'two.json',
      '--out',
      'm.json',
      ...english,
    ]);
    expect(merged).toMatchObject({ code: 0, err: '' });
    expect(merged.out.split('\n').slice(0, 4)).toEqual([
      'one.json: stale, all 1 items are in the other files as well, or newer there',
      'later.json: accepted, 2 items reported, 1 conflicts',
      'two.json: accepted, 1 items reported, 1 conflicts',
      'two.json: the same as two.json',
    ]);
    const { conflicts } = JSON.parse(await readFile(join(folder, 'm.json'), 'utf8')) as {
      conflicts: { register: string; values: { value: unknown; person: string }[] }[];
    };
    expect(conflicts.map(({ register }) => register)).toEqual([status]);
    expect(conflicts[0]?.values.map(({ value, person }) => `${String(value)} ${person}`).sort()).toEqual([
      'blocked two',
      'done one',
    ]);
  });

  it('takes the good files, rejects the others by name, and says so by exit code 1', async () => {
    const folder = await files();
    await writeFile(join(folder, 'cut.json'), (await readFile(join(folder, 'a.json'))).subarray(0, 4_000));
    await run(folder, ['sample', '--province', '92', '--common', '--as-of', '2026-06-20', '--out', 'c.json']);
    const merged = await run(folder, [
      'merge',
      'c.json',
      'cut.json',
      'a.json',
      'b.json',
      'gone.json',
      '--out',
      'm.json',
      ...english,
    ]);
    expect(merged.code).toBe(1);
    expect(merged.out).toMatch(/^c\.json: rejected\ncut\.json: rejected\na\.json: accepted/);
    expect(merged.err.split('\n')).toEqual([
      'c.json: $.campaign: the file belongs to another campaign: common conditions yes in the file, no here',
      expect.stringMatching(/^cut\.json: \$: not valid JSON/),
      'gone.json: $: Could not read gone.json',
      '',
    ]);
    await run(folder, ['merge', 'b.json', 'a.json', '--out', 'good.json']);
    expect(await readFile(join(folder, 'm.json'))).toEqual(await readFile(join(folder, 'good.json')));
  });

  it('writes nothing where no file can be used, and never over an input', async () => {
    const folder = await files();
    await writeFile(join(folder, 'bad.json'), '{}');
    expect(await run(folder, ['merge', 'bad.json', '--out', 'm.json'])).toMatchObject({ code: 1 });
    const before = await readFile(join(folder, 'a.json'));
    expect(await run(folder, ['merge', 'a.json', 'b.json', '--out', 'a.json'])).toMatchObject({ code: 2 });
    expect(await readFile(join(folder, 'a.json'))).toEqual(before);
    expect(await readdir(folder)).not.toContain('m.json');
    expect(await run(folder, ['merge', '--out', 'm.json'])).toMatchObject({ code: 2 });
  });
});

describe('import', () => {
  it('says what would change without changing a byte, then takes the files in', async () => {
    const folder = await files();
    await run(folder, ['new', 'centre', '--national', '--cutover', '2026-07-01']);
    const before = await bytesIn(join(folder, 'centre'));
    const args = ['import', 'centre', 'one.json', 'two.json', '--as-of', '2026-06-20', ...english];
    const dry = await run(folder, [...args, '--dry-run']);
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toMatch(
      /^one\.json: 0 new, 0 changed, 1 conflicting, 0 stale, 0 the same; .*; Not signed\n/,
    );
    expect(await bytesIn(join(folder, 'centre'))).toEqual(before);
    const taken = await run(folder, args);
    expect(taken.out).toMatch(/centre: took in 2 files\n$/);
    expect(await answersOf(folder, 'centre')).toMatchObject({
      localities: { '96': { items: { 'TTHC-01': {} } } },
    });
    const again = await run(folder, args);
    expect(again.out).toMatch(/; Not signed; Already in; Adds nothing\n/);
    expect((await run(folder, ['check', 'centre'])).code).toBe(0);
  });

  it('leaves the workspace as it was, byte for byte, where all files are refused', async () => {
    const folder = await files();
    const before = await bytesIn(join(folder, 'one'));
    await writeFile(join(folder, 'bad.json'), (await readFile(join(folder, 'b.json'))).subarray(0, 5_000));
    const refused = await run(folder, ['import', 'one', 'bad.json', 'a.json', 'gone.json', ...english]);
    expect(refused.code).toBe(1);
    expect(refused.out).toBe('');
    expect(refused.err.split('\n')).toEqual([
      expect.stringMatching(/^bad\.json: \$: not valid JSON/),
      'a.json: $.scope.code: the file is about another province: 92 Cần Thơ',
      'gone.json: $: the disk did not give the file',
      '',
    ]);
    expect(await bytesIn(join(folder, 'one'))).toEqual(before);
  });

  it('is taken back by its register, and taken in again by it', async () => {
    const folder = await files();
    const before = await answersOf(folder, 'one');
    await run(folder, ['import', 'one', 'two.json', '--as-of', '2026-06-20']);
    const after = await answersOf(folder, 'one');
    expect(after).not.toEqual(before);
    const accepted = /"register":"(import\/[0-9a-f]{64}\/accepted)"/.exec(
      (await run(folder, ['history', 'one'])).out,
    )?.[1];
    if (accepted === undefined) throw new Error('nothing was taken in');
    expect((await run(folder, ['apply', 'one'], line(accepted, false))).out).toBe('ok 1\n');
    expect(await answersOf(folder, 'one')).toEqual(before);
    await run(folder, ['apply', 'one'], line(accepted, true));
    expect(await answersOf(folder, 'one')).toEqual(after);
  });
});

async function bytesIn(folder: string): Promise<unknown> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'base64')]),
  );
}
