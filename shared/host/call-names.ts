/** The names of all calls, apart from their schemas: the sandboxed preload needs no more. */
export const callNames = [
  'start',
  'setLanguage',
  'setOfficer',
  'createWorkspace',
  'openWorkspace',
  'closeWorkspace',
  'standingChanges',
  'edit',
  'history',
  'undoStep',
  'moreOfStep',
  'listBackups',
  'makeBackup',
  'compareBackup',
  'restoreBackup',
  'copyWorkspace',
  'checkWorkspace',
  'pickEvidenceFile',
  'printSettings',
  'rememberPrintSettings',
  'previewPaper',
  'savePaper',
  'printPaper',
  'cancelPaper',
  'saveExport',
  'sinceExport',
  'previewReport',
  'saveReport',
  'pickImportFiles',
  'dropImportFiles',
  'previewImport',
  'acceptImport',
  'cancelImport',
  'stopImport',
  'effectsOfFile',
  'origins',
  'saveReturn',
  'ownKey',
  'saveReceiptPage',
  'saveStartFile',
  'pickStartFile',
  'createFromStart',
  'receiptsOf',
  'saveTables',
  'sendForms',
  'stopForms',
  'showFile',
  'readyToClose',
  'paperJob',
  'paperReady',
] as const;

export type CallName = (typeof callNames)[number];

/** The ipc channel by which the main process says that the window is about to close. */
export const closingChannel = 'host-event:closing';

/** The ipc channel by which the main process says how far a long call is. */
export const progressChannel = 'host-event:progress';

/** The ipc channel by which the main process tells what it found in the open workspace's files. */
export const noticeChannel = 'host-event:notice';

/** The ipc channel of a call. */
export function channelOf(name: CallName): string {
  return `host:${name}`;
}
