import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../../../../shared/paper/report/document.ts';
import { staysWhole } from '../../../../shared/paper/report/table-height.ts';

function tableOf(rows: number, text: string): ReportTable {
  return {
    sheet: 'Bảng',
    title: 'Bảng',
    columns: [
      { label: 'TT', kind: 'number', width: 1 },
      { label: 'Nội dung', kind: 'text', width: 4 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [index + 1, text]),
    total: undefined,
    empty: '',
  };
}

describe('a table of a report', () => {
  it('stays on one page while it is low, and is cut between rows where it would leave its heading alone', () => {
    expect(staysWhole(tableOf(5, 'Hệ thống họp'), 'vi')).toBe(true);
    expect(staysWhole(tableOf(40, 'Hệ thống họp'), 'vi')).toBe(false);
    expect(staysWhole(tableOf(11, 'Đường truyền chưa ổn định. '.repeat(12)), 'vi')).toBe(false);
  });
});
