import type { PaperJob } from '../../shared/paper/job.ts';
import { pageSize, type PaperSetup } from '../../shared/paper/setup.ts';
import { Failure } from '../failure.ts';
import type { Calls } from '../shell/ipc.ts';
import { PrintWindow } from './print-window.ts';

export type PrintWindowCalls = Pick<Calls, 'paperJob' | 'paperReady'>;

/** After so many sheets a new window takes over, so that thousands need no more memory than some. */
const jobsPerWindow = 150;

/** A window that waits for its next job this long is let go. */
const idleMs = 15_000;

export interface ToPaper {
  readonly paper: PaperSetup;
  readonly copies: number;
}

/** Prints in a hidden window, one job at a time. */
export class Printer {
  #window: PrintWindow | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  /** The calls of the print window; they throw `bad-call` for any other window. */
  readonly calls: PrintWindowCalls = {
    paperJob: async (_argument, { contentsId }) => JSON.stringify(await this.#windowOf(contentsId).nextJob()),
    paperReady: (_argument, { contentsId }) => {
      this.#windowOf(contentsId).ready();
      return null;
    },
  };

  /** The PDF of a job. Throws `print-failed`, or the signal's reason as soon as it is given. */
  readonly print = (job: PaperJob, signal?: AbortSignal): Promise<Uint8Array> =>
    this.#inTurn(signal, async (window) => {
      await window.layOut(job);
      return await window.pdf(job.tagged);
    });

  /**
   * Hands a job to the system's print dialog; false where the officer cancelled it. Throws `no-printer`,
   * `print-failed`, or the signal's reason where it is given before the dialog shows.
   */
  readonly toPaper = (job: PaperJob, { paper, copies }: ToPaper, signal?: AbortSignal): Promise<boolean> =>
    this.#inTurn(signal, async (window) => {
      if ((await window.printers()) === 0) throw new Failure('no-printer');
      await window.layOut(job);
      const [width, height] = pageSize({ ...paper, orientation: 'portrait' });
      const reason = await window.toPaper({
        printBackground: true,
        copies,
        landscape: paper.orientation === 'landscape',
        // In micrometres.
        pageSize: { width: width * 1000, height: height * 1000 },
      });
      if (reason === undefined) return true;
      if (/cancel/i.test(reason)) return false;
      throw new Failure('print-failed', reason);
    });

  /** Lets the waiting window go, so that it does not keep the app from ending. */
  close(): void {
    clearTimeout(this.#idle);
    this.#window?.close();
    this.#window = undefined;
  }

  #inTurn<T>(signal: AbortSignal | undefined, work: (window: PrintWindow) => Promise<T>): Promise<T> {
    const result = this.#turn.then(() => this.#withWindow(signal, work));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #withWindow<T>(
    signal: AbortSignal | undefined,
    work: (window: PrintWindow) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    clearTimeout(this.#idle);
    const window = this.#freshWindow();
    // Nothing but its end stops a window that prints.
    const stop = (): void => window.close();
    signal?.addEventListener('abort', stop);
    try {
      return await work(window);
    } catch (error) {
      this.close();
      signal?.throwIfAborted();
      if (error instanceof Failure) throw error;
      throw new Failure('print-failed', error instanceof Error ? error.message : String(error), {
        cause: error,
      });
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#idle = setTimeout(() => this.close(), idleMs);
      this.#idle.unref();
    }
  }

  #freshWindow(): PrintWindow {
    const { jobs = 0, isClosed = true } = this.#window ?? {};
    if (isClosed || jobs >= jobsPerWindow) this.close();
    this.#window ??= new PrintWindow();
    return this.#window;
  }

  #windowOf(contentsId: number): PrintWindow {
    if (this.#window?.contentsId !== contentsId) throw new Failure('bad-call');
    return this.#window;
  }
}
