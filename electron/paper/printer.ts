import { BrowserWindow } from 'electron';
import type { PaperJob } from '../../shared/paper/job.ts';
import { Failure } from '../failure.ts';
import type { Calls } from '../shell/ipc.ts';
import { appOrigin } from '../shell/origin.ts';
import { lockedPreferences } from '../shell/window.ts';

export type PaperCalls = Pick<Calls, 'paperJob' | 'paperReady'>;

interface OpenJob {
  readonly job: PaperJob;
  readonly laidOut: () => void;
}

/** Laying out takes well under a second a locality; a window that is silent for so long is stuck. */
const patienceMs = 120_000;

/** Prints sheets in a hidden window: the same page, fonts and engine whoever asks. */
export class Printer {
  readonly #jobs = new Map<number, OpenJob>();

  /** The calls of a print window; they throw `bad-call` for any other window. */
  readonly calls: PaperCalls = {
    paperJob: (_argument, { contentsId }) => this.#open(contentsId).job,
    paperReady: (_argument, { contentsId }) => {
      this.#open(contentsId).laidOut();
      return null;
    },
  };

  /** The PDF of the sheets. Throws `print-failed`. */
  readonly print = async (job: PaperJob): Promise<Uint8Array> => {
    const window = new BrowserWindow({ show: false, webPreferences: lockedPreferences() });
    const { id } = window.webContents;
    try {
      await this.#layOut(window, job);
      const { tagged } = job;
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: tagged,
        generateDocumentOutline: tagged,
      });
    } catch (error) {
      throw new Failure('print-failed', error instanceof Error ? error.message : String(error), {
        cause: error,
      });
    } finally {
      this.#jobs.delete(id);
      window.destroy();
    }
  };

  #layOut(window: BrowserWindow, job: PaperJob): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the print window does not answer')), patienceMs);
      const finish = (settle: () => void) => (): void => {
        clearTimeout(timer);
        settle();
      };
      this.#jobs.set(window.webContents.id, { job, laidOut: finish(resolve) });
      window.webContents.on(
        'render-process-gone',
        finish(() => reject(new Error('the print window crashed'))),
      );
      window
        .loadURL(`${appOrigin}/print.html`)
        .catch((error: unknown) =>
          finish(() => reject(error instanceof Error ? error : new Error(String(error))))(),
        );
    });
  }

  #open(contentsId: number): OpenJob {
    const job = this.#jobs.get(contentsId);
    if (job === undefined) throw new Failure('bad-call');
    return job;
  }
}
