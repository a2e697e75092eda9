import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { WindowLook } from '../../electron-stand-in/harness-link.ts';

export interface LaunchOptions {
  /** The folder of the app's own data. */
  userData: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** What the app takes for the person's documents folder. */
  documents?: string;
  /** Another app than the built one: its main module. */
  main?: string;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running app, driven the same on Electron and on the stand-in. `await using` kills it where a test fails. */
export interface RunningApp extends AsyncDisposable {
  readonly runtime: 'electron' | 'stand-in';
  /** The app's first window, its document loaded. */
  firstWindow(): Promise<Page>;
  /** Every window that shows a document, hidden ones too. */
  windows(): Page[];
  /** Answers the next save dialog that has no answer yet; without a path it is cancelled. */
  answerSaveDialog(path?: string): Promise<void>;
  answerOpenDialog(paths?: string[]): Promise<void>;
  /** From now on the computer has a printer. */
  plugInPrinter(): Promise<void>;
  /** Answers the next print dialog: the PDF that stands for the paper; without a path it is cancelled. */
  answerPrintDialog(path?: string): Promise<void>;
  /** @param button the index of the button that is pressed. */
  answerMessageBox(button: number): Promise<void>;
  /** @param labels the way to the item, from the menu bar down. */
  clickMenu(...labels: string[]): Promise<void>;
  /** Sets the content size of the first window, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Minimizes the first window. */
  minimize(): Promise<void>;
  /** How a person sees the first window. */
  look(): Promise<WindowLook>;
  /** Quits as a person does, and waits for the orderly end. */
  quit(): Promise<void>;
  /** Kills every process of the app at once. */
  kill(): Promise<void>;
  readonly exited: Promise<Exit>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Everything a process wrote, and its end. */
export interface Watched {
  exited: Promise<Exit>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

export function watch(child: ChildProcess): Watched {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exited = new Promise<Exit>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return { exited, stdout: () => stdout, stderr: () => stderr };
}

/** @throws Error when it takes longer than the limit, in milliseconds. */
export async function within<T>(
  limit: number,
  what: string,
  work: Promise<T>,
  details: () => string,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${limit} ms.\n${details()}`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A temporary folder of the app's own, so that a killed one leaves nothing behind. */
export function scratchFolder(): { path: string; env: Record<string, string>; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'san-sang-e2e-'));
  return {
    path,
    env: { TMPDIR: path, TEMP: path, TMP: path },
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
