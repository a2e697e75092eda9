import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { AppCommand } from '../../../build/runtime.ts';
import type { FromHarness, ToHarness, WindowLook } from '../../electron-stand-in/harness-link.ts';
import { scratchFolder, watch, within, type Exit, type RunningApp } from './app.ts';

const startLimit = 60_000;
const quitLimit = 20_000;
const killLimit = 20_000;
/** How long Chromium may outlive the app, which it notices by its broken pipe. */
const endLimit = 10_000;
const earlyKillRest = 500;

/** Sends orders to the stand-in, one at a time, and waits until each is carried out. */
class Orders {
  readonly #child: ChildProcess;
  #last: Promise<unknown> = Promise.resolve();

  constructor(child: ChildProcess) {
    this.#child = child;
  }

  async give(order: FromHarness): Promise<void> {
    await this.ask(order);
  }

  /** Answers with how the first window looks once the order is carried out. */
  ask(order: FromHarness): Promise<WindowLook | undefined> {
    const next = this.#last.then(() => this.#carryOut(order));
    this.#last = next.catch(() => undefined);
    return next;
  }

  #carryOut(order: FromHarness): Promise<WindowLook | undefined> {
    return new Promise((resolve, reject) => {
      const gone = () => reject(new Error('The app has ended.'));
      const done = (message: ToHarness) => {
        if (message.kind !== 'done') return;
        this.#child.off('message', done);
        this.#child.off('exit', gone);
        if (message.error === null) resolve(message.look);
        else reject(new Error(message.error));
      };
      this.#child.on('message', done);
      this.#child.once('exit', gone);
      this.#child.send(order, (error) => {
        if (error !== null) gone();
      });
    });
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    // A dead process whose new parent never asks about it keeps its number, in state Z.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

/** Runs the app on the stand-in, and joins its Chromium as a second client of the same playwright. */
export function launchOnStandIn(command: AppCommand, env: Readonly<Record<string, string>>): RunningApp {
  const scratch = scratchFolder();
  const child = spawn(command.command, command.args, {
    env: {
      ...command.env,
      ...scratch.env,
      // Where playwright keeps the socket and the list of the browsers that it shares.
      XDG_RUNTIME_DIR: scratch.path,
      PWTEST_SERVER_REGISTRY: join(scratch.path, 'browsers'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const watched = watch(child);
  const orders = new Orders(child);
  let chromiumPid: number | undefined;
  let joined: Browser | undefined;

  const browser = new Promise<Browser>((resolve, reject) => {
    child.on('message', (message: ToHarness) => {
      if (message.kind !== 'browser') return;
      chromiumPid = message.pid;
      chromium.connect(message.endpoint).then((connected) => resolve((joined = connected)), reject);
    });
    watched.exited.then(({ code }) => {
      reject(new Error(`The app ended with code ${code} before it had a browser.\n${watched.stderr()}`));
    }, reject);
  });
  // Awaited by firstWindow; an app that ends early on purpose is no failure.
  browser.catch(() => undefined);

  /** The app has ended once its Chromium has too. */
  async function end(): Promise<Exit> {
    const exit = await watched.exited;
    await joined?.close().catch(() => undefined);
    for (let waited = 0; chromiumPid !== undefined && lives(chromiumPid); waited += 20) {
      if (waited > endLimit) throw new Error(`Chromium (${chromiumPid}) outlived the app.`);
      await sleep(20);
    }
    // Killed before it named its Chromium, which now ends by itself and still writes to the folder.
    if (chromiumPid === undefined && exit.signal !== null) await sleep(earlyKillRest);
    scratch.remove();
    return exit;
  }
  const exited = end();
  // Awaited by quit, kill or the test.
  exited.catch(() => undefined);
  const details = () => watched.stderr();
  const windows = () =>
    (joined?.contexts()[0]?.pages() ?? []).filter((page) => page.url().startsWith('https:'));

  async function firstWindow(): Promise<Page> {
    const context = (await browser).contexts()[0];
    if (context === undefined) throw new Error('The app has a browser without a context.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: startLimit }));
    await page.waitForURL(/^https:/, { waitUntil: 'domcontentloaded', timeout: startLimit });
    return page;
  }

  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await within(killLimit, 'Killing the app', exited, details);
  }

  return {
    runtime: 'stand-in',
    windows,
    firstWindow: () => within(startLimit, 'The first window', firstWindow(), details),
    answerSaveDialog: (path) => orders.give({ kind: 'answer-save', path: path ?? null }),
    answerOpenDialog: (paths) => orders.give({ kind: 'answer-open', paths: paths ?? null }),
    plugInPrinter: () => orders.give({ kind: 'plug-in-printer' }),
    answerPrintDialog: (path) => orders.give({ kind: 'answer-print', path: path ?? null }),
    answerMessageBox: (button) => orders.give({ kind: 'answer-message', button }),
    clickMenu: (...labels) => orders.give({ kind: 'menu', labels }),
    resize: (width, height) => orders.give({ kind: 'resize', width, height }),
    minimize: () => orders.give({ kind: 'minimize' }),
    look: async () => {
      const look = await orders.ask({ kind: 'look' });
      if (look === undefined) throw new Error('The app has no window.');
      return look;
    },
    quit: async () => {
      await orders.give({ kind: 'quit' });
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
