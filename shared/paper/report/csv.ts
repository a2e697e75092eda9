import { byteOrderMark, inertText } from '../../exchange/tables/csv.ts';
import type { Language } from '../../model/words.ts';
import { cellText } from './cells.ts';
import { tablesOf, type Cell, type Column, type ReportDocument } from './document.ts';

/**
 * A report's tables as one CSV file (RFC 4180, UTF-8 with a byte order mark): what it is about, then each table under
 * its title, with an empty line between. Whole numbers are bare; a share is written as people read it, for a decimal
 * point turns into a date where the decimal sign is a comma. No text can act as a formula.
 */
export function reportCsv(report: ReportDocument): string {
  const { title, facts, language } = report;
  const lines = [[title], ...facts.map((fact) => [...fact])].map(record);
  for (const table of tablesOf(report)) {
    const kinds = table.columns.map(({ kind }) => kind);
    const cells = (row: readonly Cell[]): string => recordOf(row, kinds, language);
    lines.push('', record([table.title]), record(table.columns.map(({ label }) => label)));
    lines.push(...table.rows.map(cells));
    if (table.rows.length === 0) lines.push(record([table.empty]));
    if (table.total !== undefined) lines.push(cells(table.total));
  }
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function recordOf(row: readonly Cell[], kinds: readonly Column['kind'][], language: Language): string {
  return row
    .map((cell, index) => {
      if (typeof cell !== 'number') return field(cell ?? '');
      return kinds[index] === 'ratio' ? quoted(cellText('ratio', cell, language)) : String(cell);
    })
    .join(',');
}

function record(texts: readonly string[]): string {
  return texts.map(field).join(',');
}

function field(text: string): string {
  return quoted(inertText(text));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
