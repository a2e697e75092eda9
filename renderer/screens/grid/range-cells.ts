import { isAskedAt } from '../../../shared/entry/columns.ts';
import type { Cell } from '../../../shared/entry/range-edits.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { mostEdits } from '../../../shared/host/limits.ts';
import { askedCells, sizeOf, type GridView, type Rectangle } from '../../state/grid-view.ts';
import type { KeyPress } from '../../state/key-combination.ts';
import type { Place } from './geometry.ts';

/** The locality and the item of a place; undefined outside the grid. */
export function cellAt({ rows, columns }: GridView, { row, column }: Place): Cell | undefined {
  const locality = rows[row]?.locality.code;
  const item = columns[column]?.item.id;
  return locality === undefined || item === undefined ? undefined : { locality, item };
}

/**
 * What filling down copies: the range's first row to those below it. A range of one row takes the row above it, as in
 * a spreadsheet. Cells that are not asked, here or there, are passed by.
 */
export function fillDownPairs(
  view: GridView,
  { top, left, bottom, right }: Rectangle,
): readonly (readonly [from: Cell, to: Cell])[] {
  const source = top === bottom ? top - 1 : top;
  const pairs: [Cell, Cell][] = [];
  for (let row = source + 1; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const from = asked(view, { row: source, column });
      const to = asked(view, { row, column });
      if (from !== undefined && to !== undefined) pairs.push([from, to]);
    }
  }
  return pairs;
}

function asked(view: GridView, place: Place): Cell | undefined {
  const locality = view.rows[place.row]?.locality;
  const column = view.columns[place.column];
  if (locality === undefined || column === undefined || !isAskedAt(column, locality)) return undefined;
  return cellAt(view, place);
}

/** The range grown to whole columns (Ctrl+Space), whole rows (Shift+Space) or the whole grid (Ctrl+A). */
export function wholeOf(
  press: KeyPress,
  { rows, columns }: GridView,
  range: Rectangle,
): Rectangle | undefined {
  const isCtrl = press.ctrlKey || press.metaKey;
  const columnsGrown = { ...range, top: 0, bottom: rows.length - 1 };
  const rowsGrown = { ...range, left: 0, right: columns.length - 1 };
  if (press.key === ' ' && isCtrl) return columnsGrown;
  if (press.key === ' ' && press.shiftKey) return rowsGrown;
  const isAll = press.key.toLowerCase() === 'a' && isCtrl && !press.altKey && !press.shiftKey;
  return isAll ? { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 } : undefined;
}

/** The range's cells that are blocked: what one obstacle may hold up. A range larger than a step is asked nothing. */
export function blockedCells({ answers }: Workspace, view: GridView, range: Rectangle): Cell[] {
  if (sizeOf(range) > mostEdits) return [];
  return [...askedCells(view, range)].filter(
    ({ locality, item }) => answers.of(locality)[item]?.status === 'blocked',
  );
}
