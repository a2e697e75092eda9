import { app } from './app.ts';
import { theBrowser } from './browser.ts';
import { BrowserWindow } from './browser-window.ts';
import { answeredByTests, answers } from './dialog.ts';
import { clickMenu } from './menu.ts';
import { plugInPrinter, printAnswers } from './printers.ts';

/** What the tests' harness tells the stand-in over the process's own channel. */
export type FromHarness =
  | { kind: 'answer-save'; path: string | null }
  | { kind: 'answer-open'; paths: string[] | null }
  | { kind: 'answer-message'; button: number }
  | { kind: 'plug-in-printer' }
  | { kind: 'answer-print'; path: string | null }
  | { kind: 'menu'; labels: string[] }
  | { kind: 'resize'; width: number; height: number }
  | { kind: 'minimize' }
  | { kind: 'look' }
  | { kind: 'quit' };

export type ToHarness =
  | { kind: 'browser'; endpoint: string; pid: number }
  | { kind: 'done'; error: string | null; look?: WindowLook };

/** How a person sees the first window. */
export interface WindowLook {
  readonly isVisible: boolean;
  readonly isMinimized: boolean;
  /** The keyboard goes there. */
  readonly isFocused: boolean;
}

function lookAtWindow(): WindowLook | undefined {
  const [window] = BrowserWindow.getAllWindows();
  return (
    window && {
      isVisible: window.isVisible(),
      isMinimized: window.isMinimized(),
      isFocused: window.isFocused(),
    }
  );
}

function perform(message: FromHarness): void {
  if (message.kind === 'answer-save') answers.save.push(message.path);
  else if (message.kind === 'answer-open') answers.open.push(message.paths);
  else if (message.kind === 'answer-message') answers.message.push(message.button);
  else if (message.kind === 'plug-in-printer') plugInPrinter();
  else if (message.kind === 'answer-print') printAnswers.push(message.path);
  else if (message.kind === 'menu') clickMenu(message.labels);
  else if (message.kind === 'resize') BrowserWindow.getAllWindows()[0]?.setBounds(message);
  else if (message.kind === 'minimize') BrowserWindow.getAllWindows()[0]?.minimize();
  else if (message.kind === 'quit') app.quit();
}

/** Lets the harness that forked this process drive it; without one there is nothing to do. */
export async function linkHarness(): Promise<void> {
  const send = process.send?.bind(process);
  if (send === undefined) return;
  const tell = (message: ToHarness) => send(message);
  answeredByTests();
  process.on('message', (message: FromHarness) => {
    let error: string | null = null;
    try {
      perform(message);
    } catch (thrown) {
      error = String(thrown);
    }
    const look = lookAtWindow();
    tell({ kind: 'done', error, ...(look && { look }) });
  });
  // A harness that is gone can't end this app any more.
  process.on('disconnect', () => app.exit(1));
  process.channel?.unref();
  await app.whenReady();
  const browser = await theBrowser();
  tell({ kind: 'browser', ...(await browser.share()) });
}
