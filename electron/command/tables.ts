import { basename } from 'node:path';
import { sourceOfExport, type TableSource } from '../../shared/exchange/tables/source.ts';
import { readExportFile } from '../exchange/read-file.ts';
import { writeTables } from '../exchange/tables/write-tables.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { faultLines } from './validate.ts';

/**
 * Writes export files as flat tables. One file is in the memory at a time; where any is not as it should be, nothing
 * is written, because a table that lacks a province in silence would mislead.
 */
export async function exportTables(args: Arguments, { out, err }: CommandContext): Promise<number> {
  const files = args.operands;
  if (files.length === 0) throw args.wrong(args.text.commands.missingOption('FILE'));
  const target = args.output(...files);
  try {
    for (const { path, rows } of await writeTables(sourcesIn(files), target, args.text)) {
      out(args.text.tables.wrote(path, rows));
    }
    return exitCodes.success;
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    for (const line of faultLines(error.file, error.faults, args.text)) err(line);
    return exitCodes.badInput;
  }
}

async function* sourcesIn(files: readonly string[]): AsyncGenerator<TableSource> {
  for (const file of files) {
    const result = await readExportFile(file);
    if (!result.ok) throw new BadFile(file, result.faults);
    yield sourceOfExport(basename(file), result.read);
  }
}

class BadFile extends Error {
  readonly file: string;
  readonly faults: Parameters<typeof faultLines>[1];

  constructor(file: string, faults: BadFile['faults']) {
    super(file);
    this.file = file;
    this.faults = faults;
  }
}
