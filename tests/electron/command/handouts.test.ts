import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../electron/exchange/form/read-form.ts';
import { scratchFolder } from '../../scratch.ts';
import { runHere } from './run-here.ts';

async function sample(folder: string, province: string): Promise<string> {
  const file = join(folder, `${province}.json`);
  await runHere(['sample', '--province', province, '--as-of', '2025-06-25', '--out', file]);
  return file;
}

describe('tables', () => {
  it('of several files say how many rows each has, and carry the code of each file', async () => {
    const folder = await scratchFolder();
    const files = [await sample(folder, '46'), await sample(folder, '12')];
    const before = await readFile(files[0] ?? '');
    const out = join(folder, 'tables');
    const run = await runHere(['tables', ...files, '--out', out, '--lang', 'en']);
    expect(run).toMatchObject({ code: 0, err: [] });
    expect(run.out).toContain(`${join(out, 'files.ndjson')}: 2 rows`);
    const rows = (await readFile(join(out, 'files.ndjson'), 'utf8')).trimEnd().split('\n');
    const parsed = rows.map((row) => JSON.parse(row) as { source: string });
    for (const { source } of parsed) expect(source).toMatch(/^\w{4}-\w{4}$/);
    expect(parsed).toMatchObject([
      { province_code: '46', file: '46.json', as_of: '2025-06-25' },
      { province_code: '12', file: '12.json' },
    ]);
    expect(await readFile(files[0] ?? '')).toEqual(before);
  });

  it('are not written at all where one of the files is not as it should be', async () => {
    const folder = await scratchFolder();
    const good = await sample(folder, '46');
    const cut = join(folder, 'cut.json');
    await writeFile(cut, (await readFile(good)).subarray(0, 5_000));
    const run = await runHere(['tables', good, cut, '--out', join(folder, 'all.xlsx'), '--lang', 'en']);
    expect(run.code).toBe(1);
    expect(run.err).toEqual([expect.stringMatching(/cut\.json: \$: not valid JSON/)]);
    expect((await readdir(folder)).sort()).toEqual(['46.json', 'cut.json']);
  });

  it('want files, and a place that is no input', async () => {
    const file = await sample(await scratchFolder(), '46');
    expect((await runHere(['tables', '--out', 'x.csv'])).code).toBe(2);
    expect((await runHere(['tables', file, '--out', file])).code).toBe(2);
  });
});

describe('forms', () => {
  it('go to every commune of a workspace, or to those that are named', async () => {
    const folder = await scratchFolder();
    const workspace = join(folder, 'w');
    await runHere(['new', workspace, '--province', '12', '--cutover', '2025-07-01']);
    const all = await runHere(['forms', workspace, '--out', join(folder, 'all'), '--lang', 'en']);
    expect(all).toEqual({ code: 0, err: [], out: [`${join(folder, 'all')}: 38 forms`] });
    const names = await readdir(join(folder, 'all'));
    expect(names).toHaveLength(38);
    const [, code = ''] = names[0]?.split('_') ?? [];
    await runHere(['forms', workspace, '--locality', code, '--out', join(folder, 'one')]);
    const [only = ''] = await readdir(join(folder, 'one'));
    expect(only).toMatch(new RegExp(`^bieu-mau_${code}_[a-z-]+\\.xlsx$`));
    const reading = await readForm(await readFile(join(folder, 'one', only)));
    expect(reading.ok && reading.form).toMatchObject({ locality: { code }, changes: [], answers: 0 });
  });

  it('are refused for places that are not there, and never go among other files', async () => {
    const folder = await scratchFolder();
    const workspace = join(folder, 'w');
    await runHere(['new', workspace, '--province', '12', '--cutover', '2025-07-01']);
    const unknown = await runHere(['forms', workspace, '--locality', '26740', '--out', join(folder, 'f')]);
    expect(unknown.code).toBe(1);
    expect(await readdir(folder)).toEqual(['w']);
    const one = ['forms', workspace, '--locality', '12', '--out', join(folder, 'f'), '--lang', 'en'];
    expect((await runHere(one)).code).toBe(0);
    expect((await runHere(one)).code).toBe(1);
  });
});
