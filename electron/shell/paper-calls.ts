import type { PaperOrder, SheetsOrder } from '../../shared/host/paper-contract.ts';
import type { CallProgress } from '../../shared/host/host.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { PaperJob } from '../../shared/paper/job.ts';
import { fileNameOf, fitsOnePdf, packInOne, packPart, type PackChoice } from '../../shared/paper/pack.ts';
import type { PrintedScreen } from '../../shared/paper/screen.ts';
import { defaultSetup, type PaperSetup } from '../../shared/paper/setup.ts';
import { dayOf } from '../../shared/model/day.ts';
import { Failure } from '../failure.ts';
import { writeWhole } from '../files/whole.ts';
import { writePackInOne, writePackOfEach, type PackWork } from '../paper/pack-files.ts';
import type { Printer } from '../paper/printer.ts';
import { reportJob } from '../paper/report-file.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { fileName, placeOf } from './file-name.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';
import type { Settings } from './settings.ts';

export interface PaperContext {
  readonly session: OfficeSession;
  readonly settings: Settings;
  readonly files: FileDialogs;
  readonly printer: Printer;
  readonly tellProgress: (progress: CallProgress) => void;
}

export type PaperCalls = Pick<
  Calls,
  'printSettings' | 'rememberPrintSettings' | 'previewPaper' | 'savePaper' | 'printPaper' | 'cancelPaper'
>;

/** Beyond this tags would make a file of a size that no screen reader opens. */
const mostTaggedCells = 20_000;

type ChecklistsOrder = Extract<PaperOrder, { kind: 'checklists' }>;

/** What each call does by which checklists and screens are looked at, saved and printed. */
export function paperCalls({ session, settings, files, printer, tellProgress }: PaperContext): PaperCalls {
  let work = new AbortController();

  const workspace = (): Workspace => session.workspace.workspace;
  const packWork = (): PackWork => {
    work = new AbortController();
    return {
      print: printer.print,
      signal: work.signal,
      onProgress: (progress) => tellProgress({ call: 'savePaper', ...progress }),
    };
  };

  async function saveInOne(order: ChecklistsOrder, name: string) {
    const file = await files.askWhereToSave(name, 'pdf');
    if (file === undefined) return null;
    await writePackInOne(file, workspace(), packChoice(order), packWork());
    return { file, written: 1, of: 1 };
  }

  async function saveEach(order: ChecklistsOrder) {
    const folder = await files.askForFolder();
    if (folder === undefined) return null;
    const result = await writePackOfEach(folder, workspace(), packChoice(order), packWork());
    return { file: folder, ...result };
  }

  async function saveScreen(order: Exclude<SheetsOrder, ChecklistsOrder>) {
    const file = await files.askWhereToSave(
      fileName('danh-sach', placeOf(workspace()), dayOf(new Date())),
      'pdf',
    );
    if (file === undefined) return null;
    const { print, signal } = packWork();
    await writeWhole(file, await print(sheetsOf(workspace(), order), signal));
    return { file, written: 1, of: 1 };
  }

  async function jobOf(order: PaperOrder): Promise<PaperJob> {
    return order.kind === 'report'
      ? reportJob(await session.report(order.report))
      : sheetsOf(workspace(), order);
  }

  return {
    printSettings: () => settings.print ?? null,
    rememberPrintSettings: (print) => {
      settings.print = print;
      return null;
    },
    previewPaper: async ({ order, part }) =>
      printer.print(
        part === undefined || order.kind !== 'checklists'
          ? await jobOf(order)
          : packPart(workspace(), packChoice(order), part),
      ),
    savePaper: async ({ order, form }) => {
      const signal = (): AbortSignal => work.signal;
      try {
        const saved =
          order.kind === 'screen'
            ? await saveScreen(order)
            : form === 'each' || !fitsOnePdf(workspace(), order.localities)
              ? await saveEach(order)
              : await saveInOne(order, fileNameFor(workspace(), order));
        if (saved !== null) files.remember(saved.file);
        return saved;
      } catch (error) {
        if (signal().aborted) return null;
        throw error;
      }
    },
    printPaper: async ({ order, copies }) => {
      work = new AbortController();
      const { signal } = work;
      const paper = setupOf(order);
      if (order.kind === 'checklists' && !fitsOnePdf(workspace(), order.localities)) {
        throw new Failure('too-much-for-one-print');
      }
      try {
        return { printed: await printer.toPaper(await jobOf(order), { paper, copies }, signal) };
      } catch (error) {
        if (signal.aborted) return { printed: false };
        throw error;
      }
    },
    cancelPaper: () => {
      work.abort();
      return null;
    },
  };
}

function packChoice({ choice, localities, asOf }: ChecklistsOrder): PackChoice {
  return { ...choice, localities, asOf };
}

/** Reports are on A4 as the decree has it. */
function setupOf(order: PaperOrder): PaperSetup {
  switch (order.kind) {
    case 'report':
      return defaultSetup;
    case 'screen':
      return order.paper;
    case 'checklists':
      return order.choice.paper;
  }
}

function sheetsOf(workspace: Workspace, order: SheetsOrder): PaperJob {
  if (order.kind === 'checklists') return packInOne(workspace, packChoice(order));
  const { screen, language, paper } = order;
  const tagged = cellsIn(screen) <= mostTaggedCells;
  return { kind: 'screen', title: screen.heading, language, tagged, paper, screen };
}

function cellsIn({ tables }: PrintedScreen): number {
  return tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0);
}

function fileNameFor(workspace: Workspace, { localities, asOf }: ChecklistsOrder): string {
  const [code = ''] = localities;
  const only = localities.length === 1 ? workspace.plan.locality(code) : undefined;
  return fileName('danh-muc', only === undefined ? placeOf(workspace) : fileNameOf(only), asOf);
}
