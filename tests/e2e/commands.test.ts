import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { commandLine, line, run } from './run-command.ts';

describe('sample and validate', () => {
  it('make a good export of Ho Chi Minh City with its 169 localities, the same for the same seed', async () => {
    const folder = await scratchFolder();
    const args = ['sample', '--province', '79', '--as-of', '2025-06-25', '--out'];
    expect((await run(folder, [...args, 'hcm.json'])).code).toBe(0);
    expect((await run(folder, [...args, 'again.json'])).code).toBe(0);
    expect(await readFile(join(folder, 'again.json'))).toEqual(await readFile(join(folder, 'hcm.json')));
    const validated = await run(folder, ['validate', 'hcm.json', '--lang', 'en']);
    expect(validated).toMatchObject({ code: 0, err: '' });
    expect(validated.out).toMatch(
      /^hcm\.json: valid, 169 localities, \d+ items reported, code [0-9A-Z]{4}-[0-9A-Z]{4}\n$/,
    );
  });

  it('name file, path and fault on one line, exit 1, and still check the others', async () => {
    const folder = await scratchFolder();
    await run(folder, ['sample', '--province', '46', '--as-of', '2025-06-25', '--out', 'hue.json']);
    await writeFile(join(folder, 'cut.json'), (await readFile(join(folder, 'hue.json'))).subarray(0, 3_000));
    const validated = await run(folder, ['validate', 'cut.json', 'gone.json', 'hue.json', '--lang=en']);
    expect(validated.code).toBe(1);
    expect(validated.err.split('\n')).toEqual([
      expect.stringMatching(
        /^cut\.json: \$: not valid JSON, or the file was cut short \(line:column \d+:\d+\)$/,
      ),
      'gone.json: $: Could not read gone.json',
      '',
    ]);
    expect(validated.out).toMatch(/^hue\.json: valid/);
  });

  it('refuse 100 MB of brackets at once', async () => {
    const folder = await scratchFolder();
    const bomb = createWriteStream(join(folder, 'bomb.json'));
    for (let part = 0; part < 100; part += 1) bomb.write('['.repeat(1024 * 1024));
    bomb.end();
    await once(bomb, 'finish');
    const validated = await run(folder, ['validate', 'bomb.json', '--lang', 'en']);
    expect(validated.code).toBe(1);
    expect(validated.err).toMatch(/^bomb\.json: \$(\[0\])+: nested deeper than 32 levels\n$/);
  });

  it('leave nothing behind where the output cannot be written', async () => {
    const folder = await scratchFolder();
    await mkdir(join(folder, 'taken.json'));
    for (const out of ['taken.json', join('no-such-folder', 'x.json')]) {
      const made = await run(folder, ['sample', '--province', '46', '--out', out, '--lang', 'en']);
      expect(made.code).toBe(1);
      expect(made.err).toMatch(/^san-sang: Could not write to .*\n$/);
    }
    expect(await readdir(folder)).toEqual(['taken.json']);
  });
});

describe('a workspace on the command line', () => {
  it('takes changes, answers each line, shows them, exports them, and the export is good', async () => {
    const folder = await scratchFolder();
    expect((await run(folder, ['new', 'w', '--province', '79', '--cutover', '2025-07-01'])).code).toBe(0);
    const input = [
      line('item/26740/TTHC-08/status', 'done'),
      'this is no JSON\n',
      line('item/26740/TTHC-08/evidence/bb-1', { text: 'Biên bản số 12' }),
      line('item/26740/NO-99/status', 'done'),
      line('item/26740/TTHC-09/status', 'maybe'),
      line('item/26740/TTHC-09/note', 'Chờ doanh nghiệp'),
      line('item/26740/TTHC-09/note', null),
    ].join('');
    const applied = await run(folder, ['apply', 'w', '--person', 'Nguyễn Văn An', '--lang', 'en'], input);
    expect(applied.code).toBe(1);
    expect(applied.out.split('\n')).toEqual([
      'ok 1',
      expect.stringMatching(/^error 2: /),
      'ok 3',
      'error 4: no such item for this locality',
      'error 5: invalid value',
      'ok 6',
      'ok 7',
      '',
    ]);

    const shown = await run(folder, ['show', 'w', '--locality', '26740', '--as-of', '2025-06-24']);
    const { asOf, localities } = JSON.parse(shown.out) as {
      asOf: string;
      localities: Record<string, unknown>;
    };
    expect(asOf).toBe('2025-06-24');
    expect(localities['26740']).toMatchObject({
      verdict: 'not-reported',
      platforms: {
        procedures: { verdict: 'at-risk', ownVerdict: 'at-risk', reported: 1, done: 1, applicable: 6 },
        documents: { verdict: 'not-reported', reported: 0, done: 0, applicable: 8 },
      },
      items: { 'TTHC-08': { status: 'done', evidence: [{ id: 'bb-1', text: 'Biên bản số 12' }] } },
    });
    expect(Object.keys((localities['26740'] as { items: object }).items)).toEqual(['TTHC-08']);

    expect((await run(folder, ['export', 'w', '--as-of', '2025-06-24', '--out', 'w.json'])).code).toBe(0);
    expect((await run(folder, ['validate', 'w.json'])).code).toBe(0);
    const exported = JSON.parse(await readFile(join(folder, 'w.json'), 'utf8')) as Record<string, unknown>;
    expect(exported).toMatchObject({
      asOf: '2025-06-24',
      exporter: { name: 'Nguyễn Văn An' },
      conflicts: [],
    });
  });

  it('acknowledges a line before the next one is sent', async () => {
    const folder = await scratchFolder();
    await run(folder, ['new', 'w', '--province', '46']);
    const child = spawn(process.execPath, [commandLine, 'apply', 'w'], { cwd: folder });
    for (let n = 1; n <= 3; n += 1) {
      child.stdin.write(line('item/46/TTHC-01/note', `lần ${n}`));
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      expect(answer.toString()).toBe(`ok ${n}\n`);
    }
    // Killed without warning: what was acknowledged is there, and the dead process's lock does not stand in the way.
    child.kill('SIGKILL');
    await once(child, 'close');
    const shown = await run(folder, ['show', 'w', '--locality', '46']);
    expect(JSON.parse(shown.out)).toMatchObject({
      localities: { '46': { items: { 'TTHC-01': { note: 'lần 3' } } } },
    });
    expect((await run(folder, ['apply', 'w'], line('item/46/TTHC-01/status', 'done'))).out).toBe('ok 1\n');
  });

  it('takes lines as JSON.stringify and Windows editors write them, and only as UTF-8', async () => {
    const folder = await scratchFolder();
    await run(folder, ['new', 'w', '--province', '46']);
    const note = 'dòng một\u2028dòng hai';
    const input = Buffer.concat([
      Buffer.from(`\ufeff${line('item/46/TTHC-01/note', note)}`),
      Buffer.from(line('item/46/TTHC-01/status', 'done').replace('\n', '\r\n')),
      Buffer.from('{"register":"item/46/TTHC-02/note","value":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
    ]);
    const applied = await run(folder, ['apply', 'w', '--lang', 'en'], input);
    expect(applied.out.split('\n')).toEqual(['ok 1', 'ok 2', expect.stringMatching(/^error 3: /), '']);
    const shown = await run(folder, ['show', 'w', '--locality', '46']);
    expect(JSON.parse(shown.out)).toMatchObject({ localities: { '46': { items: { 'TTHC-01': { note } } } } });
  });

  it('acknowledges nothing that it could not read back', async () => {
    const folder = await scratchFolder();
    await run(folder, ['new', 'w', '--province', '46']);
    const applied = await run(
      folder,
      ['apply', 'w', '--person', 'x'.repeat(201)],
      line('item/46/TTHC-01/status', 'done'),
    );
    expect([applied.code, applied.out]).toEqual([2, '']);
    expect((await run(folder, ['check', 'w'])).code).toBe(0);
  });

  it('is never written over by its own export, nor is a device', async () => {
    const folder = await scratchFolder();
    await run(folder, ['new', 'w', '--province', '46']);
    const before = await readFile(join(folder, 'w', 'journal.jsonl'));
    for (const out of [join('w', 'journal.jsonl'), join('w', 'new.json'), 'w']) {
      expect((await run(folder, ['export', 'w', '--out', out])).code).toBe(2);
    }
    expect(await readFile(join(folder, 'w', 'journal.jsonl'))).toEqual(before);
    await mkdir(join(folder, 'taken'));
    expect((await run(folder, ['export', 'w', '--out', 'taken'])).code).toBe(1);
  });

  it('covers the nation: 34 provinces and 3,321 communes', async () => {
    const folder = await scratchFolder();
    const made = await run(folder, [
      'new',
      'n',
      '--national',
      '--common',
      '--cutover',
      '2026-07-01',
      '--lang',
      'en',
    ]);
    expect(made.out).toBe('n: new workspace, 3355 localities\n');
  });

  it('is not made over something that is there', async () => {
    const folder = await scratchFolder();
    expect((await run(folder, ['new', 'w', '--province', '46'])).code).toBe(0);
    const before = await readFile(join(folder, 'w', 'workspace.json'));
    expect((await run(folder, ['new', 'w', '--province', '79'])).code).toBe(1);
    expect(await readFile(join(folder, 'w', 'workspace.json'))).toEqual(before);
  });
});

describe('wrong use', () => {
  it.each([
    [[]],
    [['dance']],
    [['validate']],
    [['validate', 'x.json', '--loud']],
    [['sample', '--out', 'x.json']],
    [['sample', '--province', '79']],
    [['sample', '--province', '79', '--national', '--out', 'x']],
    [['sample', '--province', '00', '--out', 'x.json']],
    [['sample', '--province', '79', '--as-of', '2025-02-30', '--out', 'x.json']],
    [['sample', '--province', '79', '--seed', 'x', '--out', 'x.json']],
    [['new', '--province', '79']],
    [['new', 'd', '--province', '79', '--template', 'other']],
    [['show', 'a', 'b']],
    [['new', 'd', '--province', '79', '--cutover', '9999-12-31']],
    [['validate', 'x.json', '--lang', 'fr']],
    [['merge', 'x.json', '--out']],
    [['merge', 'x.json', '--out', '--lang', 'en']],
    [['import', 'd', 'x.json', '--dry-run=yes']],
  ])('%j: prints the usage and exits with 2', async (args) => {
    const folder = await scratchFolder();
    const { code, out, err } = await run(folder, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/usage/);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the rest', () => {
  it('prints the JSON Schema of the export', async () => {
    const { code, out } = await run(await scratchFolder(), ['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { format: { const: 'san-sang/export' } },
      additionalProperties: false,
    });
  });

  it('keeps what it prints in a log file too', async () => {
    const folder = await scratchFolder();
    await run(folder, ['dance', '--log', 'log.txt']);
    expect(await readFile(join(folder, 'log.txt'), 'utf8')).toMatch(/dance[^]*usage/);
  });
});
