import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/history/change.ts';
import type { Host } from '../../shared/host/host.ts';
import { evidenceRegister, itemRegister } from '../../shared/model/register.ts';
import type { Actor, Status } from '../../shared/model/words.ts';
import type { Text } from '../../shared/text/index.ts';
import type { AppState, Asking } from './app-state.ts';
import { cleanText } from './clean-text.ts';
import type { Drafts } from './drafts.ts';
import type { Edits } from './edits.ts';
import { ask, failureOf } from './host.ts';

/** What a status wants to know beside it, at once. */
const askedFor: Readonly<Partial<Record<Status, Asking['field']>>> = {
  blocked: 'blockedBy',
  'not-applicable': 'reason',
};

interface SelectedItemParts {
  readonly host: Host;
  readonly edits: Edits;
  readonly drafts: Drafts;
  /** False, and said, where nothing may be written now. */
  readonly mayWrite: () => boolean;
  readonly apply: (step: readonly Edit[]) => Promise<boolean>;
  readonly say: (message: (text: Text) => string) => void;
}

/** What is answered about the item that is selected, at the locality that is. */
export class SelectedItem {
  readonly #store: StoreApi<AppState>;
  readonly #parts: SelectedItemParts;

  constructor(store: StoreApi<AppState>, parts: SelectedItemParts) {
    this.#store = store;
    this.#parts = parts;
  }

  async setStatus(status: Status | null): Promise<void> {
    const { edits, drafts, mayWrite, say } = this.#parts;
    const { locality, item, open } = this.#store.getState();
    if (locality === null || item === null || open === null || !mayWrite()) return;
    drafts.keepAll();
    const tell = (): void =>
      say(
        ({ words, screens }) =>
          `${item}: ${status === null ? screens.checklist.unset : words.statuses[status]}`,
      );
    const register = itemRegister(locality, item, 'status');
    const field = status === null ? undefined : askedFor[status];
    const asking = field === undefined ? null : { locality, item, field };
    if (asking !== null) this.#store.setState({ asking, focusWish: asking.field });
    const isWritten = await edits.apply([{ register, value: status }], tell);
    this.#store.setState((now) => (now.asking === asking ? { asking: null } : {}));
    if ((open.workspace.answers.of(locality)[item]?.status ?? null) !== status) return;
    // It stood so before: the key is answered all the same.
    if (!isWritten) tell();
  }

  async setBlockedBy(actor: Actor): Promise<void> {
    const { locality, item } = this.#store.getState();
    if (locality === null || item === null) return;
    await this.#parts.apply([{ register: itemRegister(locality, item, 'blockedBy'), value: actor }]);
  }

  /** Lets the officer choose a file; only its name and SHA-256 are kept. */
  async addEvidenceFile(): Promise<void> {
    const { host, mayWrite, apply } = this.#parts;
    const { locality, item } = this.#store.getState();
    if (locality === null || item === null || !mayWrite()) return;
    try {
      const picked = await ask(host, 'pickEvidenceFile', undefined);
      const file = picked && cleanText(picked.file);
      if (picked === null || file === null) return;
      const register = evidenceRegister(locality, item, crypto.randomUUID());
      await apply([{ register, value: { file, sha256: picked.sha256 } }]);
    } catch (error) {
      this.#store.setState({ failure: failureOf(error) });
    }
  }
}
