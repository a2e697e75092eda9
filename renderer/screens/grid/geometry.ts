/** The sizes of the grid in pixels, as the size of the text has them. */
export interface Geometry {
  readonly name: number;
  readonly column: number;
  readonly row: number;
  readonly head: number;
  /** True where all columns are seen at once. */
  readonly fits: boolean;
}

const rem = {
  name: { narrow: 14.5, wide: 17 },
  column: { narrow: 1.875, roomy: 2.25, widest: 2.875 },
  row: 1.75,
  head: 2.875,
} as const;

/**
 * Few columns share the width that there is, and names take what is more than they need; many keep their own and
 * scroll.
 */
export function geometry(width: number, columns: number): Geometry {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const left = width - columns * rem.column.roomy * size;
  const wanted = clamp(left, rem.name.narrow * size, rem.name.wide * size);
  const share = Math.floor((width - wanted) / Math.max(columns, 1));
  const column = clamp(share, rem.column.narrow * size, rem.column.widest * size);
  const over = width - wanted - columns * column;
  return {
    // Whole pixels for every column leave some over.
    name: column === share ? wanted + over : wanted,
    column,
    fits: over >= 0,
    row: rem.row * size,
    head: rem.head * size,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell under a point of the grid's box, in pixels from its corner; heads give a place before the first. */
export function placeAt(
  box: HTMLElement,
  { name, column, row, head }: Geometry,
  x: number,
  y: number,
): Place {
  return {
    row: y < head ? -1 : Math.floor((y + box.scrollTop - head) / row),
    column: x < name ? -1 : Math.floor((x + box.scrollLeft - name) / column),
  };
}

/** Scrolls just as far as it takes to see a cell. */
export function reveal(box: HTMLElement, { name, column, row, head }: Geometry, at: Place): void {
  box.scrollTop = within(box.scrollTop, at.row * row, row, box.clientHeight - head);
  box.scrollLeft = within(box.scrollLeft, at.column * column, column, box.clientWidth - name);
}

function within(scrolled: number, start: number, size: number, seen: number): number {
  if (start < scrolled) return start;
  return Math.max(scrolled, start + size - seen);
}

/** How many whole rows are seen at once. */
export function pageOf(box: HTMLElement, { row, head }: Geometry): number {
  return Math.max(1, Math.floor((box.clientHeight - head) / row) - 1);
}
