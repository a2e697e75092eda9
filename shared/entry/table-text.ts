/**
 * A block of cells as spreadsheet programs put it on the clipboard: a line per row, a tab between cells, and quotes
 * around a cell that has one of those, or a quote, in it.
 */

/** The cells of a pasted text, row by row; rows may differ in length. The last line feed ends the last row. */
export function parseTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  if (text === '') return rows;
  while (at <= text.length) {
    const { cell, end } = readCell(text, at);
    row.push(cell);
    const after = text[end];
    at = end + 1;
    if (after === '\t') continue;
    if (after === '\r' && text[end + 1] === '\n') at += 1;
    rows.push(row);
    row = [];
    if (after === undefined || at === text.length) break;
  }
  return rows;
}

/** A cell that starts at `at`, and where the sign stands that ends it. */
function readCell(text: string, at: number): { readonly cell: string; readonly end: number } {
  const quoted = text[at] === '"' ? readQuoted(text, at + 1) : undefined;
  if (quoted !== undefined) return quoted;
  let end = at;
  while (end < text.length && !isEnd(text[end])) end += 1;
  return { cell: text.slice(at, end), end };
}

/** What stands between quotes; undefined where it is not closed, or goes on behind: then the quote is only a sign. */
function readQuoted(text: string, at: number): { readonly cell: string; readonly end: number } | undefined {
  let cell = '';
  for (let from = at; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return isEnd(text[quote + 1]) ? { cell, end: quote + 1 } : undefined;
    cell += '"';
    from = quote + 2;
  }
}

function isEnd(sign: string | undefined): boolean {
  return sign === undefined || sign === '\t' || sign === '\n' || sign === '\r';
}

/** Cells as a text that Excel, LibreOffice and `parseTable` read back as they are. */
export function composeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(composeCell).join('\t')}\r\n`).join('');
}

function composeCell(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
