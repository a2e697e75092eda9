import { mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { tableNames, type AnyRow, type TableName } from '../../../shared/exchange/tables/columns.ts';
import { byteOrderMark, csvHead, csvLine } from '../../../shared/exchange/tables/csv.ts';
import { ndjsonLine } from '../../../shared/exchange/tables/ndjson.ts';
import { rowsOf } from '../../../shared/exchange/tables/rows.ts';
import type { TableSource } from '../../../shared/exchange/tables/source.ts';
import { tableFormatSchema, type TableFormat } from '../../../shared/host/table-contract.ts';
import type { Text } from '../../../shared/text/index.ts';
import { writeFailure } from '../../failure.ts';
import { WholeFile } from '../../files/whole.ts';
import { TablesWorkbook } from './xlsx.ts';

/** A file that tables were written to, and how many rows it has. */
export interface WrittenTable {
  readonly path: string;
  readonly rows: number;
}

/** Where a source's rows go; `finish` names what was written. */
interface Target {
  readonly take: (table: TableName, rows: Iterable<AnyRow>) => Promise<void>;
  readonly finish: () => Promise<WrittenTable[]>;
  readonly discard: () => Promise<void>;
}

/**
 * Writes the tables of all sources: to one file, whose ending names the format (a `.csv` or `.ndjson` gets the table
 * of items), or into a folder, one file per table in each of the given formats. Each file is written whole, and none
 * takes its name before all sources are read. Throws a `Failure`, or what a source throws.
 */
export async function writeTables(
  sources: AsyncIterable<TableSource> | Iterable<TableSource>,
  out: string,
  text: Text,
  formats: readonly TableFormat[] = ['ndjson', 'csv'],
): Promise<WrittenTable[]> {
  const targets: Target[] = [];
  try {
    for (const open of await targetsIn(out, text, formats)) targets.push(await open());
    for await (const source of sources) {
      for (const table of tableNames) {
        for (const { take } of targets) await take(table, rowsOf[table](source, text.language));
      }
    }
    const written: WrittenTable[] = [];
    for (const { finish } of targets) written.push(...(await finish()));
    return written;
  } finally {
    for (const { discard } of targets) await discard();
  }
}

/** The format that a file's ending asks for; undefined where it is none of a table, and so names a folder. */
export function formatOf(path: string): TableFormat | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return tableFormatSchema.options.find((format) => format === ending);
}

async function targetsIn(
  out: string,
  text: Text,
  formats: readonly TableFormat[],
): Promise<(() => Promise<Target>)[]> {
  const format = formatOf(out);
  if (format === 'xlsx') return [() => workbook(out, text)];
  if (format !== undefined) return [() => lines(out, 'items', format, text)];
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw writeFailure(out, error);
  });
  return formats.flatMap((kind) =>
    kind === 'xlsx'
      ? [() => workbook(join(out, 'tables.xlsx'), text)]
      : tableNames.map((table) => () => lines(join(out, `${table}.${kind}`), table, kind, text)),
  );
}

/** Lines go to the disk in pieces of about this many characters. */
const pieceLength = 256 * 1024;

async function lines(
  path: string,
  only: TableName,
  format: Exclude<TableFormat, 'xlsx'>,
  text: Text,
): Promise<Target> {
  const file = await WholeFile.create(path);
  let piece = format === 'csv' ? byteOrderMark + csvHead(only, text) : '';
  let count = 0;
  return {
    take: async (table, rows) => {
      if (table !== only) return;
      for (const row of rows) {
        piece += format === 'csv' ? csvLine(only, row, text) : ndjsonLine(row);
        count += 1;
        if (piece.length < pieceLength) continue;
        await file.write(piece);
        piece = '';
      }
    },
    finish: async () => {
      await file.write(piece);
      await file.keep();
      return [{ path, rows: count }];
    },
    discard: () => file.discard(),
  };
}

/** A workbook is put together in the memory, where lines need next to none. */
async function workbook(path: string, text: Text): Promise<Target> {
  const file = await WholeFile.create(path);
  const book = new TablesWorkbook(text);
  return {
    take: (table, rows) => {
      for (const row of rows) book.take(table, row);
      return Promise.resolve();
    },
    finish: async () => {
      const rows = book.rowsIn('platforms') + book.rowsIn('items');
      await file.write(await book.write());
      await file.keep();
      return [{ path, rows }];
    },
    discard: () => file.discard(),
  };
}
