import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeTables } from '../../../../electron/exchange/tables/write-tables.ts';
import { newCampaign } from '../../../../shared/data/plan.ts';
import { sourceOfWorkspace, type TableSource } from '../../../../shared/exchange/tables/source.ts';
import { itemRegister } from '../../../../shared/model/register.ts';
import { Workspace } from '../../../../shared/model/workspace.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { scratchFolder } from '../../../scratch.ts';

const at = new Date(2025, 5, 25, 9, 30).getTime();
const vi = textIn('vi');

function source(provinceCode = '01', note = '=HYPERLINK("x")'): TableSource {
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  const workspace = new Workspace(campaign, { level: 'province', code: provinceCode });
  const edits = [
    { register: itemRegister(provinceCode, 'TTHC-01', 'note'), value: note },
    { register: itemRegister(provinceCode, 'TTHC-01', 'status'), value: 'blocked' },
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
