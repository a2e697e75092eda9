import type { StoreApi } from 'zustand/vanilla';
import { editsOfPaste, type PastePreview } from '../../shared/entry/paste.ts';
import { completeWith, copyAnswers, setStatus, type Cell } from '../../shared/entry/range-edits.ts';
import type { GridLevel } from '../../shared/entry/columns.ts';
import { noFilter, type EntryFilter } from '../../shared/entry/filter.ts';
import type { Edit } from '../../shared/history/change.ts';
import { actors, statuses, type Actor, type Status } from '../../shared/model/words.ts';
import type { Text } from '../../shared/text/index.ts';
import type { AppState } from './app-state.ts';
import { isIn } from './arrival.ts';
import { cleanLine } from './clean-text.ts';
import { mostEdits } from '../../shared/host/limits.ts';
import { settingOf, toAsk } from './follow-up.ts';
import { anchorOf, type GridState } from './grid-state.ts';
import { realEdits } from './steps.ts';

interface GridParts {
  /** Writes edits as one step and says so; false where nothing was written. */
  readonly apply: (edits: readonly Edit[], message: (text: Text) => string) => Promise<boolean>;
  readonly say: (message: (text: Text) => string) => void;
  readonly select: (locality: string, item?: string) => void;
}

/** Cells on their way to "blocked", and who must act there, said meanwhile. */
interface Blocking {
  readonly cells: readonly Cell[];
  actor: Actor | undefined;
}

/** What can be done in the entry grid. Whatever a range is given is one step: one undo takes it back. */
export class Grid {
  readonly #store: StoreApi<AppState>;
  readonly #parts: GridParts;
  #blocking: Blocking | null = null;

  constructor(store: StoreApi<AppState>, parts: GridParts) {
    this.#store = store;
    this.#parts = parts;
  }

  show(part: Partial<GridState>): void {
    this.#store.setState(({ grid }) => ({ grid: { ...grid, ...part } }));
  }

  setFilter(part: Partial<EntryFilter>): void {
    this.#store.setState(({ grid }) => ({ grid: { ...grid, filter: { ...grid.filter, ...part } } }));
  }

  /** At another level other types stand in the grid, and provinces lie in no former one: filters by those go. */
  setLevel(level: GridLevel): void {
    this.setFilter({ types: [], former: null });
    this.show({ level });
  }

  clearFilters(): void {
    this.show({ query: '', filter: noFilter });
  }

  filterAgain(): void {
    this.#store.setState(({ grid }) => ({ grid: { ...grid, applied: grid.applied + 1 } }));
  }

  /** Goes to a cell; the range reaches from where it started, or starts anew there. */
  goTo(cell: Cell, reaches: boolean): void {
    const { grid, locality, item } = this.#store.getState();
    const from = locality === null || item === null ? null : { locality, item };
    const anchor = reaches ? (anchorOf(grid, locality, item) ?? from) : null;
    if (anchor !== null || grid.reach !== null)
      this.show({ reach: anchor === null ? null : { from: anchor, to: cell } });
    if (cell.locality !== locality || cell.item !== item) this.#parts.select(cell.locality, cell.item);
  }

  /** Selects a range; the keyboard is at its last cell. */
  selectRange(anchor: Cell, cell: Cell): void {
    this.show({ reach: { from: anchor, to: cell } });
    this.#parts.select(cell.locality, cell.item);
  }

  /** Other views know only items that are asked where they are: the grid's keyboard may be anywhere. */
  leave(): void {
    const { open, locality, item } = this.#store.getState();
    const place = open?.workspace.plan.locality(locality ?? '');
    if (place === undefined || item === null || open?.workspace.plan.item(place, item) !== undefined) return;
    this.#parts.select(place.code);
  }

  /** Shows the details of the active cell, and takes the keyboard there. */
  openDetail(): void {
    this.show({ isDetailOpen: true });
    this.#store.setState({ focusWish: 'note' });
  }

  /** As `answer`; the key after "blocked" says who must act, also where the disk is slower than the fingers. */
  async answerByKey(cells: readonly Cell[], status: Status | null): Promise<void> {
    if (this.#blocking === null || !isSameRange(this.#blocking.cells, cells))
      return this.answer(cells, status);
    this.#blocking.actor = actorOfStatus(status) ?? this.#blocking.actor;
  }

  /** Sets a status, and asks at once for what it wants to know beside it. */
  async answer(cells: readonly Cell[], status: Status | null): Promise<void> {
    const blocking: Blocking | null = status === 'blocked' ? { cells, actor: undefined } : null;
    this.#blocking = blocking;
    // Asked before the disk has it: what is typed at once is the answer, and no keys of the grid.
    const setting = settingOf(cells, status) ?? null;
    if (setting !== null) this.show({ setting, asks: setting.wants });
    const isSet = await this.setStatus(cells, status);
    if (this.#blocking === blocking) this.#blocking = null;
    if (setting === null) return;
    const { grid } = this.#store.getState();
    if (grid.setting === setting) this.show({ setting: null });
    if (isSet && blocking?.actor !== undefined) await this.completeActor(cells, blocking.actor);
    const isAsked = isSet && this.#toAsk(cells)[setting.wants].length > 0;
    // Nothing to ask, or asked elsewhere since: the keyboard must not be taken away later.
    if (grid.setting === setting && !isAsked) this.show({ asks: null });
  }

  /** Answers with true where it was written, or stood already. */
  async setStatus(cells: readonly Cell[], status: Status | null): Promise<boolean> {
    return this.#write(setStatus(cells, status), ({ words, grid }) =>
      status === null ? grid.said.cleared(cells.length) : grid.said.set(cells.length, words.statuses[status]),
    );
  }

  /** Copies the answer of the first of each pair to the second. */
  async fillDown(pairs: readonly (readonly [from: Cell, to: Cell])[]): Promise<void> {
    const { open } = this.#store.getState();
    if (open === null) return;
    const { answers } = open.workspace;
    const edits = copyAnswers(pairs.map(([from, to]) => [answers.of(from.locality)[from.item], to]));
    await this.#write(edits, ({ grid }) => grid.said.filled(pairs.length));
  }

  /** Says who must act in all of the cells that are blocked and lack it. */
  async completeActor(cells: readonly Cell[], actor: Actor): Promise<boolean> {
    const { blockedBy } = this.#toAsk(cells);
    return this.#write(completeWith(blockedBy, 'blockedBy', actor), ({ words, grid }) =>
      grid.said.completed(blockedBy.length, words.actors[actor]),
    );
  }

  /** Says why in all of the cells that do not apply and lack it; where none does any more, that it is dropped. */
  async completeReason(cells: readonly Cell[], typed: string): Promise<boolean> {
    const why = cleanLine(typed);
    if (why === null) return false;
    const { reason } = this.#toAsk(cells);
    if (reason.length > 0)
      return this.#write(completeWith(reason, 'reason', why), ({ grid }) =>
        grid.said.completed(reason.length, why),
      );
    this.#parts.say(({ grid }) => grid.said.reasonDropped(why));
    return false;
  }

  /** As `completeReason`, for a window that is closing. */
  reasonEdits(cells: readonly Cell[], typed: string): readonly Edit[] {
    const why = cleanLine(typed);
    return why === null ? [] : completeWith(this.#toAsk(cells).reason, 'reason', why);
  }

  /** Opens the preview of a pasted text. */
  preview(pasted: string): void {
    this.show({ pasted });
    this.#store.setState({ dialog: 'grid-paste' });
  }

  async paste(preview: PastePreview): Promise<boolean> {
    const cells = preview.cells.filter(({ outcome }) => outcome.kind === 'change').length;
    return this.#write(editsOfPaste(preview), ({ grid }) => grid.said.pasted(cells));
  }

  /** Says what was copied. */
  copied(rows: number, columns: number): void {
    this.#parts.say(({ grid }) => grid.said.copied(rows, columns));
  }

  #toAsk(cells: readonly Cell[]): ReturnType<typeof toAsk> {
    const { open, grid } = this.#store.getState();
    return open === null ? { blockedBy: [], reason: [] } : toAsk(open.workspace, cells, grid.setting);
  }

  async #write(edits: readonly Edit[], done: (text: Text) => string): Promise<boolean> {
    const { open, arrival } = this.#store.getState();
    if (open === null) return false;
    const { say } = this.#parts;
    const codes = new Set(edits.map(({ register }) => register.split('/')[1] ?? ''));
    for (const code of codes) {
      const locality = open.workspace.plan.locality(code);
      if (locality !== undefined && isIn(arrival, locality)) continue;
      say(({ grid }) => grid.said.arriving);
      return false;
    }
    if (edits.length === 0) {
      say(({ grid }) => grid.said.notAsked);
      return false;
    }
    const real = realEdits(open.workspace.state, edits);
    if (real.length > mostEdits) {
      say(({ grid }) => grid.said.tooMany(real.length, mostEdits));
      return false;
    }
    if (real.length === 0) {
      say(({ grid }) => grid.said.nothing);
      return true;
    }
    return this.#parts.apply(real, done);
  }
}

function isSameRange(some: readonly Cell[], others: readonly Cell[]): boolean {
  const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
    a?.locality === b?.locality && a?.item === b?.item;
  return some.length === others.length && isSame(some[0], others[0]) && isSame(some.at(-1), others.at(-1));
}

/** The actor of the key that sets a status elsewhere. */
function actorOfStatus(status: Status | null): Actor | undefined {
  return status === null ? undefined : actorOfDigit(statuses.indexOf(status) + 1);
}

/** The actor of a key: they are counted from 1, as where one item is answered. */
export function actorOfDigit(digit: number | undefined): Actor | undefined {
  return digit === undefined ? undefined : actors[digit - 1];
}
