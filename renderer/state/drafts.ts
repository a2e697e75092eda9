import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/history/change.ts';
import { sameValue, type RegisterValue } from '../../shared/history/value.ts';
import { parseRegister } from '../../shared/model/register.ts';
import type { AppState } from './app-state.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Edits } from './edits.ts';

/** A pause this long in typing keeps the text, in milliseconds. */
export const typingPause = 1_500;

/** A field of values that are no text, such as a day: what is typed in it is no value until it is read. */
export interface TypedInField {
  readonly keep: () => void;
  readonly edits: () => readonly Edit[];
}

/**
 * Texts while they are typed. They live here and not in their fields, so that moving on, closing a panel or the
 * window never loses one: a draft goes only when the disk has its text.
 */
export class Drafts {
  readonly #store: StoreApi<AppState>;
  readonly #edits: Edits;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #fields = new Set<TypedInField>();

  constructor(store: StoreApi<AppState>, edits: Edits) {
    this.#store = store;
    this.#edits = edits;
  }

  type(register: string, typed: string): void {
    this.hold(register, typed);
    this.#timers.set(
      register,
      setTimeout(() => void this.keep(register), typingPause),
    );
  }

  /** Remembers a text without keeping it at a pause: a list's next entry is whole only when the field is left. */
  hold(register: string, typed: string): void {
    this.#store.setState(({ drafts }) => ({ drafts: { ...drafts, [register]: typed } }));
    clearTimeout(this.#timers.get(register));
    this.#timers.delete(register);
  }

  async keep(register: string): Promise<void> {
    clearTimeout(this.#timers.get(register));
    this.#timers.delete(register);
    const typed = this.#store.getState().drafts[register];
    if (typed === undefined) return;
    const value = valueOf(register, typed);
    await this.#edits.apply([{ register, value }]);
    const { drafts, open } = this.#store.getState();
    const isKept = open !== null && sameValue(open.workspace.state.value(register), value);
    // Typed on in the meantime, or not written: the draft stays.
    if (isKept && drafts[register] === typed) this.#forget(register);
  }

  /** Has a field keep what is typed in it whenever all is kept, until the answer is called. */
  watch(field: TypedInField): () => void {
    this.#fields.add(field);
    return () => void this.#fields.delete(field);
  }

  keepAll(): void {
    for (const field of this.#fields) field.keep();
    for (const register of Object.keys(this.#store.getState().drafts)) void this.keep(register);
  }

  /** What is typed and not kept, as edits. */
  unkept(): Edit[] {
    const texts = Object.entries(this.#store.getState().drafts).map(([register, typed]) => ({
      register,
      value: valueOf(register, typed),
    }));
    return [...texts, ...[...this.#fields].flatMap((field) => field.edits())];
  }

  #forget(register: string): void {
    this.#store.setState(({ drafts }) => {
      const { [register]: _kept, ...others } = drafts;
      return { drafts: others };
    });
  }
}

/** What a typed text is to its register: a piece of evidence wraps it. */
function valueOf(register: string, typed: string): RegisterValue {
  const name = parseRegister(register);
  if (name?.entity !== 'item' || !('evidence' in name)) return cleanText(typed);
  const text = cleanLine(typed);
  return text === null ? null : { text };
}
