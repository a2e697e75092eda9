import { countAnswers } from '../../shared/exchange/count.ts';
import type { Export } from '../../shared/exchange/schema.ts';
import { shortCode } from '../../shared/model/digest.ts';
import type { Day } from '../../shared/model/day.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { writeExport } from '../exchange/write-export.ts';
import { everyChange } from './read-folder.ts';
import { readWorkspace, type ReadWorkspace } from './workspace-folder.ts';

export interface FolderExport {
  readonly folder: string;
  /** Where the export goes. */
  readonly file: string;
  readonly asOf: Day;
  readonly appVersion: string;
  readonly exporter: Export['exporter'];
  /** How many changes of the exporter's writer are acknowledged. One on its way to the disk may yet be refused. */
  readonly acknowledged: number;
}

export interface ExportReceipt {
  readonly localities: number;
  /** Items with a status. */
  readonly answers: number;
  readonly conflicts: number;
  /** The short code to compare by phone. */
  readonly code: string;
  /** How far each writer had come in it. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Exports the workspace of a folder with every change that was acknowledged before the call. Throws a `Failure`. */
export async function exportFolder({
  folder,
  file,
  acknowledged,
  ...request
}: FolderExport): Promise<ExportReceipt> {
  const read = await readWorkspace(folder);
  const workspace = await upTo(read, request.exporter.writer, acknowledged);
  const made = await writeExport(file, { workspace, ...request });
  const counts = Object.fromEntries(workspace.state.counts);
  return { ...countAnswers(made), code: shortCode(made.digest), counts };
}

async function upTo({ reading, workspace }: ReadWorkspace, writer: string, n: number): Promise<Workspace> {
  if (workspace.state.count(writer) <= n) return workspace;
  const { campaign, scope } = reading.meta;
  const changes = everyChange(await reading.history());
  return new Workspace(
    campaign,
    scope,
    changes.filter((change) => change.writer !== writer || change.n <= n),
  );
}
