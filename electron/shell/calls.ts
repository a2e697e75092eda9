import { join } from 'node:path';
import { dialog, shell, type BrowserWindow } from 'electron';
import { newCampaign } from '../../shared/data/plan.ts';
import { checklistSheet } from '../../shared/paper/checklist.ts';
import { checklistsJob } from '../../shared/paper/job.ts';
import type { Day } from '../../shared/model/day.ts';
import { fold } from '../../shared/text/fold.ts';
import { textIn, type Text } from '../../shared/text/index.ts';
import { fingerprint } from '../exchange/evidence-file.ts';
import { writeWhole } from '../files/whole.ts';
import type { PaperCalls, Printer } from '../paper/printer.ts';
import { listBackups } from '../workspace/backup.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';
import type { Settings } from './settings.ts';

export interface CallContext {
  readonly settings: Settings;
  readonly session: OfficeSession;
  readonly printer: Printer;
  readonly window: () => BrowserWindow | undefined;
  readonly documentsFolder: () => string;
  readonly appVersion: string;
  /** The page has written down what was typed. */
  readonly readyToClose: () => void;
  /** Runs after the officer chose another language. */
  readonly languageChanged: () => void;
}

/** What each call of the main window does. */
export function makeCalls(context: CallContext): Omit<Calls, keyof PaperCalls> {
  const { settings, session, printer, appVersion } = context;
  const text = (): Text => textIn(settings.language);
  const saved = new Set<string>();

  async function askWhereToSave(name: string, kind: 'pdf' | 'json'): Promise<string | undefined> {
    const options = {
      defaultPath: join(context.documentsFolder(), `${name}.${kind}`),
      filters: [{ name: text().shell.fileKinds[kind], extensions: [kind] }],
    };
    const window = context.window();
    const answer = await (window === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
  }

  async function askForPath(
    properties: ('openFile' | 'openDirectory' | 'createDirectory')[],
  ): Promise<string | undefined> {
    const window = context.window();
    const options = { properties };
    const answer = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return answer.canceled ? undefined : answer.filePaths[0];
  }

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
    createWorkspace: ({ scope, cutover, common }) => session.create(newCampaign({ cutover, common }), scope),
    openWorkspace: async ({ folder }) => {
      const chosen = folder ?? (await askForPath(['openDirectory']));
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
      const target = await askForPath(['openDirectory']);
      if (target === undefined) return null;
      const folder = await session.copyInto(target);
      saved.add(folder);
      return { folder };
    },
    checkWorkspace: () => session.inspect(),
    pickEvidenceFile: async () => {
      const path = await askForPath(['openFile']);
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
        codes.length === 1 ? (codes[0] ?? '') : placeOf(session),
        options.asOf,
      );
      const file = await askWhereToSave(name, 'pdf');
      if (file === undefined) return null;
      await writeWhole(file, await printer.print(checklistsJob(title, sheets)));
      saved.add(file);
      return { file };
    },
    saveExport: async ({ asOf }) => {
      const file = await askWhereToSave(fileName('san-sang', placeOf(session), asOf), 'json');
      if (file === undefined) return null;
      const { counts: _counts, ...receipt } = await session.export(file, asOf);
      saved.add(file);
      return { file, ...receipt };
    },
    sinceExport: ({ asOf }) => session.sinceExport(asOf),
    showFile: (file) => {
      // Only what this session saved itself: a page may not make the system reveal other paths.
      if (saved.has(file)) shell.showItemInFolder(file);
      return null;
    },
    readyToClose: () => {
      context.readyToClose();
      return null;
    },
  };
}

/** `79-ho-chi-minh`, or `toan-quoc`. */
function placeOf(session: OfficeSession): string {
  const { plan } = session.workspace.workspace;
  const province = plan.scope.level === 'nation' ? undefined : plan.locality(plan.scope.code);
  return province === undefined ? 'toan-quoc' : `${province.code}-${province.name}`;
}

/** Safe on every file system: letters without accents, digits and hyphens. */
function fileName(kind: string, place: string, day: Day): string {
  return `${kind}_${fold(place).replaceAll(' ', '-')}_${day}`;
}
