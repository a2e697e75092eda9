import type { Language } from '../../model/words.ts';
import { cellText, cutForPaper } from './cells.ts';
import type { ReportTable } from './document.ts';

/** Between the margins of a report, in millimetres. */
const textWidth = 165;
const lineHeight = 4.7;
const cellPadding = 2;
/** A letter of the tables' type, on average. */
const letterWidth = 2;

/** A table that is lower than this, about half a page, is moved to the next page rather than cut. */
const mostHeight = 120;

/**
 * Whether a table stays on one page. A taller one is cut between rows: held together, it would leave its heading alone
 * on a page.
 */
export function staysWhole({ columns, rows }: ReportTable, language: Language): boolean {
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
