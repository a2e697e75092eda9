import type { EntryColumn } from './columns.ts';
import { placeFinder, type FoundPlace, type Place } from './place-name.ts';

/** Where the cells beside or below a head go: to a row or a column of the grid, or nowhere. */
export type Head = FoundPlace | { readonly fault: 'unknown-item' | 'hidden' };

type Table = readonly (readonly string[])[];

/** Half of a row or column has to be heads for all of it to be. */
const share = 0.5;

/**
 * The columns that a table's first row names by item codes, one per cell; undefined where it is no row of heads. An
 * empty cell, or what stands above a column of names, heads nothing.
 */
export function columnHeads(
  [first = [], ...others]: Table,
  columns: readonly EntryColumn[],
  hidden: ReadonlySet<string>,
): readonly Head[] | undefined {
  if (others.length === 0) return undefined;
  const index = new Map(columns.map(({ item }, at) => [item.id, at]));
  const codes = first.map(itemCodeIn);
  const named = codes.slice(1).filter((code) => code !== undefined).length;
  const rest = first.slice(1).filter((cell) => cell.trim() !== '').length;
  const isAlone = first.length === 1 && codes[0] !== undefined;
  if (!isAlone && (named === 0 || named < rest * share)) return undefined;
  return codes.map((code) => {
    const at = index.get(code ?? '');
    if (at !== undefined) return { index: at };
    return { fault: hidden.has(code ?? '') ? 'hidden' : 'unknown-item' };
  });
}

/** `TTHC-08` in a head such as "tthc 8" or "TTHC-08: Tài khoản"; undefined where there is none. */
function itemCodeIn(cell: string): string | undefined {
  const [, letters, number] = /^\s*([A-Za-z]{2,6})[\s._–-]?0*(\d{1,2})(?!\d)/.exec(cell) ?? [];
  return letters === undefined || number === undefined
    ? undefined
    : `${letters.toUpperCase()}-${number.padStart(2, '0')}`;
}

/** The rows that a table's first column names by localities, one per row; undefined where it is no column of heads. */
export function rowHeads(
  table: Table,
  places: readonly Place[],
  hidden: readonly Place[],
  hasColumnHeads: boolean,
): readonly Head[] | undefined {
  const isWide = table.some(({ length }) => length > 1);
  if (!isWide) return undefined;
  const find = placeFinder(places);
  const findHidden = placeFinder(hidden);
  const heads = table.map(([cell = '']): Head => {
    const found = find(cell);
    const isHidden = 'fault' in found && found.fault === 'unknown-place' && isPlace(findHidden(cell));
    return isHidden ? { fault: 'hidden' } : found;
  });
  const body = table.slice(hasColumnHeads ? 1 : 0);
  const named = body.filter(([cell = '']) => cell.trim() !== '').length;
  const found = heads
    .slice(hasColumnHeads ? 1 : 0)
    .filter((head) => 'index' in head || head.fault !== 'unknown-place').length;
  return found > 0 && found >= named * share ? heads : undefined;
}

function isPlace(found: FoundPlace): boolean {
  return 'index' in found || found.fault === 'ambiguous-place';
}
