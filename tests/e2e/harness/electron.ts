import { spawn } from 'node:child_process';
import { _electron, type Page } from 'playwright-core';
import type { AppCommand } from '../../../build/runtime.ts';
import { scratchFolder, watch, within, type RunningApp } from './app.ts';

const startLimit = 60_000;
const quitLimit = 20_000;
const killLimit = 10_000;

/** A person's answers to the dialogs, kept in Electron's main process while a test runs. */
interface Answers {
  save: (string | null)[];
  open: (string[] | null)[];
  message: number[];
  /** The file that stands for the paper, or null for "cancel". */
  print: (string | null)[];
  hasPrinter: boolean;
}

interface AnswersHolder {
  standingAnswers?: Answers;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function killTree(pid: number): void {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    // Electron's other processes end when the pipes to their main process break.
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Runs the app on real Electron. */
export async function launchOnElectron(
  command: AppCommand,
  env: Readonly<Record<string, string>>,
  documents: string | undefined,
): Promise<RunningApp> {
  const scratch = scratchFolder();
  const electron = await _electron.launch({
    executablePath: command.command,
    args: command.args,
    env: definedOnly({ ...command.env, ...scratch.env, ...env }),
    timeout: startLimit,
  });
  const child = electron.process();
  const watched = watch(child);
  const exited = watched.exited.finally(() => scratch.remove());
  const details = () => watched.stderr();

  await electron.evaluate(({ app, dialog }, folder) => {
    if (folder !== null) app.setPath('documents', folder);
    const answers: Answers = { save: [], open: [], message: [], print: [], hasPrinter: false };
    (globalThis as AnswersHolder).standingAnswers = answers;
    dialog.showSaveDialog = () => {
      const filePath = answers.save.shift() ?? '';
      return Promise.resolve({ canceled: filePath === '', filePath });
    };
    dialog.showOpenDialog = () => {
      const filePaths = answers.open.shift() ?? [];
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    };
    dialog.showMessageBox = () =>
      Promise.resolve({ response: answers.message.shift() ?? 0, checkboxChecked: false });
    // The system's print dialog cannot be driven: what would go on paper is printed to a file.
    app.on('web-contents-created', (_event, contents) => {
      contents.getPrintersAsync = () =>
        Promise.resolve(
          answers.hasPrinter ? [{ name: 'test', displayName: 'test', description: '', options: {} }] : [],
        );
      contents.print = (_options, callback) => {
        const path = answers.print.shift() ?? null;
        if (path === null) {
          callback?.(false, 'Print job canceled');
          return;
        }
        void contents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then(async (pdf) => {
          const { writeFile } = process.getBuiltinModule('node:fs/promises');
          await writeFile(path, pdf);
          callback?.(true, '');
        });
      };
    });
    dialog.showErrorBox = (title, content) =>
      process.stderr.write(`an error box said: ${title}: ${content}\n`);
  }, documents ?? null);

  async function firstWindow(): Promise<Page> {
    const page = await electron.firstWindow({ timeout: startLimit });
    await page.waitForLoadState('domcontentloaded');
    return page;
  }

  async function kill(): Promise<void> {
    if (child.pid !== undefined) killTree(child.pid);
    await within(killLimit, 'Killing the app', exited, details);
  }

  return {
    runtime: 'electron',
    windows: () => electron.windows(),
    firstWindow: () => within(startLimit, 'The first window', firstWindow(), details),
    answerSaveDialog: (path) =>
      electron.evaluate((_, answer) => {
        (globalThis as AnswersHolder).standingAnswers?.save.push(answer);
      }, path ?? null),
    answerOpenDialog: (paths) =>
      electron.evaluate((_, answer) => {
        (globalThis as AnswersHolder).standingAnswers?.open.push(answer);
      }, paths ?? null),
    plugInPrinter: () =>
      electron.evaluate(() => {
        const { standingAnswers } = globalThis as AnswersHolder;
        if (standingAnswers !== undefined) standingAnswers.hasPrinter = true;
      }),
    answerPrintDialog: (path) =>
      electron.evaluate((_, answer) => {
        (globalThis as AnswersHolder).standingAnswers?.print.push(answer);
      }, path ?? null),
    answerMessageBox: (button) =>
      electron.evaluate((_, answer) => {
        (globalThis as AnswersHolder).standingAnswers?.message.push(answer);
      }, button),
    clickMenu: (...labels) =>
      electron.evaluate(({ BrowserWindow, Menu }, path) => {
        let items = Menu.getApplicationMenu()?.items ?? [];
        for (const [depth, label] of path.entries()) {
          const item = items.find((each) => each.label === label);
          if (item === undefined) throw new Error(`No menu item "${label}"`);
          if (depth === path.length - 1) {
            Reflect.apply(item.click, item, [undefined, BrowserWindow.getFocusedWindow()]);
          }
          items = item.submenu?.items ?? [];
        }
      }, labels),
    resize: (width, height) =>
      electron.evaluate(
        ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
        [width, height] as const,
      ),
    minimize: () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize()),
    look: () =>
      electron.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        if (window === undefined) throw new Error('The app has no window.');
        return {
          isVisible: window.isVisible(),
          isMinimized: window.isMinimized(),
          isFocused: window.isFocused(),
        };
      }),
    quit: async () => {
      await electron.evaluate(({ app }) => setImmediate(() => app.quit()));
      const { code } = await within(quitLimit, 'Quitting', exited, details);
      if (code !== 0) throw new Error(`The app quit with code ${code}.\n${details()}`);
    },
    kill,
    [Symbol.asyncDispose]: kill,
    exited,
    stdout: watched.stdout,
    stderr: watched.stderr,
  };
}
