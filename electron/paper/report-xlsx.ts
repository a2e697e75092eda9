import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import {
  tablesOf,
  type Column,
  type ReportDocument,
  type ReportTable,
} from '../../shared/paper/report/document.ts';
import { textIn } from '../../shared/text/index.ts';
import { band, body, headline, textFormat } from '../exchange/xlsx/styles.ts';

/**
 * A report's tables as a workbook: a first sheet that says which report it is, then a sheet a table. Numbers are
 * numbers; every text is a text cell in text format, so that none is a formula, also after somebody edits it.
 */
export function reportWorkbook(report: ReportDocument): Promise<Uint8Array> {
  const { reports, words } = textIn(report.language);
  return writeXlsx({
    properties: { title: report.title, creator: words.product },
    sheets: [factSheet(report, reports.tables.facts), ...tablesOf(report).map(tableSheet)],
  });
}

function factSheet({ title, facts }: ReportDocument, name: string): WriteSheet {
  return {
    name,
    columns: [
      { width: 28, style: styles.text },
      { width: 60, style: styles.text },
    ],
    rows: [[title], [], ...facts.map((fact): CellValue[] => [...fact])],
    cells: new Map([['0,0', { value: title, style: headline }]]),
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The rows above a table's own: its title, and its column heads. */
const headRows = 2;

function tableSheet({ sheet, title, columns, rows, total, empty }: ReportTable): WriteSheet {
  const heads = columns.map(({ label }) => label);
  const content: CellValue[][] = rows.map((row) => [...row]);
  if (rows.length === 0) content.push([empty]);
  if (total !== undefined) content.push([...total]);
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: title, style: headline }]]);
  heads.forEach((value, index) => cells.set(`1,${index}`, { value, style: band }));
  total?.forEach((value, index) => {
    const style = { ...styles[columns[index]?.kind ?? 'text'], font: { ...body.font, bold: true } };
    cells.set(`${headRows + rows.length},${index}`, { value, style });
  });
  return {
    name: sheet,
    columns: columns.map((column) => ({ width: widthOf(column), style: styles[column.kind] })),
    rows: [[title], heads, ...content],
    cells,
    rowDefs: new Map([
      [1, { height: 48 }],
      ...content.flatMap((row, index): [number, { height: number }][] => {
        const lines = linesOf(row, columns);
        return lines === 1 ? [] : [[headRows + index, { height: Math.min(lines * lineHeight, highestRow) }]];
      }),
    ]),
    freezePane: { rows: headRows, columns: 0 },
    pageSetup: {
      paperSize: 'a4',
      orientation: columns.length > 7 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$2:$2',
    },
  };
}

const styles = {
  text: { ...body, numFmt: textFormat, alignment: { vertical: 'top', wrapText: true } },
  number: { ...body, numFmt: '#,##0' },
  ratio: { ...body, numFmt: '0.0%' },
  change: { ...body, numFmt: '+#,##0;-#,##0;0' },
} as const satisfies Record<Column['kind'], unknown>;

/** In points; a row cannot be higher than Excel allows. */
const lineHeight = 15;
const highestRow = 409;

/**
 * How many lines the texts of a row take: not every program that opens the file makes a row as high as its texts, and
 * they would be drawn over the next rows.
 */
function linesOf(row: readonly CellValue[], columns: readonly Column[]): number {
  const counts = columns.map((column, index) => {
    const value = row[index];
    if (typeof value !== 'string') return 1;
    const lines = value.split('\n').map((line) => Math.max(1, Math.ceil(line.length / widthOf(column))));
    return lines.reduce((sum, count) => sum + count, 0);
  });
  return Math.max(1, ...counts);
}

/** In characters: a paper column's part of the page, and room for its head. */
function widthOf({ kind, width }: Column): number {
  return kind === 'text' ? Math.max(12, Math.round(width * 8)) : 13;
}
