import type { Takes } from '../../shared/host/contract.ts';
import type { Host } from '../../shared/host/host.ts';
import type { PaperOrder, PrintSettings, SavedPaper, SheetsOrder } from '../../shared/host/paper-contract.ts';
import type { PrintedScreen } from '../../shared/paper/screen.ts';
import { ask } from './host.ts';

/** What can be done on paper. Everything typed goes on it, so it is kept first. Each throws a `HostError`. */
export class Paper {
  readonly #host: Host;
  readonly #settled: () => Promise<void>;
  readonly #listeners = new Set<() => void>();
  #offered: (() => PrintedScreen) | undefined;

  constructor(host: Host, settled: () => Promise<void>) {
    this.#host = host;
    this.#settled = settled;
  }

  /** A screen offers what it shows; answers how to take the offer back. */
  readonly offer = (screen: () => PrintedScreen): (() => void) => {
    this.#offered = screen;
    for (const listener of this.#listeners) listener();
    return () => {
      if (this.#offered === screen) this.#offered = undefined;
    };
  };

  /** What the screen in sight shows; undefined where it offers nothing of its own. */
  readonly offered = (): (() => PrintedScreen) | undefined => this.#offered;

  /** Calls whenever a screen offers; answers how to stop that. */
  readonly onOffer = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  settings(): Promise<PrintSettings | null> {
    return ask(this.#host, 'printSettings', undefined);
  }

  async remember(settings: PrintSettings): Promise<void> {
    await ask(this.#host, 'rememberPrintSettings', settings);
  }

  /** The bytes of the PDF as it would be saved, or of a part of it. */
  async preview(preview: Takes<'previewPaper'>): Promise<Uint8Array> {
    await this.#settled();
    return ask(this.#host, 'previewPaper', preview);
  }

  /** Asks where and saves; null where the officer thought better of it. */
  async save(order: SheetsOrder, form: PrintSettings['form']): Promise<SavedPaper | null> {
    await this.#settled();
    return ask(this.#host, 'savePaper', { order, form });
  }

  /** Whether it went to a printer; false where the officer thought better of it. */
  async print(order: PaperOrder, copies: number): Promise<boolean> {
    await this.#settled();
    return (await ask(this.#host, 'printPaper', { order, copies })).printed;
  }

  async cancel(): Promise<void> {
    await ask(this.#host, 'cancelPaper', undefined);
  }
}
