/** Where a province's tile lies: column from the west, row from the north, both from 0. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/**
 * The 34 provinces of 1 July 2025 on a grid, roughly where they lie from north to south and west to east. Our own
 * drawing after the regions in `data/admin-units/provinces.json` and the provinces' neighbours on the official map
 * (sapnhap.bando.com.vn); distances and areas mean nothing.
 */
const rows: readonly (readonly (string | null)[])[] = [
  [null, '12', '15', '08', '04'],
  ['11', '14', '25', '19', '20'],
  [null, null, '01', '24', '22'],
  [null, null, '37', '33', '31'],
  [null, null, '38', null, null],
  [null, '40', '42', null, null],
  [null, null, '44', '46', null],
  [null, null, null, '48', '51'],
  [null, null, null, null, '52'],
  [null, null, null, '66', '56'],
  [null, '80', '75', '68', null],
  ['91', '82', '79', null, null],
  ['96', '92', '86', null, null],
];

export const tilePlaces: ReadonlyMap<string, TilePlace> = new Map(
  rows.flatMap((codes, row) =>
    codes.flatMap((code, column) => (code === null ? [] : [[code, { column, row }] as const])),
  ),
);

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The tile that an arrow key leads to: the nearest one that lies that way, the one most in line where several are as
 * near. Undefined at the edge.
 */
export function tileTowards(from: string, direction: Direction): string | undefined {
  const place = tilePlaces.get(from);
  if (place === undefined) return undefined;
  let best: { code: string; distance: number } | undefined;
  for (const [code, { column, row }] of tilePlaces) {
    const right = column - place.column;
    const down = row - place.row;
    const along = { left: -right, right, up: -down, down }[direction];
    const across = Math.abs(direction === 'left' || direction === 'right' ? down : right);
    if (along <= 0) continue;
    // A step aside counts more than a step ahead, so that arrows go straight where they can.
    const distance = along + across * 3;
    if (best === undefined || distance < best.distance) best = { code, distance };
  }
  return best?.code;
}
