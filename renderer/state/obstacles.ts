import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import type { Entries } from './entries.ts';
import { fieldId } from './entry-lists.ts';

/** What can be done with obstacles beside setting their fields. */
export class Obstacles {
  readonly #store: StoreApi<AppState>;
  readonly #entries: Entries;

  constructor(store: StoreApi<AppState>, entries: Entries) {
    this.#store = store;
    this.#entries = entries;
  }

  /** A new obstacle, raised today, with the keyboard at its first line. */
  async add(): Promise<void> {
    const { today } = this.#store.getState();
    const id = await this.#entries.add('obstacle', { state: 'open', raised: today });
    if (id !== undefined) this.#entries.wishFocus(fieldId('obstacle', 'title'));
  }
}
