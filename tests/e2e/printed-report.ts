import { expect } from 'vitest';
import type { Language } from '../../shared/model/words.ts';
import { allPrintable } from '../../shared/paper/printable.ts';
import { cellText, cutForPaper } from '../../shared/paper/report/cells.ts';
import type { ReportDocument, ReportTable } from '../../shared/paper/report/document.ts';
import { headOf } from '../letterhead.ts';
import { flaws, squeeze, type Pdf } from '../pdf.ts';

/** Every word and figure of the document is there, no row is cut, and the signature stands with what it signs. */
export function expectToBePrinted(pdf: Pdf, made: ReportDocument): void {
  const { pages, title, tagged, outline } = pdf;
  const report = allPrintable(made);
  const { letterhead, language } = report;
  const all = pages.map(({ text }, index) => (index === 0 ? text : withoutNumber(text, index + 1))).join('');
  const [first] = pages;
  expect(title).toBe(report.title);
  expect(tagged).toBe(true);
  expect(pdf.language).toBe(language);
  expect(outline).toContain(letterhead.type);
  for (const part of headOf(report)) expect(first?.text).toContain(squeeze(part));
  expect(flaws(pdf)).toEqual([]);
  pages.forEach(({ size, text, between: [left, right], letterSizes }, index) => {
    expect(size).toEqual([210, 297]);
    // Decree 30/2020/NĐ-CP: 30 mm to the left, 15 mm to the right, at least; the body in 13 or 14 points.
    expect(left).toBeGreaterThanOrEqual(30);
    expect(right).toBeLessThanOrEqual(210 - 15);
    expect(letterSizes.some((points) => points === 13 || points === 14)).toBe(true);
    // The number stands at the top of every page but the first.
    if (index > 0) expect(withoutNumber(text, index + 1)).not.toBe(text);
    else expect(text.startsWith('1')).toBe(false);
  });

  const parts = [
    ...report.blocks,
    ...report.appendices.filter((one) => one.onPaper).flatMap((one) => one.blocks),
  ];
  for (const block of parts) {
    if (block.kind === 'text' || block.kind === 'heading') expect(all).toContain(squeeze(block.text));
    if (block.kind === 'own') {
      for (const paragraph of block.paragraphs) expect(all).toContain(squeeze(paragraph));
    }
    if (block.kind !== 'table') continue;
    expectTableToBePrinted(pages, block.table, language);
  }

  const closing = report.blocks.at(-1);
  const signed = pages.find(({ text }) => text.includes(squeeze(letterhead.recipientsLabel)));
  expect(signed?.text).toContain(squeeze(letterhead.signerTitle));
  expect(signed?.text).toContain(squeeze(letterhead.signerName));
  expect(signed?.text).toContain(squeeze(closing?.kind === 'text' ? closing.text : ''));
}

/** Each row whole on one page; where the table is cut, three rows at least before and after, and its head on each page. */
function expectTableToBePrinted(
  pages: Pdf['pages'],
  { columns, rows, total }: ReportTable,
  language: Language,
): void {
  const all = [...rows, ...(total === undefined ? [] : [total])];
  let onPage = 0;
  const found = all.map((row): number | undefined => {
    const cells = row.map((cell, index) =>
      squeeze(cutForPaper(cellText(columns[index]?.kind ?? 'text', cell, language))),
    );
    // Right-to-left letters come out in the order in which they are drawn.
    if (cells.some((cell) => /\p{Script=Hebrew}/u.test(cell))) return undefined;
    onPage = pages.findIndex(({ text }, index) => index >= onPage && text.includes(cells.join('')));
    expect(onPage, cells.join(' | ')).toBeGreaterThanOrEqual(0);
    return onPage;
  });
  const on = found.filter((page) => page !== undefined);
  for (const page of new Set(on)) {
    expect(pages[page]?.text).toContain(columns.map(({ label }) => squeeze(label)).join(''));
  }
  const isOff = (page: number | undefined) => (other: number | undefined) =>
    other !== undefined && other !== page;
  const before = found.findIndex(isOff(on[0]));
  const after = found.length - 1 - found.findLastIndex(isOff(on.at(-1)));
  if (before >= 0) expect(Math.min(before, after)).toBeGreaterThanOrEqual(3);
}

/** A page without the number in its margin, which is drawn first or last. */
function withoutNumber(text: string, number: number): string {
  const digits = String(number);
  if (text.startsWith(digits)) return text.slice(digits.length);
  return text.endsWith(digits) ? text.slice(0, -digits.length) : text;
}
