import { describe, expect, it } from 'vitest';
import type { Cell, ReportTable } from '../../../../shared/paper/report/document.ts';
import { heldRows } from '../../../../shared/paper/report/table-height.ts';

function tableOf(rows: number, text: string, total?: readonly Cell[]): ReportTable {
  return {
    sheet: 'Bảng',
    title: 'Bảng',
    columns: [
      { label: 'TT', kind: 'number', width: 1 },
      { label: 'Nội dung', kind: 'text', width: 4 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [index + 1, text]),
    total,
    empty: '',
  };
}

/** After which of its rows a table may be cut, counted from 1. */
function cuts(table: ReportTable): number[] {
  return heldRows(table, 'vi').flatMap((isHeld, index, all) =>
    isHeld || index === all.length - 1 ? [] : [index + 1],
  );
}

describe('a table of a report', () => {
  it('stays on one page while it is low', () => {
    expect(cuts(tableOf(5, 'Hệ thống họp'))).toEqual([]);
    expect(cuts(tableOf(5, 'Hệ thống họp', ['Tổng', null]))).toEqual([]);
  });

  it('is cut between rows where it would leave a page empty, three rows at least before and after', () => {
    expect(cuts(tableOf(40, 'Hệ thống họp'))).toEqual(Array.from({ length: 35 }, (_, index) => index + 3));
    const long = 'Đường truyền chưa ổn định. '.repeat(12);
    expect(cuts(tableOf(8, long))).toEqual([3, 4, 5]);
    // The sum is one of the three.
    expect(cuts(tableOf(8, long, ['Tổng', null]))).toEqual([3, 4, 5, 6]);
  });
});
