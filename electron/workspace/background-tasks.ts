import type { PreviewedFile } from '../../shared/exchange/import-preview.ts';
import type { FileEffects } from '../../shared/exchange/preview.ts';
import type { Receipt } from '../../shared/exchange/schema.ts';
import type { Change, Edit } from '../../shared/history/change.ts';
import type { Difference } from '../../shared/history/difference.ts';
import type { Inverse } from '../../shared/history/undo.ts';
import type { HistoryQuery, OpenNotice, Origins, SinceExport } from '../../shared/host/contract.ts';
import type { Day } from '../../shared/model/day.ts';
import { sendForms, type FormsRequest } from '../exchange/form/send-forms.ts';
import { tablesOfFolder, type FolderTables } from '../exchange/tables/tables-of-folder.ts';
import { reportOfFolder, type FolderReport } from '../paper/report-of-folder.ts';
import type { ReportDocument } from '../../shared/paper/report/document.ts';
import { copyWorkspace } from './copy.ts';
import { exportFolder, type ExportReceipt, type FolderExport } from './export-folder.ts';
import { keepFiles, previewFiles, type ImportProgress, type ImportRequest } from './import-files.ts';
import { tellInParts } from '../in-parts.ts';
import { dropImports } from './imports.ts';
import { inspectWorkspace, type Inspection } from './inspect.ts';
import { effectsOfKept, type KeptEffectsQuery } from './kept-effects.ts';
import { receiptsOfKept } from './kept-receipts.ts';
import { lookAfter, type LookAfter, type LookedAfter } from './look-after.ts';
import { differencesFromBackup, editsBackTo, historyOf, inverseOfStep, sinceCounts } from './look-back.ts';
import { prepareFolder } from './mend.ts';
import { originsIn, type OriginsQuery } from './origins.ts';
import { readAbout, type ReadOptions } from './read-folder.ts';
import { makeSnapshot } from './snapshot.ts';

interface InFolder {
  readonly folder: string;
}

/** Each task: what it takes, what it tells while it works, and what it gives. All of it crosses as a copy. */
interface TaskTypes {
  /** See `prepareFolder` in mend.ts. */
  readonly prepare: { takes: InFolder & ReadOptions; tells: never; gives: readonly OpenNotice[] };
  /** See `lookAfter` in look-after.ts. */
  readonly lookAfter: { takes: LookAfter; tells: never; gives: LookedAfter };
  /** See `makeSnapshot` in snapshot.ts. */
  readonly snapshot: { takes: InFolder; tells: never; gives: undefined };
  /** See `copyWorkspace` in copy.ts. */
  readonly copy: { takes: InFolder & { into: string }; tells: never; gives: string };
  /** See `inspectWorkspace` in inspect.ts. */
  readonly inspect: { takes: InFolder; tells: never; gives: Inspection };
  /** See `exportFolder` in export-folder.ts. */
  readonly export: { takes: FolderExport; tells: never; gives: ExportReceipt };
  /** See `historyOf` in look-back.ts; tells the changes, part by part. */
  readonly history: {
    takes: InFolder & { query: HistoryQuery };
    tells: readonly Change[];
    gives: Origins;
  };
  /** See `originsIn` in origins.ts. */
  readonly origins: { takes: OriginsQuery; tells: never; gives: Origins };
  /** See `inverseOfStep` in look-back.ts; tells the edits, part by part. */
  readonly inverse: {
    takes: InFolder & { change: Pick<Change, 'writer' | 'n'> };
    tells: readonly Edit[];
    gives: Pick<Inverse, 'skipped'>;
  };
  /** See `sinceCounts` in look-back.ts. */
  readonly since: {
    takes: InFolder & { counts: Readonly<Record<string, number>>; asOf: Day };
    tells: never;
    gives: Omit<SinceExport, 'at'>;
  };
  /** See `differencesFromBackup` in look-back.ts; tells them part by part. */
  readonly compare: { takes: InFolder & { backup: string }; tells: readonly Difference[]; gives: undefined };
  /** See `previewFiles` in import-files.ts. */
  readonly previewImport: { takes: ImportRequest; tells: ImportProgress; gives: PreviewedFile[] };
  /** See `keepFiles` in import-files.ts. */
  readonly keepImports: {
    takes: ImportRequest & { digests: readonly string[] };
    tells: ImportProgress;
    gives: Edit[];
  };
  /** See `dropImports` in imports.ts. */
  readonly dropImports: { takes: InFolder & { digests: readonly string[] }; tells: never; gives: undefined };
  /** See `sendForms` in exchange/form/send-forms.ts; tells how many are done. */
  readonly forms: { takes: FormsRequest; tells: number; gives: undefined };
  /** See `tablesOfFolder` in exchange/tables/tables-of-folder.ts. */
  readonly tables: { takes: FolderTables; tells: never; gives: number };
  /** See `effectsOfKept` in kept-effects.ts. */
  readonly keptEffects: { takes: KeptEffectsQuery; tells: never; gives: FileEffects };
  /** See `receiptsOfKept` in kept-receipts.ts. */
  readonly receipts: {
    takes: InFolder & { digest: string };
    tells: never;
    gives: readonly Receipt[];
  };
  /** See `editsBackTo` in look-back.ts; tells them part by part. */
  readonly editsBack: { takes: InFolder & { backup: string }; tells: readonly Edit[]; gives: undefined };
  /** See `reportOfFolder` in paper/report-of-folder.ts. */
  readonly report: { takes: FolderReport; tells: never; gives: ReportDocument };
}

export type TaskName = keyof TaskTypes;
export type TaskInput<Name extends TaskName> = TaskTypes[Name]['takes'];
export type TaskProgress<Name extends TaskName> = TaskTypes[Name]['tells'];
export type TaskResult<Name extends TaskName> = TaskTypes[Name]['gives'];

/**
 * Tells how far a task is, or hands over a part of a large result. Resolves once the other side took it in, so that a
 * busy window is never flooded. Rejects where the task was cancelled.
 */
export type Report<Progress> = (progress: Progress) => Promise<void>;

/**
 * Work on a workspace folder that takes too long for the thread that the windows wait for. Each task reads the disk
 * by itself: every acknowledged change is there. It throws a `Failure`.
 */
export const backgroundTasks: {
  readonly [Name in TaskName]: (
    input: TaskInput<Name>,
    report: Report<TaskProgress<Name>>,
  ) => Promise<TaskResult<Name>>;
} = {
  prepare: ({ folder, ...options }) => prepareFolder(folder, options),
  lookAfter,
  snapshot: async ({ folder }) => {
    await makeSnapshot(folder, await readAbout(folder));
  },
  copy: ({ folder, into }) => copyWorkspace(folder, into),
  inspect: ({ folder }) => inspectWorkspace(folder),
  export: (request) => exportFolder(request),
  history: async ({ folder, query }, report) => {
    const { changes, ...origins } = await historyOf(folder, query);
    await tellInParts(changes, report);
    return origins;
  },
  origins: originsIn,
  inverse: async ({ folder, change }, report) => {
    const { edits, skipped } = await inverseOfStep(folder, change);
    await tellInParts(edits, report);
    return { skipped };
  },
  since: ({ folder, counts, asOf }) => sinceCounts(folder, counts, asOf),
  compare: async ({ folder, backup }, report) =>
    tellInParts(await differencesFromBackup(folder, backup), report),
  previewImport: previewFiles,
  keepImports: keepFiles,
  dropImports: async (request) => {
    await dropImports(request);
  },
  keptEffects: effectsOfKept,
  receipts: receiptsOfKept,
  forms: sendForms,
  tables: tablesOfFolder,
  editsBack: async ({ folder, backup }, report) => tellInParts(await editsBackTo(folder, backup), report),
  report: reportOfFolder,
};
