import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildExport } from '../../shared/exchange/build-export.ts';
import { exportText } from '../../shared/exchange/export-text.ts';
import { sampleExport } from '../../shared/exchange/sample.ts';
import { itemRegister, reportRegister } from '../../shared/model/register.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { ownLetterhead, ownParagraphs } from '../../shared/paper/report/own-words.ts';
import { reportCsv } from '../../shared/paper/report/csv.ts';
import type { ReportDocument } from '../../shared/paper/report/document.ts';
import { reportKinds, type ReportKind } from '../../shared/paper/report/kinds.ts';
import { languages, type Language } from '../../shared/model/words.ts';
import { textIn } from '../../shared/text/index.ts';
import { flaws, readPdf, squeeze } from '../pdf.ts';
import { scratchFolder } from '../scratch.ts';
import {
  asOf,
  commune,
  decided,
  province,
  reporter,
  reportOf,
  workspaceWith,
} from '../shared/paper/report/cases.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';
import { expectToBePrinted } from './printed-report.ts';

const command = resolve(import.meta.dirname, '../../build/san-sang.ts');
const scope = { level: 'province', code: province } as const;

function sanSang(folder: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

async function exportOf(workspace: Workspace, file: string, day = asOf): Promise<void> {
  const made = buildExport(workspace, {
    exportedAt: `${day}T09:00:00+07:00`,
    asOf: day,
    appVersion: '0',
    exporter: { ...reporter, writer: '' },
  });
  await writeFile(file, exportText(made));
}

const long = 'Nguyễn'.repeat(600);
/** A province with long lists, texts that would break a page, and the officer's own words. */
function busyProvince(): Workspace {
  const { plan } = workspaceWith([]);
  const notes = [
    '<script>alert(1)</script><b>đậm</b>',
    long,
    'שלום עולם',
    '=1+1 & "nháy"',
    '{{day:0}} **đậm**',
    'ký số 👍🏽 完成 ✔',
  ];
  const communes = plan.localities.filter(({ parent }) => parent !== null);
  const gates = plan.platforms('commune').flatMap(({ items }) => items.filter(({ gate }) => gate));
  return workspaceWith([
    ...communes.flatMap(({ code }, index) => {
      const { id } = gates[index % gates.length] ?? { id: 'TTHC-08' };
      const edits = [
        { register: itemRegister(code, id, 'status'), value: 'blocked' },
        { register: itemRegister(code, id, 'blockedBy'), value: index % 2 === 0 ? 'vendor' : 'locality' },
      ];
      return [
        ...edits,
        { register: itemRegister(code, id, 'note'), value: notes[index % notes.length] ?? '' },
      ];
    }),
    {
      register: reportRegister(scope, 'weekly', 'results'),
      value: `Đoạn một <i>không nghiêng</i>.\n${long}`,
    },
    { register: reportRegister(scope, 'weekly', 'proposals'), value: 'Đề nghị cấp thêm tài khoản.' },
  ]);
}

function documentOf(workspace: Workspace, kind: ReportKind, language: Language): ReportDocument {
  return reportOf(workspace, {
    kind,
    language,
    own: ownParagraphs(workspace, kind),
    letterhead: ownLetterhead(workspace),
  });
}

describe('a printed report', () => {
  it.each(reportKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    'of the kind %s in %s has every figure on A4 pages, in Tinos, its rows and its signature whole',
    async (kind, language) => {
      const folder = await scratchFolder();
      const workspace = busyProvince();
      await exportOf(workspace, join(folder, 'in.json'));
      const args = ['report', 'in.json', '--kind', kind, '--lang', language, '--out', 'a.pdf'];
      expect(sanSang(folder, ...args)).toMatchObject({ status: 0, err: '' });
      expectToBePrinted(await readPdf(join(folder, 'a.pdf')), documentOf(workspace, kind, language));
    },
  );

  it.each(languages)('in %s has its signed go/no-go page on one page', async (language) => {
    const folder = await scratchFolder();
    const conditions = 'Hoàn thành đào tạo cho 3 xã trước 28/6; xử lý xong kết nối trước 30/6.';
    const waiver = { reason: 'Đang kéo cáp', until: '2025-07-05' };
    const workspace = decided(
      { place: province, result: 'conditional', conditions },
      new Map([[`${commune}:HOP-03`, waiver]]),
    );
    await exportOf(workspace, join(folder, 'in.json'));
    const args = ['report', 'in.json', '--kind', 'readiness', '--lang', language, '--out', 'a.pdf'];
    expect(sanSang(folder, ...args)).toMatchObject({ status: 0, err: '' });
    const pdf = await readPdf(join(folder, 'a.pdf'));
    expect(flaws(pdf)).toEqual([]);
    const page = pdf.pages.find(({ text }) =>
      text.includes(squeeze(textIn(language).reports.decision.title)),
    );
    for (const part of [conditions, 'Lê Hoàng Phúc']) expect(page?.text).toContain(squeeze(part));
  });

  it('of the nation has a row for each province', async () => {
    const folder = await scratchFolder();
    const workspace = workspaceWith([], { level: 'nation' });
    await exportOf(workspace, join(folder, 'in.json'));
    const args = ['report', 'in.json', '--kind', 'summary', '--out', 'a.pdf'];
    expect(sanSang(folder, ...args)).toMatchObject({ status: 0, err: '' });
    expectToBePrinted(await readPdf(join(folder, 'a.pdf')), documentOf(workspace, 'summary', 'vi'));
  });
});

describe('the report command', () => {
  it('writes every other format without a browser, and compares with an earlier export', async () => {
    const folder = await scratchFolder();
    for (const day of ['2025-06-18', asOf]) {
      const sample = sampleExport({ provinceCode: '12', asOf: day, common: false, seed: 3, appVersion: '0' });
      await writeFile(join(folder, `${day}.json`), exportText(sample));
    }
    for (const format of ['docx', 'xlsx', 'csv']) {
      const args = ['--kind', 'weekly', '--previous', '2025-06-18.json', '--out', `a.${format}`];
      expect(sanSang(folder, 'report', `${asOf}.json`, ...args)).toMatchObject({ status: 0, err: '' });
    }
    const csv = await readFile(join(folder, 'a.csv'), 'utf8');
    expect(csv).toContain(textIn('vi').reports.columns.doneBefore('18/06'));
  });

  it('writes the same as the library makes of the same data', async () => {
    const folder = await scratchFolder();
    const workspace = busyProvince();
    await exportOf(workspace, join(folder, 'in.json'));
    expect(sanSang(folder, 'report', 'in.json', '--kind', 'weekly', '--out', 'a.csv').status).toBe(0);
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe(
      reportCsv(documentOf(workspace, 'weekly', 'vi')),
    );
  });

  it.each([
    [2, ['in.json', '--out', 'a.csv']],
    [2, ['in.json', '--kind', 'yearly', '--out', 'a.csv']],
    [2, ['in.json', '--kind', 'weekly', '--out', 'a.txt']],
    [2, ['in.json', '--kind', 'weekly', '--out', 'in.json']],
    [2, ['--kind', 'weekly', '--out', 'a.csv']],
    [1, ['none.json', '--kind', 'weekly', '--out', 'a.csv']],
    [1, ['in.json', '--kind', 'weekly', '--previous', 'in.json', '--out', 'a.csv']],
    [1, ['in.json', '--kind', 'weekly', '--previous', 'nation.json', '--out', 'a.csv']],
    [1, ['in.json', '--kind', 'weekly', '--out', join('no', 'a.csv')]],
  ])('ends with %i and writes nothing for %j', async (status, args) => {
    const folder = await scratchFolder();
    await exportOf(workspaceWith([]), join(folder, 'in.json'));
    await exportOf(workspaceWith([], { level: 'nation' }), join(folder, 'nation.json'), '2025-06-18');
    const before = await readFile(join(folder, 'in.json'));
    const result = sanSang(folder, 'report', ...args);
    expect(result.status).toBe(status);
    expect(result.err).not.toBe('');
    expect((await readdir(folder)).sort()).toEqual(['in.json', 'nation.json']);
    expect(await readFile(join(folder, 'in.json'))).toEqual(before);
  });
});

describe('the report dialog', () => {
  it('shows the figures, keeps the own words, and saves the report in every format', async () => {
    const folder = await scratchFolder();
    const options = { userData: join(folder, 'data') };
    const words = 'Đã cấp đủ tài khoản cho 12 phường.';
    await using app = await launchApp(options);
    const officer = new Officer(await app.firstWindow());
    const { page, text } = officer;
    const { screen, headings, kinds } = text.reports;
    await officer.startPractice({ search: 'lai chau', name: 'Lê Thị Hoa', title: '', organisation: '' });
    await officer.press('3');
    await officer.saved();

    await officer.press('Control+B');
    const dialog = page.getByRole('dialog', { name: screen.heading });
    await dialog.waitFor();
    expect(await dialog.getByRole('radio', { name: kinds.weekly }).isChecked()).toBe(true);
    // The pages that will be printed, and the same as figures to read.
    await dialog.locator('canvas').first().waitFor();
    await dialog.getByRole('tab', { name: screen.preview }).click();
    await dialog.getByRole('table').first().waitFor();
    await dialog.getByRole('tab', { name: screen.own }).click();
    await dialog.getByRole('textbox', { name: headings.own.results }).fill(words);
    await dialog.getByRole('tab', { name: screen.preview }).click();
    await dialog.getByText(words).waitFor();
    // In English for reading: said in English, by its name in the language of the screen.
    await dialog.getByRole('radio', { name: screen.en }).click();
    const english = textIn('en').reports;
    const region = dialog.getByRole('region', { name: screen.preview });
    await region.locator('[lang="en"]').getByText(english.headings.general).waitFor();
    expect(await region.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('vi');
    await dialog.getByRole('radio', { name: screen.vi }).click();
    await region.locator('[lang="vi"]').getByText(words).waitFor();

    for (const format of ['pdf', 'docx', 'xlsx', 'csv'] as const) {
      const file = join(folder, `bao-cao.${format}`);
      await app.answerSaveDialog(file);
      await dialog.getByRole('button', { name: screen.formats[format] }).click();
      await dialog.getByText(file).waitFor();
    }
    const saved = await readPdf(join(folder, 'bao-cao.pdf'));
    expect(flaws(saved)).toEqual([]);
    expect(saved.pages.map((one) => one.text).join('')).toContain(squeeze(words));
    expect(await readFile(join(folder, 'bao-cao.csv'), 'utf8')).toContain(kinds.weekly);

    await dialog.getByRole('button', { name: text.screens.print.toPrinter }).click();
    await dialog.getByText(text.failures['no-printer']().message).waitFor();
    await app.plugInPrinter();
    await app.answerPrintDialog(join(folder, 'paper.pdf'));
    await dialog.getByRole('button', { name: text.screens.print.toPrinter }).click();
    await dialog.getByText(text.screens.print.sent).waitFor();

    // A cancelled dialog leaves nothing behind and says nothing wrong.
    await app.answerSaveDialog();
    await dialog.getByRole('button', { name: screen.formats.docx }).click();
    await officer.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await app.quit();

    await using again = await launchApp(options);
    const later = new Officer(await again.firstWindow());
    await later.openChecklist();
    await later.press('Control+B');
    await later.page.getByRole('tab', { name: screen.preview }).click();
    await later.page.getByRole('dialog').getByText(words).waitFor();
    await again.quit();
  });
});
