import { join } from 'node:path';
import { app, ipcMain, protocol, safeStorage, screen, session, type BrowserWindow } from 'electron';
import { noticeChannel, progressChannel } from '../shared/host/call-names.ts';
import type { CallProgress, ToldNotice } from '../shared/host/host.ts';
import { textIn } from '../shared/text/index.ts';
import { runCommand } from './command/run.ts';
import { openSigningKey } from './exchange/signing-key.ts';
import { isCommandName } from './command/usage.ts';
import { Printer } from './paper/printer.ts';
import { makeCalls } from './shell/calls.ts';
import { centreCalls } from './shell/centre-calls.ts';
import { Exchange } from './shell/exchange.ts';
import { exchangeCalls } from './shell/exchange-calls.ts';
import { FileDialogs } from './shell/file-dialogs.ts';
import { formCalls } from './shell/form-calls.ts';
import { answerCalls } from './shell/ipc.ts';
import { lockDownContents, lockDownSession } from './shell/lockdown.ts';
import { setMenu } from './shell/menu.ts';
import { closeOrderly } from './shell/orderly-close.ts';
import { paperCalls } from './shell/paper-calls.ts';
import { reportCalls } from './shell/report-calls.ts';
import { registerAppScheme, serveApp } from './shell/protocol.ts';
import { OfficeSession } from './shell/session.ts';
import { Settings } from './shell/settings.ts';
import { tableCalls } from './shell/table-calls.ts';
import { openMainWindow } from './shell/window.ts';
import { backgroundIn } from './workspace/background.ts';

const isMac = process.platform === 'darwin';
const args = process.argv.slice(app.isPackaged ? 1 : 2).filter((arg) => !arg.startsWith('--user-data-dir'));
const [command] = args;
const isCommandLine = command !== undefined && isCommandName(command);

// A command gets a profile of its own: the app's may be in use by its window.
if (isCommandLine) app.setPath('sessionData', join(app.getPath('temp'), 'san-sang-commands'));
app.enableSandbox();
registerAppScheme(protocol);
lockDownContents(app);

// A command reads and writes files of its own, so it needs no turn among the windows.
if (isCommandLine) app.whenReady().then(runCommandLine).catch(giveUp);
else if (app.requestSingleInstanceLock()) app.whenReady().then(startApp).catch(giveUp);
else app.quit();

/** A process that could not start must not stay behind unseen, holding the place of the next one. */
function giveUp(error: unknown): void {
  process.stderr.write(`${textIn('vi').shell.cannotStart}: ${String(error)}\n`);
  app.exit(1);
}

/** Windows load only the app's own files, over a session that reaches nothing else. */
function prepareSession(): void {
  lockDownSession(session.defaultSession);
  serveApp(protocol, join(import.meta.dirname, '../renderer'));
}

async function runCommandLine(): Promise<void> {
  // Electron ends by itself when the last window goes, and here that is the one that printed.
  app.on('window-all-closed', () => undefined);
  prepareSession();
  const printer = new Printer();
  answerCalls(ipcMain, printer.calls, () => 'vi');
  const code = await runCommand(args, {
    appVersion: app.getVersion(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    input: process.stdin,
    print: printer.print,
  });
  app.exit(code);
}

function startApp(): void {
  const userData = app.getPath('userData');
  const settings = new Settings(userData);
  const background = backgroundIn(join(import.meta.dirname, 'storage-worker.js'));
  let window: BrowserWindow | undefined;
  const tellNotice = (told: ToldNotice): void => window?.webContents.send(noticeChannel, told);
  const office = new OfficeSession(
    settings,
    join(userData, 'workspaces'),
    app.getVersion(),
    background,
    tellNotice,
  );
  const printer = new Printer();
  const exchange = new Exchange({ session: office, settings, background, appVersion: app.getVersion() });
  exchange.signWith(openSigningKey(userData, safeStorage));
  let readyToClose = (): void => undefined;
  const files = new FileDialogs({
    window: () => window,
    documentsFolder: () => app.getPath('documents'),
    text: () => textIn(settings.language),
  });

  const tellProgress = (progress: CallProgress): void => window?.webContents.send(progressChannel, progress);

  prepareSession();
  const applyLanguage = (): void => setMenu(textIn(settings.language), isMac);
  applyLanguage();
  answerCalls(
    ipcMain,
    {
      ...makeCalls({
        settings,
        session: office,
        files,
        appVersion: app.getVersion(),
        readyToClose: () => readyToClose(),
        languageChanged: applyLanguage,
      }),
      ...exchangeCalls({ session: office, exchange, files, tellProgress }),
      ...paperCalls({ session: office, settings, files, printer, tellProgress }),
      ...tableCalls({ session: office, files, background }),
      ...formCalls({ session: office, files, background, tellProgress }),
      ...reportCalls({ session: office, files, printer }),
      ...centreCalls({ session: office, exchange, files, printer }),
      ...printer.calls,
    },
    () => settings.language,
  );
  window = openMainWindow(
    settings,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  readyToClose = closeOrderly(window);
  window.on('closed', () => {
    window = undefined;
    // A waiting print window would keep the app from ending.
    printer.close();
  });
  app.on('second-instance', () => focus(window));
  app.on('window-all-closed', () => app.quit());
  quitAfter(() => office.close());
}

function focus(window: BrowserWindow | undefined): void {
  if (window?.isMinimized() === true) window.restore();
  window?.show();
  window?.focus();
}

/** Lets what is on its way to the disk arrive before the process ends. */
function quitAfter(finish: () => Promise<void>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    void finish().finally(() => {
      finished = true;
      app.quit();
    });
  });
}
