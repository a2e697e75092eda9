import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/history/change.ts';
import type { RecordKind } from '../../shared/model/record.ts';
import { fieldEdits, removalEdits, type FieldValues } from '../../shared/model/record-view.ts';
import type { Text } from '../../shared/text/index.ts';
import type { AppState } from './app-state.ts';
import { listOf, type EntryList } from './entry-lists.ts';
import type { View } from './views.ts';

interface EntriesParts {
  /** Writes edits as one step; false where nothing was written. */
  readonly apply: (edits: readonly Edit[]) => Promise<boolean>;
  readonly say: (message: (text: Text) => string) => void;
  readonly keepDrafts: () => void;
  readonly look: (view: View) => void;
}

/** What can be done with the records of any register: choose, add, set, take away. */
export class Entries {
  readonly #store: StoreApi<AppState>;
  readonly #parts: EntriesParts;

  constructor(store: StoreApi<AppState>, parts: EntriesParts) {
    this.#store = store;
    this.#parts = parts;
  }

  show(kind: RecordKind, part: Partial<EntryList>): void {
    if (part.selected !== undefined) this.#parts.keepDrafts();
    this.#store.setState((state) => ({
      entries: { ...state.entries, [kind]: { ...listOf(state, kind), ...part } },
    }));
  }

  /** Sets one filter; undefined lets everything through. */
  filter(kind: RecordKind, name: string, value: string | undefined): void {
    const { [name]: _before, ...others } = listOf(this.#store.getState(), kind).filters;
    this.show(kind, { filters: value === undefined ? others : { ...others, [name]: value } });
  }

  clearFilters(kind: RecordKind): void {
    this.show(kind, { query: '', filters: {} });
  }

  /** Goes to a record in its view, whatever is filtered there, with the keyboard at `focus`, an element's id. */
  open(view: View, kind: RecordKind, id: string, focus?: string): void {
    this.show(kind, { selected: id, query: '', filters: {} });
    this.#store.setState({ dialog: null });
    this.#parts.look(view);
    if (focus !== undefined) this.wishFocus(focus);
  }

  /** The keyboard goes to that element as soon as it is there. */
  wishFocus(elementId: string): void {
    this.#store.setState({ entryFocus: elementId });
  }

  focusDone(): void {
    this.#store.setState({ entryFocus: null });
  }

  /**
   * Makes a record of the scope with its first values and whatever else belongs to the same step, and selects it.
   * Answers with its id; undefined where nothing was written.
   */
  async add<K extends RecordKind>(
    kind: K,
    values: FieldValues<K>,
    more: (id: string) => readonly Edit[] = () => [],
  ): Promise<string | undefined> {
    const id = this.newId();
    const isThere = await this.#parts.apply([...fieldEdits(kind, id, values), ...more(id)]);
    if (!isThere) return undefined;
    this.show(kind, { selected: id });
    return id;
  }

  /** Sets fields of a record as one step; null clears. */
  set<K extends RecordKind>(kind: K, id: string, values: FieldValues<K>): Promise<boolean> {
    return this.#parts.apply(fieldEdits(kind, id, values));
  }

  /** Takes a record away; one undo brings it back whole. `next` is selected in its place. */
  async remove(kind: RecordKind, id: string, name: string, next: string | null): Promise<void> {
    const { open } = this.#store.getState();
    if (open === null) return;
    this.#parts.keepDrafts();
    if (!(await this.#parts.apply(removalEdits(open.workspace.state, kind, id)))) return;
    this.show(kind, { selected: next });
    this.#parts.say(({ register }) => register.removed(name === '' ? register.untitled : name));
  }

  showHistory(kind: RecordKind, id: string): void {
    this.#parts.keepDrafts();
    this.#store.setState({ dialog: 'entry-history', entryHistory: { kind, id } });
  }

  /** An id for a new record of this workspace's scope. */
  newId(): string {
    const scope = this.#store.getState().open?.workspace.plan.scope;
    const of = scope?.level === 'province' ? scope.code : 'nation';
    return `${of}-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
  }
}
