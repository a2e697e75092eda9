import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../../shared/data/plan.ts';
import { tables, type ItemRow } from '../../../../shared/exchange/tables/columns.ts';
import { csvHead, csvLine, inertText } from '../../../../shared/exchange/tables/csv.ts';
import { ndjsonLine } from '../../../../shared/exchange/tables/ndjson.ts';
import { itemRows, platformRows } from '../../../../shared/exchange/tables/rows.ts';
import { sourceOfWorkspace, type TableSource } from '../../../../shared/exchange/tables/source.ts';
import type { Edit } from '../../../../shared/history/change.ts';
import { evidenceRegister, itemRegister } from '../../../../shared/model/register.ts';
import { Workspace } from '../../../../shared/model/workspace.ts';
import { textIn } from '../../../../shared/text/index.ts';

const asOf = '2025-06-25';
const at = Date.parse('2025-06-25T02:00:00Z');

function workspaceWith(edits: readonly Edit[], writer = 'a'.repeat(16), common = false): Workspace {
  const campaign = newCampaign({ cutover: '2025-07-01', common });
  const workspace = new Workspace(campaign, { level: 'province', code: '01' });
  if (edits.length === 0) return workspace;
  const changes = workspace.propose(edits, { writer, person: 'Trần Văn Đức', now: at });
  if ('fault' in changes) throw new Error(changes.fault);
  workspace.take(changes);
  return workspace;
}

const sourceOf = (workspace: Workspace): TableSource =>
  sourceOfWorkspace(workspace, asOf, { at, exporter: { name: 'An', organisation: '' } });

const set = (field: 'status' | 'note' | 'owner' | 'blockedBy', value: string): Edit => ({
  register: itemRegister('00004', 'TTHC-08', field),
  value,
});

describe('the table of items', () => {
  it('has a row for every item that a locality is asked, answered or not, with codes kept whole', () => {
    const workspace = workspaceWith([]);
    const rows = [...itemRows(sourceOf(workspace), 'vi')];
    const asked = workspace.plan.localities.reduce(
      (sum, { parent }) =>
        sum +
        workspace.plan.platforms(parent === null ? 'province' : 'commune').flatMap(({ items }) => items)
          .length,
      0,
    );
    expect(rows).toHaveLength(asked);
    expect(rows[0]).toMatchObject({
      province_code: '01',
      locality_code: '01',
      level: 'province',
      status: null,
    });
    expect(rows.find(({ locality_code }) => locality_code === '00004')).toMatchObject({
      province_code: '01',
      province_name: 'Hà Nội',
      level: 'commune',
    });
  });

  it('says who recorded what, when, and with how much evidence', () => {
    const workspace = workspaceWith([
      set('status', 'blocked'),
      set('blockedBy', 'vendor'),
      set('note', 'Chờ cấp tài khoản'),
      { register: evidenceRegister('00004', 'TTHC-08', 'e1'), value: { text: 'Biên bản số 1' } },
    ]);
    const row = [...itemRows(sourceOf(workspace), 'en')].find(
      ({ locality_code, item }) => locality_code === '00004' && item === 'TTHC-08',
    );
    expect(row).toMatchObject({
      status: 'blocked',
      blocked_by: 'vendor',
      note: 'Chờ cấp tài khoản',
      evidence_count: 1,
      changed_by: 'Trần Văn Đức',
      changed_at: '2025-06-25T02:00:00.000Z',
      conflict: false,
      platform: 'procedures',
    });
  });

  it('flags an item on which two people differ', () => {
    const workspace = workspaceWith([set('status', 'done')]);
    const other = workspaceWith([set('status', 'blocked')], 'b'.repeat(16));
    for (const [, survivors] of other.state.registers()) workspace.take(survivors);
    const rows = [...itemRows(sourceOf(workspace), 'vi')].filter(({ conflict }) => conflict);
    expect(rows.map(({ locality_code, item }) => [locality_code, item])).toEqual([['00004', 'TTHC-08']]);
  });

  it('has the columns that are documented, in their order', () => {
    const [row] = itemRows(sourceOf(workspaceWith([])), 'vi');
    expect(Object.keys(row ?? {})).toEqual(Object.keys(tables.items));
  });
});

describe('the table of platforms', () => {
  it('gives the verdicts of the readiness rule, and the common conditions where the campaign has them', () => {
    const workspace = workspaceWith([set('status', 'done')], 'a'.repeat(16), true);
    const rows = [...platformRows(sourceOf(workspace), 'en')].filter(
      ({ locality_code }) => locality_code === '00004',
    );
    const readiness = workspace.readiness('00004', asOf);
    expect(rows.map(({ platform, verdict, done }) => [platform, verdict, done])).toEqual(
      Object.entries(readiness?.platforms ?? {}).map(([id, { verdict, done }]) => [id, verdict, done]),
    );
    expect(rows.map(({ platform }) => platform)).toContain('common');
    expect(rows[0]).toMatchObject({ changed_at: '2025-06-25T02:00:00.000Z' });
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(tables.platforms));
  });
});

describe('a part of an export', () => {
  it('that carries only what changed gives only the items that changed, and no verdicts', () => {
    const source = { ...sourceOf(workspaceWith([set('status', 'done')])), isWhole: false };
    expect([...itemRows(source, 'vi')].map(({ item }) => item)).toEqual(['TTHC-08']);
    expect([...platformRows(source, 'vi')]).toEqual([]);
  });
});

/** The cells of one CSV record, by RFC 4180. */
function parseCsv(record: string): string[] {
  const cells = [''];
  let isQuoted = false;
  for (const part of record.replace(/\r\n$/, '').split(/("|,)/)) {
    const last = cells.length - 1;
    if (part === '"') isQuoted = !isQuoted;
    if (part === ',' && !isQuoted) cells.push('');
    else cells[last] = `${cells[last] ?? ''}${part}`;
  }
  return cells.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

const note = fc
  .string({ maxLength: 40, unit: 'binary' })
  .filter((text) => text !== '' && text.isWellFormed());
const formula = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', ' =', '＝', '\n='), note)
  .map(([sign, rest]) => sign + rest);

describe('CSV', () => {
  it('reads back cell by cell by RFC 4180, whatever the texts hold', () => {
    const text = textIn('vi');
    const [blank] = itemRows(sourceOf(workspaceWith([])), 'vi');
    fc.assert(
      fc.property(fc.oneof(note, formula), note, (first, second) => {
        const row = { ...blank, note: first, owner: second } as ItemRow;
        const cells = parseCsv(csvLine('items', row, text));
        const columns = Object.keys(tables.items);
        expect(cells).toHaveLength(columns.length);
        expect(cells[columns.indexOf('note')]).toBe(inertText(first));
        expect(cells[columns.indexOf('owner')]).toBe(inertText(second));
      }),
    );
  });

  it('takes no text of a person for a word of a list', () => {
    for (const text of ['valueOf', '__proto__', 'done']) {
      const cells = parseCsv(csvLine('items', { note: text }, textIn('vi')));
      expect(cells[Object.keys(tables.items).indexOf('note')]).toBe(text);
    }
  });

  it('never lets a cell begin like a formula', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(inertText(text)).toBe(`'${text}`);
      }),
    );
    expect(inertText('Biên bản số 12 - đã ký')).toBe('Biên bản số 12 - đã ký');
  });

  it('has a head in either language, and words instead of codes', () => {
    expect(parseCsv(csvHead('items', textIn('vi')))).toContain('Tình trạng thực hiện');
    expect(parseCsv(csvHead('items', textIn('en')))).toContain('Status');
    const workspace = workspaceWith([set('status', 'done')]);
    const row = [...itemRows(sourceOf(workspace), 'vi')].find(({ status }) => status === 'done');
    expect(parseCsv(csvLine('items', row ?? {}, textIn('vi')))).toContain('Hoàn thành');
  });
});

describe('NDJSON', () => {
  it('is one line per row, whatever the texts hold', () => {
    fc.assert(
      fc.property(note, (text) => {
        const line = ndjsonLine({ note: text, conflict: false });
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(JSON.parse(line)).toEqual({ note: text, conflict: false });
      }),
    );
  });
});
