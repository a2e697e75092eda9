import { describe, expect, it } from 'vitest';
import { moveInGrid, type GridSize } from '../../../renderer/screens/grid/grid-move.ts';

const size: GridSize = { rows: 10, columns: 6, page: 4 };
const press = (keys: string) => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    code: '',
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    metaKey: false,
  };
};
/** Rows 2 to 4 and row 8 are filled in. */
const isFilled = ({ row }: { readonly row: number }): boolean => (row >= 2 && row <= 4) || row === 8;
const to = (keys: string, row: number, column: number): unknown => {
  const place = moveInGrid(press(keys), { row, column }, size, isFilled);
  return place && [place.row, place.column];
};

describe('moving in the grid', () => {
  it.each([
    ['ArrowDown', 3, 2, [4, 2]],
    ['ArrowUp', 0, 2, [0, 2]],
    ['ArrowLeft', 3, 0, [3, 0]],
    ['ArrowRight', 3, 5, [3, 5]],
    ['PageDown', 7, 1, [9, 1]],
    ['PageUp', 7, 1, [3, 1]],
    ['Home', 3, 4, [3, 0]],
    ['End', 3, 1, [3, 5]],
    ['Ctrl+Home', 3, 4, [0, 0]],
    ['Ctrl+End', 3, 1, [9, 5]],
    ['Shift+ArrowDown', 3, 2, [4, 2]],
  ])('%s from %i,%i stays inside', (keys, row, column, place) => {
    expect(to(keys, row, column)).toEqual(place);
  });

  it('goes with Ctrl to the edges of what is filled in, as a spreadsheet does', () => {
    expect(to('Ctrl+ArrowDown', 0, 0)).toEqual([2, 0]);
    expect(to('Ctrl+ArrowDown', 2, 0)).toEqual([4, 0]);
    expect(to('Ctrl+ArrowDown', 4, 0)).toEqual([8, 0]);
    expect(to('Ctrl+ArrowDown', 8, 0)).toEqual([9, 0]);
    expect(to('Ctrl+ArrowUp', 4, 0)).toEqual([2, 0]);
    expect(to('Ctrl+ArrowRight', 3, 0)).toEqual([3, 5]);
  });

  it('leaves other keys, and those held with Alt, to others', () => {
    for (const keys of ['Enter', 'a', '3', 'Alt+ArrowUp', 'Ctrl+PageDown'])
      expect(to(keys, 3, 3)).toBeUndefined();
    expect(
      moveInGrid(press('ArrowDown'), { row: 0, column: 0 }, { ...size, rows: 0 }, isFilled),
    ).toBeUndefined();
  });
});
