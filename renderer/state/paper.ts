import type { Takes } from '../../shared/host/contract.ts';
import type { Host } from '../../shared/host/host.ts';
import type { PaperOrder, PrintSettings, SavedPaper, SheetsOrder } from '../../shared/host/paper-contract.ts';
import type { PrintedList } from '../../shared/paper/list.ts';
import { ask } from './host.ts';

/** What can be done on paper. Everything typed goes on it, so it is kept first. Each throws a `HostError`. */
export class Paper {
  readonly #host: Host;
  readonly #settled: () => Promise<void>;
  readonly #listeners = new Set<() => void>();
  #offered: (() => PrintedList) | undefined;

  constructor(host: Host, settled: () => Promise<void>) {
    this.#host = host;
    this.#settled = settled;
  }

  /** A screen offers the list that it shows; answers how to take the offer back. */
  readonly offerList = (list: () => PrintedList): (() => void) => {
    this.#offered = list;
    for (const listener of this.#listeners) listener();
    return () => {
      if (this.#offered === list) this.#offered = undefined;
    };
  };

  /** The list of the screen in sight; undefined where it shows none of its own. */
  readonly offeredList = (): (() => PrintedList) | undefined => this.#offered;

  /** Calls whenever a list is offered; answers how to stop that. */
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
