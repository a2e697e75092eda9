import { shell } from 'electron';
import { newCampaign } from '../../shared/data/plan.ts';
import { fingerprint } from '../exchange/evidence-file.ts';
import type { PrintWindowCalls } from '../paper/printer.ts';
import { listBackups } from '../workspace/backup.ts';
import type { FileDialogs } from './file-dialogs.ts';
import type { CentreCalls } from './centre-calls.ts';
import type { ExchangeCalls } from './exchange-calls.ts';
import type { PaperCalls } from './paper-calls.ts';
import type { FormCalls } from './form-calls.ts';
import type { ReportCalls } from './report-calls.ts';
import type { TableCalls } from './table-calls.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';
import type { Settings } from './settings.ts';

export interface CallContext {
  readonly settings: Settings;
  readonly session: OfficeSession;
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
): Omit<
  Calls,
  | keyof PrintWindowCalls
  | keyof PaperCalls
  | keyof CentreCalls
  | keyof ExchangeCalls
  | keyof ReportCalls
  | keyof TableCalls
  | keyof FormCalls
> {
  const { settings, session, files, appVersion } = context;
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
    edit: ({ edits }) => session.editInParts(edits),
    history: ({ skip, ...query }) => session.history(query, skip),
    undoStep: (change) => session.undoStep(change),
    moreOfStep: ({ from, ...first }) => session.moreOfStep(first, from),
    listBackups: () => listBackups(session.workspace.folder),
    makeBackup: async () => (await session.backUp()) ?? null,
    compareBackup: ({ name, from }) => session.compareBackup(name, from),
    restoreBackup: ({ name }) => session.restoreBackup(name),
    copyWorkspace: async () => {
      const target = await files.askForFolder();
      if (target === undefined) return null;
      const folder = await session.copyInto(target);
      files.remember(folder);
      return { folder };
    },
    checkWorkspace: async () => {
      const { changes, damages } = await session.inspect();
      return { changes, damaged: damages.map(({ file }) => file) };
    },
    pickEvidenceFile: async () => {
      const path = await files.askForFile();
      return path === undefined ? null : fingerprint(path);
    },
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
