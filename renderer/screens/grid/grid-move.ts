import type { KeyPress } from '../../state/key-combination.ts';
import type { Place } from './geometry.ts';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page has. */
  readonly page: number;
}

/**
 * Where a key moves in the grid; undefined where it is no key of movement. With Ctrl, an arrow goes to the next edge
 * of what is filled in, as in a spreadsheet. Shift is up to the caller: it moves the same.
 */
export function moveInGrid(
  press: KeyPress,
  at: Place,
  size: GridSize,
  isFilled: (place: Place) => boolean,
): Place | undefined {
  if (press.altKey || size.rows === 0 || size.columns === 0) return undefined;
  const isFar = press.ctrlKey || press.metaKey;
  const step = steps[press.key];
  if (step !== undefined) return isFar ? edge(at, step, size, isFilled) : clamp(plus(at, step), size);
  switch (press.key) {
    case 'Home':
      return { row: isFar ? 0 : at.row, column: 0 };
    case 'End':
      return { row: isFar ? size.rows - 1 : at.row, column: size.columns - 1 };
    case 'PageUp':
      return isFar ? undefined : clamp(plus(at, { row: -size.page, column: 0 }), size);
    case 'PageDown':
      return isFar ? undefined : clamp(plus(at, { row: size.page, column: 0 }), size);
    default:
      return undefined;
  }
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function plus(at: Place, by: Place): Place {
  return { row: at.row + by.row, column: at.column + by.column };
}

function clamp({ row, column }: Place, { rows, columns }: GridSize): Place {
  return { row: bound(row, rows), column: bound(column, columns) };
}

function bound(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}

/** The last filled cell of a run that goes on, else the next filled cell, else the last cell of all. */
function edge(at: Place, step: Place, size: GridSize, isFilled: (place: Place) => boolean): Place {
  const isIn = ({ row, column }: Place): boolean =>
    row >= 0 && row < size.rows && column >= 0 && column < size.columns;
  let here = at;
  let next = plus(here, step);
  const goesOn = isIn(next) && isFilled(here) && isFilled(next);
  while (isIn(next)) {
    if (goesOn && !isFilled(next)) return here;
    here = next;
    if (!goesOn && isFilled(here)) return here;
    next = plus(here, step);
  }
  return here;
}
