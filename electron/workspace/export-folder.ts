import { countAnswers } from '../../shared/exchange/count.ts';
import type { Export, ExportPart } from '../../shared/exchange/schema.ts';
import { fingerprintOf } from '../../shared/exchange/signature.ts';
import { shortCode } from '../../shared/model/digest.ts';
import type { Day } from '../../shared/model/day.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { receiptsFor } from '../exchange/receipts.ts';
import type { SigningKey } from '../exchange/signing-key.ts';
import { writeExport } from '../exchange/write-export.ts';
import { everyChange } from './folder-reading.ts';
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
  readonly part?:
    { readonly localities?: string[] | undefined; readonly platforms?: string[] | undefined } | undefined;
  /** Only what changed since each writer had come so far. */
  readonly since?: { readonly at: string; readonly counts: Readonly<Record<string, number>> } | undefined;
  /** A return file: the province's answers as they stand here, with receipts for its files. */
  readonly returnTo?: string | undefined;
  readonly key?: SigningKey | undefined;
}

export interface ExportReceipt {
  readonly localities: number;
  /** Items with a status. */
  readonly answers: number;
  readonly conflicts: number;
  /** `sha256:` and 64 digits, and its short code to compare by phone. */
  readonly digest: string;
  readonly code: string;
  /** ISO 8601. */
  readonly exportedAt: string;
  /** What of the workspace it holds; undefined where that is all of it. */
  readonly part: ExportPart | undefined;
  /** The fingerprint of the key that signed it; null where none did. */
  readonly signer: string | null;
  /** How far each writer had come in it. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Exports the workspace of a folder with every change that was acknowledged before the call. Throws a `Failure`. */
export async function exportFolder(request: FolderExport): Promise<ExportReceipt> {
  const { folder, file, acknowledged, part, since, returnTo, ...options } = request;
  const read = await readWorkspace(folder);
  const workspace = await upTo(read, options.exporter.writer, acknowledged);
  const made = await writeExport(file, {
    workspace,
    ...options,
    part: returnTo === undefined ? part : { localities: localitiesOf(workspace, returnTo) },
    since: since && { at: since.at, counts: new Map(Object.entries(since.counts)) },
    receipts: returnTo === undefined ? [] : receiptsFor(returnTo, workspace, await read.reading.history()),
  });
  const { signature } = made;
  return {
    ...countAnswers(made),
    digest: made.digest,
    code: shortCode(made.digest),
    exportedAt: made.exportedAt,
    part: made.part,
    signer: signature === undefined ? null : fingerprintOf(signature.publicKey),
    counts: Object.fromEntries(workspace.state.counts),
  };
}

function localitiesOf({ plan }: Workspace, province: string): string[] {
  return [province, ...plan.units.communesOf(province).map(({ code }) => code)];
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
