import type { Language } from '../../model/words.ts';
import { cellText, cutForPaper } from './cells.ts';
import type { ReportTable } from './document.ts';

/** Between the margins of a report, in millimetres. */
const textWidth = 165;
const lineHeight = 4.7;
const cellPadding = 2;
/** A letter of the tables' type, on average. */
const letterWidth = 2;

/** A table that is lower than this, a quarter of a page, is moved to the next page rather than cut. */
const mostHeight = 60;

/** Of a table that is cut, so many rows at least, the sum among them, stand together before and after. */
const fewestRows = 3;

/**
 * For each row of a table, and the sum after them, whether it stays on one page with the one below. A low table stays
 * whole; held together, a taller one would leave much of a page empty, or its heading alone on it.
 */
export function heldRows(table: ReportTable, language: Language): boolean[] {
  const isWhole = staysWhole(table, language);
  const count = table.rows.length + (table.total === undefined ? 0 : 1);
  return Array.from({ length: count }, (_row, index) => {
    const below = count - 1 - index;
    return below > 0 && (isWhole || index + 1 < fewestRows || below < fewestRows);
  });
}

function staysWhole({ columns, rows }: ReportTable, language: Language): boolean {
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  const height = rows.reduce((sum, row) => {
    const lines = columns.map(({ kind, width }, index) => {
      const letters = cutForPaper(cellText(kind, row[index] ?? null, language)).length;
      return Math.ceil((letters * letterWidth) / ((width / parts) * textWidth - cellPadding));
    });
    return sum + Math.max(1, ...lines) * lineHeight + cellPadding;
  }, 0);
  return height <= mostHeight;
}
