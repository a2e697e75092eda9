import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../shared/history/change.ts';
import { fieldEdits, type FieldValues } from '../../../../shared/model/record-view.ts';
import { memberRegister } from '../../../../shared/model/register.ts';
import { languages } from '../../../../shared/model/words.ts';
import { tablesOf, type ReportDocument } from '../../../../shared/paper/report/document.ts';
import { reportKinds } from '../../../../shared/paper/report/kinds.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { columnOf, province, reportOf, tableOn, workspaceWith } from './cases.ts';

const { obstacles: words, records, reports } = textIn('vi');

function obstacle(id: string, values: FieldValues<'obstacle'>, links: readonly string[] = []): Edit[] {
  return [
    ...fieldEdits('obstacle', `${province}-${id}`, values),
    ...links.map((member) => ({
      register: memberRegister('obstacle', `${province}-${id}`, 'link', member),
      value: true,
    })),
  ];
}

/** 36 solved, 16 from enterprises and 20 from ministries, as the follow-up of November 2025 counted them; two are open. */
const followUp = workspaceWith([
  ...Array.from({ length: 16 }, (_, at) =>
    obstacle(`e${at}`, {
      title: `E${at}`,
      state: 'solved',
      solved: '2025-06-20',
      source: 'enterprise',
      group: 'data',
    }),
  ).flat(),
  ...Array.from({ length: 20 }, (_, at) =>
    obstacle(`m${at}`, {
      title: `M${at}`,
      state: 'solved',
      source: 'ministry',
      group: 'procedures',
      lead: 'Bộ Tư pháp',
    }),
  ).flat(),
  ...obstacle(
    'late',
    {
      title: 'Thiếu máy quét',
      cause: 'public-assets',
      actor: 'vendor',
      actorName: 'VNPT',
      solution: 'Mua bổ sung',
      decision: 'Đồng ý, xong trước 24/6',
      due: '2025-06-24',
      source: 'locality',
      extension: 'Xin thêm một tháng',
    },
    [province, `${province}:TTHC-01`],
  ),
  ...obstacle('open', { title: 'Chờ kinh phí', state: 'acting', due: '2025-06-30' }),
]);

function said({ blocks }: ReportDocument): string {
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
}

describe('the register of obstacles in a report', () => {
  const report = reportOf(followUp, { kind: 'obstacles' });

  it('says how many are solved and from whom, and that the cutover day stays', () => {
    expect(said(report)).toContain(
      'Sổ theo dõi ghi nhận 38 khó khăn, vướng mắc: 36 đã giải quyết: 20 từ bộ, ngành, 16 từ doanh nghiệp; 2 chưa xong, 1 quá hạn.',
    );
    expect(said(report)).toContain(
      'không chấp thuận lùi thời hạn, ngày vận hành chính thức giữ nguyên 01/07/2025',
    );
    expect(said(reportOf(followUp, { kind: 'obstacles', language: 'en' }))).toContain(
      '36 resolved: 20 from ministries, 16 from enterprises',
    );
  });

  it('sums up by group with its lead body, and by source', () => {
    const groups = tableOn(report, words.report.groups.sheet);
    expect(columnOf(groups, records.obstacle.state.solved)).toEqual({
      [records.obstacle.group.data]: 16,
      [records.obstacle.group.procedures]: 20,
      [records.obstacle.group.decentralisation]: 0,
      [words.counters.noGroup]: 0,
    });
    const leads = columnOf(groups, records.obstacle.fields.lead);
    expect(leads[records.obstacle.group.procedures]).toBe('Bộ Tư pháp');
    expect(leads[records.obstacle.group.data]).toBe('Bộ Công an');
    expect(groups.total).toEqual([reports.columns.total, null, 38, 1, 1, 36, 1]);

    const sources = tableOn(report, words.report.sources.sheet);
    expect(columnOf(sources, words.report.all)).toEqual({
      [records.obstacle.source.locality]: 1,
      [records.obstacle.source.enterprise]: 16,
      [records.obstacle.source.ministry]: 20,
      [words.unset]: 1,
    });
  });

  it('lists each obstacle with cause, place, who must act, proposal, decision and day, overdue ones first', () => {
    const list = tableOn(report, words.report.list.sheet);
    expect(list.rows).toHaveLength(38);
    expect(list.rows[0]).toEqual([
      1,
      'Thiếu máy quét',
      records.obstacle.cause['public-assets'],
      1,
      'VNPT',
      'Mua bổ sung',
      'Đồng ý, xong trước 24/6',
      '24/06',
      words.report.late(records.obstacle.state.open),
    ]);
    expect(list.rows[1]?.[1]).toBe('Chờ kinh phí');
    expect(list.rows.at(-1)?.at(-1)).toBe(records.obstacle.state.solved);
  });

  it('stands in every kind of report with sheets of different names', () => {
    for (const kind of reportKinds) {
      for (const language of languages) {
        const names = tablesOf(reportOf(followUp, { kind, language })).map(({ sheet }) => sheet);
        expect(new Set(names).size).toBe(names.length);
        expect(names).toContain(textIn(language).obstacles.report.groups.sheet);
      }
    }
  });

  it('is left out where nothing was recorded', () => {
    const names = tablesOf(reportOf(workspaceWith([]), { kind: 'obstacles' })).map(({ sheet }) => sheet);
    expect(names).not.toContain(words.report.groups.sheet);
  });
});
