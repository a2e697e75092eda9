import type { StoreApi } from 'zustand/vanilla';
import { levelOf } from '../../shared/model/unit.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { AppState, OpenWorkspace } from './app-state.ts';
import type { Drafts } from './drafts.ts';
import { neighbour, shownLocalities, type ListedLocality } from './localities.ts';
import { viewsOf, type View } from './views.ts';

/** Where the officer is in the workspace, and how to get elsewhere. Whatever was typed is kept before. */
export class Navigation {
  readonly #store: StoreApi<AppState>;
  readonly #drafts: Pick<Drafts, 'keepAll'>;

  constructor(store: StoreApi<AppState>, drafts: Pick<Drafts, 'keepAll'>) {
    this.#store = store;
    this.#drafts = drafts;
  }

  select(locality: string, item?: string): void {
    this.#drafts.keepAll();
    this.#store.setState((state) => ({
      locality,
      item: item ?? itemAt(state.open?.workspace, locality, state.item),
      focusWish: null,
    }));
  }

  selectItem(item: string): void {
    const { locality } = this.#store.getState();
    if (locality !== null) this.select(locality, item);
  }

  /** Goes to the next (1) or the previous (-1) locality that the filter shows. */
  goBy(by: number): void {
    const { open, locality } = this.#store.getState();
    if (open === null) return;
    const next = neighbour(open.workspace, this.#shown(open), locality, by);
    if (next !== undefined) this.select(next);
  }

  /** Goes to the first locality that the search found, and lists all again around it. False where none was found. */
  openFound(): boolean {
    const { open, filter, locality } = this.#store.getState();
    const found = open === null ? [] : this.#shown(open);
    const [first] = found;
    if (first === undefined) return false;
    if (!found.some((hit) => hit.locality.code === locality)) this.select(first.locality.code);
    this.#store.setState({ filter: { ...filter, query: '' } });
    return true;
  }

  /** Goes to a locality, and an item of it, from a dialog; a filter that hides the locality is taken off. */
  goTo(locality: string, item?: string): void {
    const { open } = this.#store.getState();
    if (open?.workspace.plan.locality(locality) === undefined) return;
    const isShown = this.#shown(open).some((listed) => listed.locality.code === locality);
    this.select(locality, item);
    this.#store.setState({
      dialog: null,
      view: 'checklist',
      focusWish: 'checklist',
      ...(isShown ? {} : { filter: { query: '', verdicts: [] } }),
    });
  }

  /** Fills the window with another view, where the workspace has it. */
  look(view: View): void {
    if (!viewsOf(this.#store.getState()).includes(view)) return;
    this.#drafts.keepAll();
    this.#store.setState({ view });
  }

  /** Shows another part of a view that has several. */
  lookAt(view: View, part: string): void {
    this.#drafts.keepAll();
    this.#store.setState(({ parts }) => ({ parts: { ...parts, [view]: part } }));
  }

  #shown({ workspace }: OpenWorkspace): readonly ListedLocality[] {
    const { filter, today, arrival } = this.#store.getState();
    return shownLocalities(workspace, filter, today, arrival);
  }
}

/** The same item where the locality's level asks it too, else its first. */
function itemAt(workspace: Workspace | undefined, code: string, item: string | null): string | null {
  const locality = workspace?.plan.locality(code);
  if (workspace === undefined || locality === undefined) return null;
  if (item !== null && workspace.plan.item(locality, item) !== undefined) return item;
  return workspace.plan.platforms(levelOf(locality))[0]?.items[0]?.id ?? null;
}
