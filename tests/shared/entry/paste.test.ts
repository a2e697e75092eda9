import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { entryColumns } from '../../../shared/entry/columns.ts';
import {
  editsOfPaste,
  previewPaste,
  type PastePreview,
  type PasteTarget,
} from '../../../shared/entry/paste.ts';
import { editFault, type LocalityAnswers } from '../../../shared/model/answers.ts';
import { statuses } from '../../../shared/model/words.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { textIn } from '../../../shared/text/index.ts';

const workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), {
  level: 'province',
  code: '79',
});
const { plan } = workspace;
const columns = entryColumns(plan, 'commune', null);
const wards = plan.localities.filter(({ parent }) => parent !== null).slice(0, 8);

function target(range: Partial<PasteTarget['range']> = {}, answers: LocalityAnswers = {}): PasteTarget {
  return {
    rows: wards.map((locality) => ({ locality, answers })),
    columns,
    hidden: {
      places: plan.localities
        .filter((locality) => !wards.includes(locality))
        .map((locality) => ({ locality })),
      items: new Set(entryColumns(plan, 'province', null).map(({ item }) => item.id)),
    },
    range: { top: 0, left: 0, bottom: range.top ?? 0, right: range.left ?? 0, ...range },
  };
}

const said = ({ cells }: PastePreview): unknown[] =>
  cells.map(({ locality, item, outcome }) => [
    locality?.code,
    item,
    outcome.kind === 'change' ? outcome.said.status : outcome.kind === 'fault' ? outcome.fault : 'same',
  ]);
const at = (row: number, column: number): [string | undefined, string | undefined] => [
  wards[row]?.code,
  columns[column]?.item.id,
];

describe('pasting a table into the grid', () => {
  it('goes from the selected cell on; what falls outside is named', () => {
    const preview = previewPaste(
      [
        ['x', 'chưa'],
        ['lạ', ''],
      ],
      target({ top: 7, left: columns.length - 2 }),
      'boxes',
    );
    expect(said(preview)).toEqual([
      [...at(7, columns.length - 2), 'done'],
      [...at(7, columns.length - 1), 'not-started'],
      [undefined, columns.at(-2)?.item.id, 'outside'],
    ]);
    expect(preview.empty).toBe(1);
  });

  it('fills a range with one cell, or with a block as often as it fits exactly', () => {
    const one = previewPaste([['x']], target({ bottom: 2, right: 1 }), 'boxes');
    expect(one.cells).toHaveLength(6);
    const block = previewPaste([['x', '2']], target({ bottom: 1, right: 3 }), 'boxes');
    expect(block.cells).toHaveLength(8);
    const unfit = previewPaste([['x', '2']], target({ right: 2 }), 'boxes');
    expect(unfit.cells).toHaveLength(2);
  });

  it('goes where heads say: item codes above, codes or names of places beside', () => {
    const [first, second, third] = wards;
    const name = textIn('vi').words.localityName(third?.type ?? 'ward', third?.name ?? '');
    const preview = previewPaste(
      [
        ['Địa phương', 'qlvb 6', 'TTHC-03', 'TTHC-77'],
        [String(Number(second?.code)), 'xong', 'x', 'x'],
        [name.toUpperCase(), '', '', ''],
        [first?.code ?? '', 'x', '', ''],
        ['Hà Nội', 'x', '', ''],
      ],
      target(),
      'boxes',
    );
    expect(preview.heads).toEqual({ rows: true, columns: true });
    expect(said(preview)).toEqual([
      [second?.code, 'QLVB-06', 'done'],
      [second?.code, undefined, 'hidden'],
      [second?.code, undefined, 'unknown-item'],
      [first?.code, 'QLVB-06', 'done'],
      [undefined, 'QLVB-06', 'unknown-place'],
    ]);
    // What is left out is called as the table calls it.
    expect(preview.cells.map(({ called }) => called).slice(1)).toEqual([
      { row: String(Number(second?.code)), column: 'TTHC-03' },
      { row: String(Number(second?.code)), column: 'TTHC-77' },
      { row: first?.code, column: 'qlvb 6' },
      { row: 'Hà Nội', column: 'qlvb 6' },
    ]);
  });

  it('takes no status for a place, though provinces have such numbers for codes', () => {
    const preview = previewPaste(
      [
        ['1', '3'],
        ['4', '1'],
      ],
      target(),
      'boxes',
    );
    expect(preview.heads).toEqual({ rows: false, columns: false });
    expect(said(preview).map((cell) => (cell as unknown[])[2])).toEqual([
      'not-started',
      'done',
      'blocked',
      'not-started',
    ]);
  });

  it('says of a cell that is not asked at that level, or still loads, that it is left alone', () => {
    const province = plan.localities[0];
    if (province === undefined) throw new Error('no province');
    const rows = [
      { locality: province, answers: {} },
      { locality: wards[0] ?? province, answers: undefined },
    ];
    const first = columns.findIndex(({ item }) => plan.item(province, item.id) === undefined);
    const range = { top: 0, bottom: 0, left: first, right: first };
    expect(said(previewPaste([['x'], ['x']], { ...target(), rows, range }, 'boxes'))).toEqual([
      [province.code, columns[first]?.item.id, 'not-asked'],
      [wards[0]?.code, columns[first]?.item.id, 'arriving'],
    ]);
  });

  const cell = fc.constantFrom(
    '',
    'x',
    'chưa',
    'đang làm',
    'Vướng mắc: Bộ',
    'N/A (không có)',
    '3',
    'lạ',
    'xóa',
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 12 });

  it('accounts for every cell once, and edits only what it shows as changing, each edit a good one', () => {
    fc.assert(
      fc.property(table, fc.nat(7), fc.nat(columns.length - 1), (pasted, top, left) => {
        const preview = previewPaste(pasted, target({ top, left }), 'boxes');
        const filled = pasted.flat().filter((text) => text.trim() !== '').length;
        expect(preview.cells).toHaveLength(filled);
        const edits = editsOfPaste(preview);
        const changing = preview.cells.filter(({ outcome }) => outcome.kind === 'change').length;
        expect(edits.filter(({ register }) => register.endsWith('/status'))).toHaveLength(changing);
        expect(new Set(edits.map(({ register }) => register)).size).toBe(edits.length);
        for (const edit of edits) expect(editFault(plan, workspace.answers, edit)).toBeUndefined();
      }),
    );
  });

  it('changes nothing where what was copied comes back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: columns.length }),
        (row) => {
          const answers = Object.fromEntries(
            row.map((status, index) => [columns[index]?.item.id ?? '', { status }]),
          );
          for (const { words } of [textIn('vi'), textIn('en')]) {
            const copied = [row.map((status) => words.statuses[status])];
            const { cells } = previewPaste(copied, target({}, answers), 'boxes');
            expect(cells.every(({ outcome }) => outcome.kind === 'same')).toBe(true);
          }
        },
      ),
    );
  });
});
