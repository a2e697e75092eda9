import type { SentForms } from '../../shared/host/form-contract.ts';
import type { Gives, Takes } from '../../shared/host/contract.ts';
import type { Host } from '../../shared/host/host.ts';
import { ask } from './host.ts';

/** What goes out for others to read or fill in. Everything typed is in it, so it is kept first. Each throws a `HostError`. */
export class Handouts {
  readonly #host: Host;
  readonly #settled: () => Promise<void>;

  constructor(host: Host, settled: () => Promise<void>) {
    this.#host = host;
    this.#settled = settled;
  }

  /** Asks where and writes the tables; null where the officer thought better of it. */
  async saveTables(choice: Takes<'saveTables'>): Promise<Gives<'saveTables'>> {
    await this.#settled();
    return ask(this.#host, 'saveTables', choice);
  }

  /** Asks for a folder and writes the forms; null where the officer thought better of it. */
  async sendForms(choice: Takes<'sendForms'>): Promise<SentForms | null> {
    await this.#settled();
    return ask(this.#host, 'sendForms', choice);
  }

  /** The forms written so far stay. */
  async stopForms(): Promise<void> {
    await ask(this.#host, 'stopForms', undefined);
  }
}
