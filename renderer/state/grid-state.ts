import type { GridLevel } from '../../shared/entry/columns.ts';
import type { Missing } from '../../shared/entry/missing.ts';
import { noFilter, type EntryFilter } from '../../shared/entry/filter.ts';
import type { Cell } from '../../shared/entry/range-edits.ts';
import type { PlatformId } from '../../shared/model/template.ts';
import type { Setting } from './follow-up.ts';

/** What of the entry grid is shown; it stays while the officer looks elsewhere and comes back. */
export interface GridState {
  readonly level: GridLevel;
  /** Null means all. */
  readonly platform: PlatformId | null;
  readonly query: string;
  readonly filter: EntryFilter;
  /** Goes up when the officer has the rows filtered anew: while answers are entered, none disappears. */
  readonly applied: number;
  /**
   * The selected range: from one cell to the one that the keyboard is at. Null where that cell is all; it is over too
   * once the app's locality or item is another one, whoever went there.
   */
  readonly reach: { readonly from: Cell; readonly to: Cell } | null;
  /** The details of the cell stand beside the grid. */
  readonly isDetailOpen: boolean;
  /** What the last status left to ask: the keyboard goes there as soon as the question is on the screen. */
  readonly asks: Missing | null;
  /** Cells on their way to a status that wants to know more: it is asked while the disk still writes them. */
  readonly setting: Setting | null;
  /** What was pasted and is being looked at. */
  readonly pasted: string | null;
}

export const wholeGrid: GridState = {
  level: 'commune',
  platform: null,
  query: '',
  filter: noFilter,
  applied: 0,
  reach: null,
  isDetailOpen: false,
  asks: null,
  setting: null,
  pasted: null,
};

/** Where the range starts that ends at the cell the keyboard is at; null where it is no longer than that. */
export function anchorOf({ reach }: GridState, locality: string | null, item: string | null): Cell | null {
  return reach !== null && reach.to.locality === locality && reach.to.item === item ? reach.from : null;
}
