import type { Gives } from '../../shared/host/contract.ts';
import type { Host } from '../../shared/host/host.ts';
import type { ReportChoice } from '../../shared/host/report-contract.ts';
import type { ReportDocument } from '../../shared/paper/report/document.ts';
import type { ReportFormat, ReportKind } from '../../shared/paper/report/kinds.ts';
import type { Drafts } from './drafts.ts';
import type { Edits } from './edits.ts';
import { ask } from './host.ts';

/**
 * Official reports. They are made of what is on the disk, so everything typed is written down first. Every failure is
 * thrown for the dialog that asked.
 */
export class Reports {
  /** The kind that the dialog opens with. */
  kind: ReportKind = 'weekly';
  /** The decision that a readiness report carries; undefined: the newest of the whole scope. */
  decision: string | undefined;

  readonly #host: Host;
  readonly #edits: Edits;
  readonly #drafts: Drafts;

  constructor(host: Host, edits: Edits, drafts: Drafts) {
    this.#host = host;
    this.#edits = edits;
    this.#drafts = drafts;
  }

  /** What one opening of the dialog was for is over once it is closed. */
  readonly forget = (): void => {
    this.kind = 'weekly';
    this.decision = undefined;
  };

  async preview(choice: ReportChoice): Promise<ReportDocument> {
    await this.#settle();
    return ask(this.#host, 'previewReport', choice);
  }

  /** Null where the officer thought better of it. */
  async save(choice: ReportChoice, format: ReportFormat): Promise<Gives<'saveReport'>> {
    await this.#settle();
    return ask(this.#host, 'saveReport', { ...choice, format });
  }

  async #settle(): Promise<void> {
    this.#drafts.keepAll();
    await this.#edits.rest();
  }
}
