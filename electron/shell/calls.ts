import { shell } from 'electron';
import { newCampaign } from '../../shared/data/plan.ts';
import { checklistSheet } from '../../shared/paper/checklist.ts';
import { checklistsJob } from '../../shared/paper/job.ts';
import { textIn } from '../../shared/text/index.ts';
import { fingerprint } from '../exchange/evidence-file.ts';
import { writeWhole } from '../files/whole.ts';
import type { PaperCalls, Printer } from '../paper/printer.ts';
import { listBackups } from '../workspace/backup.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { fileName, placeOf } from './file-name.ts';
import type { CentreCalls } from './centre-calls.ts';
import type { ExchangeCalls } from './exchange-calls.ts';
import type { ReportCalls } from './report-calls.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';
import type { Settings } from './settings.ts';

export interface CallContext {
  readonly settings: Settings;
  readonly session: OfficeSession;
  readonly printer: Printer;
  readonly files: FileDialogs;
  readonly appVersion: string;
  /** The page has written down what was typed. */
  readonly readyToClose: () => void;
  /** Runs after the officer chose another language. */
  readonly languageChanged: () => void;
}

/** What each call of the main window does. */
export function makeCalls(
  context: CallContext,
): Omit<Calls, keyof PaperCalls | keyof CentreCalls | keyof ExchangeCalls | keyof ReportCalls> {
  const { settings, session, printer, files, appVersion } = context;
  return {
    start: async () => ({
      language: settings.language,
      officer: settings.officer,
      recent: await session.recent(),
      version: appVersion,
    }),
    setLanguage: (language) => {
      settings.language = language;
      context.languageChanged();
      return null;
    },
    setOfficer: (officer) => {
      settings.officer = officer;
      return null;
    },
    createWorkspace: ({ scope, ...choice }) => session.create(newCampaign(choice), scope),
    openWorkspace: async ({ folder }) => {
      const chosen = folder ?? (await files.askForFolder());
      return chosen === undefined ? null : session.open(chosen);
    },
    closeWorkspace: async () => {
      await session.close();
      return null;
    },
    standingChanges: (part) => session.standingChanges(part),
    edit: ({ edits }) => session.edit(edits),
    history: (query) => session.history(query),
    undoStep: (change) => session.undoStep(change),
    listBackups: () => listBackups(session.workspace.folder),
    makeBackup: async () => (await session.backUp()) ?? null,
    compareBackup: ({ name }) => session.compareBackup(name),
    restoreBackup: ({ name }) => session.restoreBackup(name),
    copyWorkspace: async () => {
      const target = await files.askForFolder();
      if (target === undefined) return null;
      const folder = await session.copyInto(target);
      files.remember(folder);
      return { folder };
    },
    checkWorkspace: () => session.inspect(),
    pickEvidenceFile: async () => {
      const path = await files.askForFile();
      return path === undefined ? null : fingerprint(path);
    },
    saveChecklist: async ({ localities: codes, ...options }) => {
      const { workspace } = session.workspace;
      const localities = codes.flatMap((code) => workspace.plan.locality(code) ?? []);
      const sheets = localities.map((locality) => checklistSheet(workspace, locality, options));
      const title =
        sheets.length === 1 ? (sheets[0]?.place.name ?? '') : textIn(options.language).paper.checklistTitle;
      const name = fileName(
        'danh-muc',
        codes.length === 1 ? (codes[0] ?? '') : placeOf(session.workspace.workspace),
        options.asOf,
      );
      const file = await files.askWhereToSave(name, 'pdf');
      if (file === undefined) return null;
      await writeWhole(file, await printer.print(checklistsJob(title, sheets)));
      files.remember(file);
      return { file };
    },
    sinceExport: ({ asOf }) => session.sinceExport(asOf),
    showFile: (file) => {
      if (files.hasSaved(file)) shell.showItemInFolder(file);
      return null;
    },
    readyToClose: () => {
      context.readyToClose();
      return null;
    },
  };
}
