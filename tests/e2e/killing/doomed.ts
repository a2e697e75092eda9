import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A program that runs until the test kills it, with all its threads, and no warning. */
export class Doomed {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  readonly #waiting: { readonly lines: number; readonly resolve: () => void }[] = [];
  #heard = 0;
  #complaint = '';

  /** Runs a script on plain Node; `hear` gets each line that it prints. */
  constructor(script: string, args: readonly string[], hear: (line: string) => void = () => undefined) {
    const child = spawn(process.execPath, [script, ...args], { stdio: 'pipe' });
    this.#child = child;
    this.#closed = once(child, 'close');
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hear(line);
      this.#heard += lines.length;
      for (const wish of this.#waiting) if (wish.lines <= this.#heard) wish.resolve();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#complaint += text));
    // What was on its way to a killed program is nobody's.
    child.stdin.on('error', () => undefined);
  }

  say(line: string): void {
    this.#child.stdin?.write(`${line}\n`);
  }

  /** Waits until it has printed so many lines. Rejects where it ends before that. */
  heard(lines: number): Promise<void> {
    if (this.#heard >= lines) return Promise.resolve();
    return this.after(new Promise<void>((resolve) => this.#waiting.push({ lines, resolve })));
  }

  /** Waits for something that it does. Rejects where it ends before that. */
  async after(event: Promise<unknown>): Promise<void> {
    const ended = this.#closed.then(() => {
      throw new Error(`the program ended by itself: ${this.#complaint}`);
    });
    await Promise.race([event, ended]);
  }

  async killAfter(milliseconds: number): Promise<void> {
    await wait(milliseconds);
    this.#child.kill('SIGKILL');
    await this.#closed;
  }
}

/** Resolves when something changes in one of the folders. */
export function firstTouch(...folders: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const watchers = folders.map((folder) =>
      watch(folder, { persistent: false }, () => {
        for (const watcher of watchers) watcher.close();
        resolve();
      }),
    );
  });
}

/** Does something for each number below a count, so many at a time. */
export async function inLanes(
  lanes: number,
  count: number,
  action: (number: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await action(next++);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
