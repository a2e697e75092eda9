import { BrowserWindow, type WebContentsPrintOptions } from 'electron';
import type { PaperJob } from '../../shared/paper/job.ts';
import { appOrigin } from '../shell/origin.ts';
import { lockedPreferences } from '../shell/window.ts';

/** Laying out takes well under a second a locality; a window that is silent for so long is stuck. */
const patienceMs = 120_000;

/** In a window narrower than any page, paper.css lays nothing out before it is printed. */
const smallerThanPaper = { width: 400, height: 300 };

/** A hidden window that lays out one job after the other: the same page, fonts and engine whoever asks. */
export class PrintWindow {
  readonly #window: BrowserWindow;
  #gone = Promise.withResolvers<never>();
  #job = Promise.withResolvers<PaperJob>();
  #laidOut = Promise.withResolvers<null>();
  /** Jobs taken so far. */
  jobs = 0;

  constructor() {
    this.#window = new BrowserWindow({
      show: false,
      ...smallerThanPaper,
      webPreferences: lockedPreferences(),
    });
    // Whoever waits hears of it; where nobody does, nothing is lost.
    this.#gone.promise.catch(() => undefined);
    this.#window.webContents.on('render-process-gone', () => this.#fail('the print window crashed'));
    this.#window.on('closed', () => this.#fail('the print window was closed'));
    this.#window
      .loadURL(`${appOrigin}/print.html`)
      .catch((error: unknown) => this.#fail(error instanceof Error ? error.message : String(error)));
  }

  get contentsId(): number {
    return this.#window.webContents.id;
  }

  /** The page asks for its next job; answered once there is one, which may have waited for the page to load. */
  async nextJob(): Promise<PaperJob> {
    const job = await this.#job.promise;
    this.#job = Promise.withResolvers<PaperJob>();
    return job;
  }

  /** The page is what shall be printed. */
  ready(): void {
    this.#laidOut.resolve(null);
  }

  /** Throws where the window crashes, hangs or is closed. */
  async layOut(job: PaperJob): Promise<void> {
    this.jobs += 1;
    this.#laidOut = Promise.withResolvers<null>();
    this.#job.resolve(job);
    const timer = setTimeout(() => this.#fail('the print window does not answer'), patienceMs);
    try {
      await this.#orGone(this.#laidOut.promise);
    } finally {
      clearTimeout(timer);
    }
  }

  async pdf(tagged: boolean): Promise<Uint8Array> {
    const printing = this.#window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: tagged,
      generateDocumentOutline: tagged,
    });
    // One that is closed while it prints fails twice; the first failure is the one that is told.
    printing.catch(() => undefined);
    return await this.#orGone(printing);
  }

  async printers(): Promise<number> {
    return (await this.#orGone(this.#window.webContents.getPrintersAsync())).length;
  }

  /** Shows the system's print dialog. Answers with the system's reason where nothing was printed. */
  async toPaper(options: WebContentsPrintOptions): Promise<string | undefined> {
    const printing = new Promise<string | undefined>((resolve) =>
      this.#window.webContents.print(options, (done, reason) => resolve(done ? undefined : reason)),
    );
    return await this.#orGone(printing);
  }

  close(): void {
    this.#window.destroy();
  }

  get isClosed(): boolean {
    return this.#window.isDestroyed();
  }

  #fail(reason: string): void {
    this.#gone.reject(new Error(reason));
  }

  #orGone<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#gone.promise]);
  }
}
