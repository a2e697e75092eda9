import type { StoreApi } from 'zustand/vanilla';
import type { BoardFilter, BoardOrder } from '../../shared/exchange/board.ts';
import type { Verdict } from '../../shared/model/words.ts';
import type { AppState } from './app-state.ts';

/** What of the board is shown; it stays while the officer looks elsewhere and comes back. */
export interface BoardState {
  readonly province: string | null;
  readonly filter: BoardFilter | null;
  /** Only provinces that stand so as a whole. */
  readonly whole: Verdict | null;
  readonly query: string;
  readonly order: BoardOrder;
  readonly isReversed: boolean;
}

export const wholeBoard: BoardState = {
  province: null,
  filter: null,
  whole: null,
  query: '',
  order: 'name',
  isReversed: false,
};

export class Board {
  readonly #store: StoreApi<AppState>;
  readonly #select: (locality: string) => void;

  constructor(store: StoreApi<AppState>, select: (locality: string) => void) {
    this.#store = store;
    this.#select = select;
  }

  show(part: Partial<BoardState>): void {
    this.#store.setState(({ board }) => ({ board: { ...board, ...part } }));
  }

  /** Sorts by another column, or the other way round. */
  sortBy(order: BoardOrder): void {
    const { board } = this.#store.getState();
    this.show({ order, isReversed: board.order === order && !board.isReversed });
  }

  /** Opens the board with a province chosen, whatever was filtered before. */
  openProvince(province: string): void {
    this.#store.setState(({ board }) => ({
      view: 'board',
      board: { ...board, province, filter: null, whole: null, query: '' },
    }));
  }

  /** Opens a locality's checklist from a figure of the board. */
  openLocality(code: string): void {
    this.#leave(code, { query: '', verdicts: [] });
  }

  /** Opens the list with a province's localities of one verdict. */
  openVerdict(province: string, name: string, verdict: Verdict): void {
    const { open, today } = this.#store.getState();
    const communes = open?.workspace.plan.units.communesOf(province) ?? [];
    const first = communes.find(({ code }) => open?.workspace.readiness(code, today)?.verdict === verdict);
    this.#leave(first?.code ?? province, { query: name, verdicts: [verdict] });
  }

  /** Opens the list with the whole country's localities of one verdict. */
  openVerdictEverywhere(verdict: Verdict): void {
    const { open, today } = this.#store.getState();
    const first = open?.workspace.plan.localities.find(
      ({ code }) => open.workspace.readiness(code, today)?.verdict === verdict,
    );
    if (first !== undefined) this.#leave(first.code, { query: '', verdicts: [verdict] });
  }

  #leave(code: string, filter: AppState['filter']): void {
    this.#select(code);
    this.#store.setState({ view: 'checklist', filter, focusWish: 'checklist' });
  }
}
