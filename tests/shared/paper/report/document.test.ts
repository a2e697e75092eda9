import { describe, expect, it } from 'vitest';
import { itemRegister, reportRegister } from '../../../../shared/model/register.ts';
import { languages } from '../../../../shared/model/words.ts';
import { ownLetterhead, ownParagraphs } from '../../../../shared/paper/report/own-words.ts';
import { tablesOf } from '../../../../shared/paper/report/document.ts';
import { letterheadKind, reportKinds } from '../../../../shared/paper/report/kinds.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { asOf, columnOf, commune, province, reportOf, takeIn, tableOn, workspaceWith } from './cases.ts';

const { reports } = textIn('vi');
const { columns, tables } = reports;
const scope = { level: 'province', code: province } as const;

describe('a report', () => {
  it('has its own headings, tables and blanks in every kind and language', () => {
    const workspace = workspaceWith([]);
    for (const kind of reportKinds) {
      for (const language of languages) {
        const report = reportOf(workspace, { kind, language });
        expect(report.isEmpty).toBe(true);
        const names = tablesOf(report).map(({ sheet }) => sheet);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
        expect(report.letterhead.translation === undefined).toBe(language === 'vi');
        for (const { columns: heads, rows, total } of tablesOf(report)) {
          for (const row of [...rows, ...(total === undefined ? [] : [total])]) {
            expect(row).toHaveLength(heads.length);
          }
          expect(new Set(heads.map(({ label }) => label)).size).toBe(heads.length);
        }
      }
    }
  });

  it("shows the previous period's numbers beside this one's, and leaves the column out where nobody has them", () => {
    const done = { register: itemRegister(province, 'TTHC-01', 'status'), value: 'done' };
    const blocked = { register: itemRegister(province, 'TTHC-01', 'status'), value: 'blocked' };
    const before = workspaceWith([done]);
    const now = workspaceWith([done]);
    takeIn(now, [blocked, { register: itemRegister(province, 'TTHC-02', 'status'), value: 'done' }]);
    takeIn(now, [{ register: itemRegister(province, 'TTHC-03', 'status'), value: 'done' }]);

    const report = reportOf(now, { previous: { workspace: before, asOf: '2025-06-18' } });
    const progress = tableOn(report, tables.progress.sheet);
    const name = 'Hệ thống thông tin giải quyết thủ tục hành chính';
    expect(columnOf(progress, columns.done)[name]).toBe(2);
    expect(columnOf(progress, columns.doneBefore('18/06'))[name]).toBe(1);
    expect(columnOf(progress, columns.change)[name]).toBe(1);

    const alone = tableOn(reportOf(now), tables.progress.sheet).columns.map(({ label }) => label);
    expect(alone).not.toContain(columns.change);
    const said = reportOf(now).blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
    expect(said).toContain(reports.noPrevious('18/06/2025'));
  });

  it('names the platforms that a place has not reported, but says so in a word where it is all of them', () => {
    const workspace = workspaceWith([
      { register: itemRegister(commune, 'LGSP-12', 'status'), value: 'done' },
      { register: itemRegister(commune, 'LGSP-12', 'note'), value: 'Đã thử tại quầy' },
    ]);
    const places = tableOn(reportOf(workspace, { kind: 'readiness' }), tables.places.sheet);
    const [first, ...others] = Object.values(columnOf(places, columns.notReady));
    expect(first).toBe('Thủ tục hành chính; Quản lý văn bản; Họp trực tuyến; Báo cáo');
    expect(new Set(others)).toEqual(new Set([reports.everyPlatform]));
  });

  it('names what was ready and no longer is', () => {
    const { plan } = workspaceWith([]);
    const [, commune] = plan.localities;
    if (commune === undefined) throw new Error('no commune');
    const gates = plan
      .platforms('commune')
      .filter(({ platform }) => platform.id === 'meetings')
      .flatMap(({ items }) => items);
    const ready = gates.map(({ id }) => ({
      register: itemRegister(commune.code, id, 'status'),
      value: 'done',
    }));
    const before = workspaceWith(ready);
    const now = workspaceWith(ready);
    const gate = gates.find((item) => item.gate)?.id ?? '';
    takeIn(now, [{ register: itemRegister(commune.code, gate, 'status'), value: 'blocked' }]);
    const report = reportOf(now, { previous: { workspace: before, asOf: '2025-06-18' } });
    expect(tableOn(report, tables.regressions.sheet).rows).toHaveLength(1);
    const unchanged = reportOf(before, { previous: { workspace: before, asOf: '2025-06-18' } });
    expect(() => tableOn(unchanged, tables.regressions.sheet)).toThrow();
  });

  it("keeps the officer's paragraphs and letterhead from one report to the next", () => {
    const workspace = workspaceWith([
      { register: reportRegister(scope, 'weekly', 'results'), value: 'Đoạn một.\n\nĐoạn hai.' },
      { register: reportRegister(scope, letterheadKind, 'symbol'), value: 'BC-SKHCN' },
      { register: reportRegister(scope, letterheadKind, 'recipients'), value: '- UBND tỉnh;\nLưu: VT, CĐS.' },
    ]);
    const report = reportOf(workspace, {
      own: ownParagraphs(workspace, 'weekly'),
      letterhead: ownLetterhead(workspace),
    });
    const own = report.blocks.flatMap((block) => (block.kind === 'own' ? [block] : []));
    expect(own.map(({ section, paragraphs }) => [section, paragraphs])).toEqual([
      ['results', ['Đoạn một.', 'Đoạn hai.']],
      ['difficulties', []],
      ['next-tasks', []],
      ['proposals', []],
    ]);
    expect(report.letterhead.number).toBe('Số: ......../BC-SKHCN');
    expect(report.letterhead.recipients).toEqual(['UBND tỉnh;', 'Lưu: VT, CĐS.']);
    expect(ownParagraphs(workspace, 'monthly')).toEqual({});
  });

  it('is headed and signed from the profile; what is unknown is dots', () => {
    const workspace = workspaceWith([]);
    const { letterhead } = reportOf(workspace);
    expect(letterhead).toMatchObject({
      superior: ['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU'],
      agency: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
      number: 'Số: ......../BC-........',
      placeAndDate: 'Lai Châu, ngày .... tháng .... năm 2025',
      type: 'BÁO CÁO',
      signerTitle: 'GIÁM ĐỐC',
      signerName: 'Nguyễn Thị Ánh',
    });
    const unknown = reportOf(workspace, { reporter: { name: '', title: '', organisation: '' } }).letterhead;
    expect(unknown.agency[0]).toMatch(/^\.+$/);
    expect(unknown.signerTitle).toMatch(/^\.+$/);
    const committee = reportOf(workspace, {
      reporter: { name: 'A', title: 'Chủ tịch', organisation: 'Ủy ban nhân dân tỉnh Lai Châu' },
    }).letterhead;
    expect(committee.superior).toEqual([]);
  });

  it('says which period it is about, and when the figures of an open month stand', () => {
    const report = reportOf(workspaceWith([]), { kind: 'monthly', asOf: '2025-06-10' });
    expect(report.letterhead.period).toBe(
      '(Kỳ báo cáo tháng 6/2025, từ ngày 15/05/2025 đến ngày 14/06/2025)',
    );
    const said = report.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
    expect(said).toContain(reports.monthlyOpen('10/06/2025', '14/06/2025'));
  });

  it('leaves the decision to people: boxes and lines, no verdict of its own', () => {
    const report = reportOf(workspaceWith([]), { kind: 'readiness' });
    const [first] = report.appendices;
    expect(first?.title).toBe(reports.decision.title);
    expect(first?.blocks.at(-1)).toMatchObject({ kind: 'decision', choices: reports.decision.choices });
  });

  it('counts nothing that is asked of nobody as done', () => {
    const verdict = tableOn(reportOf(workspaceWith([])), tables.verdicts.sheet);
    expect(columnOf(verdict, columns.count)['Sẵn sàng']).toBe(0);
    expect(verdict.total?.[1]).toBe(workspaceWith([]).plan.localities.length - 1);
    expect(asOf).toBe('2025-06-25');
  });
});
