import { changedSince, printedAnswers } from '../../shared/entry/printed-state.ts';
import type { Host } from '../../shared/host/host.ts';
import type { LocalityAnswers } from '../../shared/model/answers.ts';
import { wholeHistory } from './host.ts';
import { mostChanges } from './records.ts';

/** What has changed at a locality since a sheet of it was printed. */
export class PaperEntry {
  readonly #host: Host;
  readonly #settled: () => Promise<void>;

  constructor(host: Host, settled: () => Promise<void>) {
    this.#host = host;
    this.#settled = settled;
  }

  /**
   * The items that were answered otherwise when the sheet was printed; undefined where this computer's history has no
   * state with that short code. Throws a `HostError`.
   */
  async changedSince(
    locality: string,
    printed: string,
    now: LocalityAnswers,
    items: readonly string[],
  ): Promise<readonly string[] | undefined> {
    const held = { ...now };
    await this.#settled();
    const query = { prefix: `item/${locality}/`, limit: mostChanges };
    const { changes } = await wholeHistory(this.#host, query);
    const then = printedAnswers(locality, changes, printed);
    return then && changedSince(then, held, items);
  }
}
