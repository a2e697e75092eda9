import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { reportDocx } from '../../../electron/paper/docx/report-docx.ts';
import { formatOf, reportFile } from '../../../electron/paper/report-file.ts';
import { reportWorkbook } from '../../../electron/paper/report-xlsx.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { cellText, cutForPaper } from '../../../shared/paper/report/cells.ts';
import { reportCsv } from '../../../shared/paper/report/csv.ts';
import { tablesOf, type ReportDocument } from '../../../shared/paper/report/document.ts';
import { reportKinds } from '../../../shared/paper/report/kinds.ts';
import { languages } from '../../../shared/model/words.ts';
import { headOf } from '../../letterhead.ts';
import { province, reportOf, workspaceWith } from '../../shared/paper/report/cases.ts';

const hostile = [
  '=HYPERLINK("http://example.org";"x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '<w:t>]]></w:t><b>đậm</b> & "nháy"',
  'dòng một\ndòng hai, có phẩy',
  'שלום ‏עולם מתוך טקסט',
  'x'.repeat(5_000),
];

/** A province with a blocked item for each of the texts, and some that are done. */
function loaded(): ReturnType<typeof workspaceWith> {
  const workspace = workspaceWith([]);
  const items = workspace.plan.platforms('province').flatMap((platform) => platform.items);
  return workspaceWith(
    items.slice(0, hostile.length + 5).flatMap(({ id }, index) => {
      const note = hostile[index];
      if (note === undefined) return [{ register: itemRegister(province, id, 'status'), value: 'done' }];
      return [
        { register: itemRegister(province, id, 'status'), value: 'blocked' },
        { register: itemRegister(province, id, 'blockedBy'), value: 'vendor' },
        { register: itemRegister(province, id, 'note'), value: note },
      ];
    }),
  );
}

const every = (test: (report: ReportDocument) => Promise<void> | void) => async (): Promise<void> => {
  const workspace = loaded();
  const before = workspaceWith([]);
  for (const kind of reportKinds) {
    for (const language of languages) {
      await test(
        reportOf(workspace, { kind, language, previous: { workspace: before, asOf: '2025-06-01' } }),
      );
    }
  }
};

describe('a report as a workbook', () => {
  it(
    'has a sheet for each table, with the same cells: numbers as numbers, and no formula anywhere',
    every(async (report) => {
      const bytes = await reportWorkbook(report);
      const workbook = await readXlsx(bytes);
      const tables = tablesOf(report);
      expect(workbook.sheets.slice(1).map(({ name }) => name)).toEqual(tables.map(({ sheet }) => sheet));
      tables.forEach(({ title, columns, rows, total, empty }, index) => {
        const [first, heads, ...content] = workbook.sheets[index + 1]?.rows ?? [];
        expect(first?.[0]).toBe(title);
        expect(heads).toEqual(columns.map(({ label }) => label));
        const wanted = rows.length === 0 ? [[empty]] : [...rows, ...(total === undefined ? [] : [total])];
        const width = columns.length;
        const filled = (row: readonly unknown[]): unknown[] =>
          Array.from({ length: width }, (_cell, at) => row[at] ?? null);
        expect(content.map(filled)).toEqual(wanted.map(filled));
      });
      for (const [name, content] of Object.entries(unzipSync(bytes))) {
        if (name.startsWith('xl/worksheets/')) expect([name, strFromU8(content)]).not.toContain('<f>');
        if (name.startsWith('xl/worksheets/')) expect(/<f[ >]/.test(strFromU8(content))).toBe(false);
      }
    }),
  );
});

describe("a workbook's rows", () => {
  it('are as high as their texts, up to what Excel allows', async () => {
    const report = reportOf(loaded(), { kind: 'obstacles' });
    const index = tablesOf(report).findIndex(({ rows }) => rows.flat().includes('x'.repeat(5_000)));
    const files = unzipSync(await reportWorkbook(report));
    const sheet = strFromU8(files[`xl/worksheets/sheet${index + 2}.xml`] ?? new Uint8Array());
    const heights = [...sheet.matchAll(/<row r="\d+"(?: ht="(\d+)")?/g)].map(([, height]) =>
      Number(height ?? 15),
    );
    const { rows = [] } = tablesOf(report)[index] ?? {};
    rows.forEach((row, at) => {
      const longest = Math.max(...row.map((cell) => String(cell ?? '').length));
      // At 80 letters a line, which no column has, it would still need so many.
      const atLeast = Math.min(409, Math.ceil(longest / 80) * 15);
      expect(heights[at + 2]).toBeGreaterThanOrEqual(atLeast);
      expect(heights[at + 2]).toBeLessThanOrEqual(409);
    });
    expect(Math.max(...heights)).toBe(409);
  });
});

describe('a report as CSV', () => {
  it(
    'is UTF-8 that Excel knows as such, with every cell of every table and no text that acts',
    every((report) => {
      const text = reportCsv(report);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const records = parseCsv(text.slice(1));
      for (const record of records) {
        for (const field of record) {
          const isNumber = /^-?\d+$/.test(field);
          expect(isNumber || !/^\s*[=+\-@]/.test(field) ? '' : field).toBe('');
        }
      }
      for (const { title, columns, rows, total } of tablesOf(report)) {
        const at = records.findIndex(([only, ...rest]) => only === title && rest.length === 0);
        expect(records[at + 1]).toEqual(columns.map(({ label }) => label));
        const wanted = [...rows, ...(total === undefined ? [] : [total])];
        wanted.forEach((row, index) => {
          const record = records[at + 2 + index] ?? [];
          expect(record).toHaveLength(columns.length);
          row.forEach((cell, column) => {
            const kind = columns[column]?.kind ?? 'text';
            const expected =
              typeof cell === 'number' && kind === 'ratio'
                ? cellText(kind, cell, report.language)
                : String(cell ?? '');
            expect((record[column] ?? '').replace(/^'/, '')).toBe(expected);
          });
        });
      }
    }),
  );
});

describe('a report as a Word file', () => {
  it(
    'has the page, the head, every figure and the signature of the printed one',
    every(async (report) => {
      const files = unzipSync(await reportDocx(report));
      const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
      // In twentieths of a point: A4, margins of 20, 15, 20 and 30 mm.
      expect(document).toMatch(/<w:pgSz [^>]*w:w="11906"/);
      expect(document).toMatch(/<w:pgSz [^>]*w:h="16838"/);
      for (const [side, size] of [
        ['top', 1134],
        ['right', 850],
        ['bottom', 1134],
        ['left', 1701],
      ] as const) {
        expect(document).toMatch(new RegExp(`<w:pgMar [^>]*w:${side}="${size}"`));
      }
      expect(document).toContain('<w:titlePg/>');
      expect(Object.keys(files).some((name) => name.startsWith('word/header'))).toBe(true);
      expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('Times New Roman');

      const text = textOf(document);
      const { letterhead } = report;
      for (const part of [
        ...headOf(report),
        letterhead.recipientsLabel,
        letterhead.signerTitle,
        letterhead.signerName,
      ]) {
        expect(text).toContain(part);
      }
      const onPaper = [
        ...report.blocks,
        ...report.appendices.filter((one) => one.onPaper).flatMap((one) => one.blocks),
      ];
      for (const block of onPaper) {
        if (block.kind === 'text' || block.kind === 'heading') expect(text).toContain(block.text);
        if (block.kind !== 'table') continue;
        for (const row of [
          ...block.table.rows,
          ...(block.table.total === undefined ? [] : [block.table.total]),
        ]) {
          const cells = row.map((cell, index) =>
            cutForPaper(cellText(block.table.columns[index]?.kind ?? 'text', cell, report.language)),
          );
          expect(rowsOf(document)).toContain(cells.map(flat).join('|'));
        }
      }
    }),
  );
});

describe("a report's file", () => {
  it('is of the format that its name ends in', () => {
    expect(formatOf('a.PDF')).toBe('pdf');
    expect(formatOf('b.docx')).toBe('docx');
    expect(formatOf('c.csv.xlsx')).toBe('xlsx');
    expect(formatOf('d.txt')).toBeUndefined();
    expect(formatOf('pdf')).toBeUndefined();
  });

  it('is refused as PDF where nothing prints', async () => {
    await expect(reportFile(reportOf(workspaceWith([])), 'pdf', undefined)).rejects.toMatchObject({
      code: 'print-failed',
    });
  });
});

/** What a reader of the XML sees: a line a paragraph. */
function textOf(xml: string): string {
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Every row of every table, its cells side by side. */
function rowsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => flat(textOf(cell))).join('|'),
  );
}

/** White space is one space in a reader's eyes. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** RFC 4180, as strictly as a spreadsheet takes it. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, quoted, bare = '', end] = match;
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') records.push([]);
    if (pattern.lastIndex === text.length) break;
  }
  expect(pattern.lastIndex).toBe(text.length);
  return records.slice(0, -1);
}
