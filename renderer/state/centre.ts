import type { Edit } from '../../shared/history/change.ts';
import type { Receipt } from '../../shared/exchange/schema.ts';
import type { Exported, Takes } from '../../shared/host/contract.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Day } from '../../shared/model/day.ts';
import { recordRegister } from '../../shared/model/register.ts';
import type { Language } from '../../shared/model/words.ts';
import { cleanText } from './clean-text.ts';
import { ask } from './host.ts';

export type ExportChoice = Pick<Takes<'saveExport'>, 'part' | 'sinceLast'>;

/**
 * What passes between this computer, the provinces and the centre by file. Everything typed is on the disk before a
 * file is made of it. Every failure is thrown for the dialog that asked.
 */
export class Centre {
  readonly #host: Host;
  readonly #settled: () => Promise<void>;
  readonly #apply: (edits: readonly Edit[]) => Promise<boolean>;

  constructor(host: Host, settled: () => Promise<void>, apply: (edits: readonly Edit[]) => Promise<boolean>) {
    this.#host = host;
    this.#settled = settled;
    this.#apply = apply;
  }

  /** The fingerprint of this computer's key; null where it has none. */
  ownKey(): Promise<string | null> {
    return ask(this.#host, 'ownKey', undefined);
  }

  /** Null where the officer thought better of it. */
  async saveExport(asOf: Day, choice: ExportChoice): Promise<Exported | null> {
    await this.#settled();
    return ask(this.#host, 'saveExport', { asOf, ...choice });
  }

  async saveReturn(asOf: Day, province: string): Promise<Exported | null> {
    await this.#settled();
    return ask(this.#host, 'saveReturn', { asOf, province });
  }

  saveReceiptPage(file: string, language: Language): Promise<{ file: string } | null> {
    return ask(this.#host, 'saveReceiptPage', { file, language });
  }

  saveStartFile(): Promise<{ file: string; fingerprint: string } | null> {
    return ask(this.#host, 'saveStartFile', undefined);
  }

  receiptsOf(digest: string): Promise<readonly Receipt[]> {
    return ask(this.#host, 'receiptsOf', { digest });
  }

  /** Asks about an item; false where nothing was written. */
  async askAbout(locality: string, item: string, typed: string): Promise<boolean> {
    const edits = this.questionEdits(locality, item, typed);
    return edits.length > 0 && this.#apply(edits);
  }

  /** As `askAbout`, for a window that is closing. */
  questionEdits(locality: string, item: string, typed: string): readonly Edit[] {
    const text = cleanText(typed);
    if (text === null) return [];
    const id = crypto.randomUUID();
    return [
      { register: recordRegister('question', id, 'about'), value: `${locality}/${item}` },
      { register: recordRegister('question', id, 'text'), value: text },
    ];
  }

  /** Takes a question back; its history stays. */
  withdraw(id: string): Promise<boolean> {
    return this.#apply([{ register: recordRegister('question', id, 'text'), value: null }]);
  }
}
