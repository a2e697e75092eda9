import { format } from 'date-fns/format';
import type { Text } from '../../text/index.ts';
import { tables, type AnyRow, type CellType, type ColumnName, type TableName } from './columns.ts';
import { shownCell } from './shown.ts';

/** Excel takes a CSV file for UTF-8 only where it starts with this. */
export const byteOrderMark = '\uFEFF';

/** The line of column names, in the reader's language (RFC 4180). */
export function csvHead(table: TableName, text: Text): string {
  return csvRecord(columnsOf(table).map(([column]) => text.tables.columns[column]));
}

export function csvLine(table: TableName, row: AnyRow, text: Text): string {
  return csvRecord(
    columnsOf(table).map(([column, type]) =>
      type === 'moment' ? wallTime(row[column]) : shownCell(row, column, text),
    ),
  );
}

function columnsOf(table: TableName): [ColumnName, CellType][] {
  return Object.entries(tables[table]) as [ColumnName, CellType][];
}

/** As this computer's wall clock shows it, in the one form that every spreadsheet takes for a moment. */
function wallTime(moment: AnyRow[string] | undefined): string | null {
  return typeof moment === 'string' ? format(moment, 'yyyy-MM-dd HH:mm') : null;
}

function csvRecord(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = inertText(value);
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * A text that no spreadsheet takes for a formula: one that starts like a formula, or with a tab or line break that
 * some strip first, gets an apostrophe before it (OWASP, "CSV Injection"). The full-width signs count as well.
 */
export function inertText(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
