import { sourceOfWorkspace } from '../../../shared/exchange/tables/source.ts';
import type { TableFormat } from '../../../shared/host/table-contract.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Language } from '../../../shared/model/words.ts';
import { textIn } from '../../../shared/text/index.ts';
import { readWorkspace } from '../../workspace/workspace-folder.ts';
import { writeTables } from './write-tables.ts';

export interface FolderTables {
  readonly folder: string;
  /** A file for a workbook, a folder for the other formats. */
  readonly out: string;
  readonly format: TableFormat;
  readonly asOf: Day;
  readonly language: Language;
  readonly exporter: { readonly name: string; readonly organisation: string };
}

/** Writes a workspace as tables, and answers with how many rows they have in all. Throws a `Failure`. */
export async function tablesOfFolder(request: FolderTables): Promise<number> {
  const { workspace } = await readWorkspace(request.folder);
  const { asOf, exporter } = request;
  const source = sourceOfWorkspace(workspace, asOf, { at: Date.now(), exporter });
  const written = await writeTables([source], request.out, textIn(request.language), [request.format]);
  return written.reduce((sum, { rows }) => sum + rows, 0);
}
