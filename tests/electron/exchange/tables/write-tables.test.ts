import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeTables } from '../../../../electron/exchange/tables/write-tables.ts';
import { newCampaign } from '../../../../shared/data/plan.ts';
import { inertText } from '../../../../shared/exchange/tables/csv.ts';
import { sourceOfWorkspace, type TableSource } from '../../../../shared/exchange/tables/source.ts';
import type { Edit } from '../../../../shared/history/change.ts';
import { itemRegister } from '../../../../shared/model/register.ts';
import { Workspace } from '../../../../shared/model/workspace.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { scratchFolder } from '../../../scratch.ts';

const at = new Date(2025, 5, 25, 9, 30).getTime();
const vi = textIn('vi');

function source(provinceCode = '01', more: readonly Edit[] = []): TableSource {
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  const workspace = new Workspace(campaign, { level: 'province', code: provinceCode });
  const edits = [
    { register: itemRegister(provinceCode, 'TTHC-01', 'note'), value: '=HYPERLINK("x")' },
    { register: itemRegister(provinceCode, 'TTHC-01', 'status'), value: 'blocked' },
    ...more,
  ];
  const changes = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: at });
  if ('fault' in changes) throw new Error(changes.fault);
  workspace.take(changes);
  return sourceOfWorkspace(workspace, '2025-06-25', { at, exporter: { name: 'An', organisation: '' } });
}

describe('a workbook of tables', () => {
  it('says first where its figures come from, then has a sheet per table with frozen heads', async () => {
    const file = join(await scratchFolder(), 'tables.xlsx');
    await writeTables([source()], file, vi);
    const { sheets } = await readXlsx(await readFile(file));
    expect(sheets.map(({ name }) => name)).toEqual(['Đọc trước', 'Nền tảng', 'Nội dung']);
    expect(sheets[0]?.rows.flat()).toContain('Tính đến 25/06/2025');
    expect(sheets[0]?.rows.flat()).toContain(vi.tables.notSealed);
    expect(sheets[2]?.freezePane).toMatchObject({ rows: 1 });
    expect(sheets[2]?.rows[0]).toContain('Tình trạng thực hiện');
  });

  it('keeps codes, words and formulas-to-be as texts in text format, days and moments as dates', async () => {
    const file = join(await scratchFolder(), 'tables.xlsx');
    await writeTables([source()], file, vi);
    const { sheets } = await readXlsx(await readFile(file), { readStyles: true });
    const items = sheets[2];
    const head = items?.rows[0] ?? [];
    const cell = (name: string) => items?.cells?.get(`1,${head.indexOf(name)}`);
    expect(cell('Mã tỉnh')).toMatchObject({ value: '01', type: 'string', style: { numFmt: '@' } });
    expect(cell('Ghi chú')).toMatchObject({
      value: '=HYPERLINK("x")',
      type: 'string',
      style: { numFmt: '@' },
    });
    expect(cell('Ghi chú')?.formula).toBeUndefined();
    expect(cell('Tình trạng thực hiện')?.value).toBe('Đang vướng mắc');
    expect(cell('Hạn hoàn thành')).toMatchObject({ value: new Date('2025-06-27T00:00:00Z'), type: 'date' });
    expect(cell('Thời điểm ghi nhận')).toMatchObject({ value: new Date('2025-06-25T09:30:00Z') });
    for (const sheet of sheets) {
      for (const { formula } of sheet.cells?.values() ?? []) expect(formula).toBeUndefined();
    }
  });
});

/** Texts that a program may take for something else than a text. */
const hostile = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  "=cmd|' /C calc'!A0",
  '＝1+1',
  '<img src=x onerror=alert(1)>',
  '**đậm** [x](javascript:alert(1))',
  '../../../etc/passwd',
  'C:\\Windows\\System32\\x.exe',
  '$(reboot) `reboot` %PATH%',
  '2025-06-25',
  '0123',
  'TRUE',
];

describe('texts that look like something else', () => {
  const items = ['TTHC-01', 'TTHC-02', 'TTHC-03', 'TTHC-05', 'TTHC-06', 'TTHC-07', 'TTHC-10', 'TTHC-12'];
  const pairs = hostile.map((value, index) => ({
    register: itemRegister('01', items[index >> 1] ?? '', index % 2 === 0 ? 'note' : 'owner'),
    value,
  }));

  it('are the same texts in every column of a workbook, in text format', async () => {
    const file = join(await scratchFolder(), 'tables.xlsx');
    await writeTables([source('01', pairs)], file, vi);
    const { sheets } = await readXlsx(await readFile(file), { readStyles: true });
    const cells = [...(sheets[2]?.cells?.values() ?? [])];
    for (const value of hostile) {
      const found = cells.filter((cell) => cell.value === value);
      expect([value, found.length > 0]).toEqual([value, true]);
      for (const cell of found) {
        expect(cell).toMatchObject({ type: 'string', style: { numFmt: '@' } });
        expect(cell.formula).toBeUndefined();
        expect(cell.hyperlink).toBeUndefined();
      }
    }
  });

  it('stand as they were written in NDJSON, and are made inert in CSV', async () => {
    const folder = await scratchFolder();
    await writeTables([source('01', pairs)], join(folder, 'x.ndjson'), vi);
    await writeTables([source('01', pairs)], join(folder, 'x.csv'), vi);
    const rows = (await readFile(join(folder, 'x.ndjson'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const csv = await readFile(join(folder, 'x.csv'), 'utf8');
    for (const value of hostile) {
      expect(rows.some(({ note, owner }) => note === value || owner === value)).toBe(true);
      const inert = inertText(value).replaceAll('"', '""');
      expect(csv).toContain(inert);
    }
    // No cell begins with a sign that a spreadsheet computes; the head and numbers have none.
    for (const record of csv.split('\r\n')) expect(record).not.toMatch(/(^|,)"?\s*[=+\-@＝]/);
  });
});

describe('a folder of tables', () => {
  it('gets every table as NDJSON and CSV, the rows of all sources one after the other', async () => {
    const folder = join(await scratchFolder(), 'tables');
    const written = await writeTables([source('01'), source('46')], folder, vi);
    expect((await readdir(folder)).sort()).toEqual([
      'files.csv',
      'files.ndjson',
      'items.csv',
      'items.ndjson',
      'platforms.csv',
      'platforms.ndjson',
    ]);
    const lines = (await readFile(join(folder, 'files.ndjson'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { province_code: string }).province_code)).toEqual([
      '01',
      '46',
    ]);
    const items = written.find(({ path }) => path.endsWith('items.ndjson'));
    expect((await readFile(join(folder, 'items.ndjson'), 'utf8')).split('\n')).toHaveLength(
      (items?.rows ?? 0) + 1,
    );
    const csv = await readFile(join(folder, 'items.csv'));
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('stays without any table where a source cannot be read', async () => {
    const folder = join(await scratchFolder(), 'tables');
    async function* failing(): AsyncGenerator<TableSource> {
      yield await Promise.resolve(source());
      throw new Error('damaged');
    }
    await expect(writeTables(failing(), folder, vi)).rejects.toThrow('damaged');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('one file', () => {
  it('ending in .csv or .ndjson gets the table of items', async () => {
    const folder = await scratchFolder();
    for (const name of ['x.csv', 'x.ndjson']) {
      const [written, ...others] = await writeTables([source()], join(folder, name), vi);
      expect(others).toEqual([]);
      expect(written?.rows).toBeGreaterThan(3_000);
    }
  });
});
