import { colToLetter, writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import {
  tableNames,
  tables,
  type AnyRow,
  type CellType,
  type ColumnName,
  type TableName,
} from '../../../shared/exchange/tables/columns.ts';
import { shownCell } from '../../../shared/exchange/tables/shown.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { daySerial, momentSerial } from '../xlsx/serial.ts';
import { band, body, headline, textFormat } from '../xlsx/styles.ts';

/**
 * All tables as one workbook: a first sheet that says where the figures come from, then a sheet per table. Every text
 * is a text cell in text format, so that nothing is a formula, also after somebody edits it.
 */
export class TablesWorkbook {
  readonly #text: Text;
  readonly #files: AnyRow[] = [];
  /** The cells of each table, with its head: a row is not kept beside its cells. */
  readonly #cells: Readonly<Record<TableName, CellValue[][]>>;
  /** Every text once: a workbook of the nation says a few thousand of them some hundred times each. */
  readonly #texts = new Map<string, string>();

  constructor(text: Text) {
    this.#text = text;
    const head = (name: TableName): CellValue[][] => [
      columnsOf(name).map(([column]) => text.tables.columns[column]),
    ];
    this.#cells = { files: head('files'), platforms: head('platforms'), items: head('items') };
  }

  take(table: TableName, row: AnyRow): void {
    if (table === 'files') this.#files.push(row);
    this.#cells[table].push(
      columnsOf(table).map(([column, type]) => this.#once(cellOf(row, column, type, this.#text))),
    );
  }

  rowsIn(table: TableName): number {
    return this.#cells[table].length - 1;
  }

  write(): Promise<Uint8Array> {
    const text = this.#text;
    return writeXlsx({
      properties: { title: text.tables.title, creator: text.words.product, created: new Date() },
      sheets: [
        readFirst(this.#files, this.#cells.files, text),
        ...tableNames
          .filter((name) => name !== 'files')
          .map((name) => tableSheet(name, this.#cells[name], text)),
      ],
    });
  }

  #once(cell: CellValue): CellValue {
    if (typeof cell !== 'string') return cell;
    const known = this.#texts.get(cell);
    if (known !== undefined) return known;
    this.#texts.set(cell, cell);
    return cell;
  }
}

function columnsOf(name: TableName): readonly (readonly [ColumnName, CellType])[] {
  return columnLists[name];
}

const columnLists = {
  files: Object.entries(tables.files),
  platforms: Object.entries(tables.platforms),
  items: Object.entries(tables.items),
} as Readonly<Record<TableName, readonly (readonly [ColumnName, CellType])[]>>;

function tableSheet(name: TableName, rows: CellValue[][], text: Text): WriteSheet {
  const columns = columnsOf(name);
  return {
    name: text.tables.sheets[name],
    columns: columns.map(([column, type]) => ({ width: widthOf(column, type), style: styles[type] })),
    rows,
    cells: new Map((rows[0] ?? []).map((value, index) => [`0,${index}`, { value, style: band }])),
    rowDefs: new Map([[0, { height: 32 }]]),
    freezePane: { rows: 1, columns: 0 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length}` },
    pageSetup: a4Across,
  };
}

/** What to know before reading, and a line per source file. */
function readFirst(files: readonly AnyRow[], cells: readonly CellValue[][], text: Text): WriteSheet {
  const columns = columnsOf('files');
  const lead: CellValue[][] = [[text.tables.title], ...text.tables.lead.map((line) => [line]), []];
  const [only] = files;
  if (files.length === 1 && only?.['source'] === null) lead.push([text.tables.notSealed]);
  const days = [...new Set(files.map(({ as_of }) => as_of))];
  lead.push([`${text.words.asOf} ${days.map((day) => formatDay(String(day), text.language)).join(', ')}`]);
  lead.push([], [text.tables.sources]);
  const head = lead.length;
  return {
    name: text.tables.sheets.files,
    columns: columns.map(([column, type]) => ({ width: widthOf(column, type), style: styles[type] })),
    rows: [...lead, ...cells],
    cells: new Map([
      ['0,0', { value: text.tables.title, style: headline }],
      [`${head - 1},0`, { value: text.tables.sources, style: headline }],
      ...columns.map(
        ([column], index) =>
          [`${head},${index}`, { value: text.tables.columns[column], style: band }] as const,
      ),
    ]),
    view: { showGridLines: false },
    pageSetup: a4Across,
  };
}

const a4Across = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

const styles = {
  text: { ...body, numFmt: textFormat },
  code: { ...body, numFmt: textFormat },
  word: { ...body, numFmt: textFormat },
  flag: { ...body, numFmt: textFormat },
  count: { ...body, numFmt: '0' },
  day: { ...body, numFmt: 'dd/mm/yyyy' },
  moment: { ...body, numFmt: 'dd/mm/yyyy hh:mm' },
} as const satisfies Record<CellType, unknown>;

/** Days and moments are numbers that the sheet shows as dates, so that they sort and filter as such. */
function cellOf(row: AnyRow, column: ColumnName, type: CellType, text: Text): CellValue {
  const value = row[column] ?? null;
  if (value === null) return null;
  if (type === 'day') return daySerial(String(value));
  if (type === 'moment') return momentSerial(Date.parse(String(value)));
  return shownCell(row, column, text);
}

/** In characters. */
function widthOf(column: ColumnName, type: CellType): number {
  const wide: Partial<Record<ColumnName, number>> = {
    item_title: 60,
    note: 40,
    reason: 30,
    platform_name: 32,
    file: 32,
    digest: 70,
    organisation: 34,
  };
  return wide[column] ?? { text: 24, code: 11, word: 20, flag: 11, count: 11, day: 12, moment: 17 }[type];
}
