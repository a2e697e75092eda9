import { asksAnswers, fitsAnswers, fitsPlace } from '../../shared/entry/filter.ts';
import { entryColumns, isAskedAt, isInGrid, type EntryColumn } from '../../shared/entry/columns.ts';
import { platformsOfVendor } from '../../shared/entry/vendor-filter.ts';
import type { PasteRow, PasteTarget } from '../../shared/entry/paste.ts';
import type { Cell } from '../../shared/entry/range-edits.ts';
import type { Day } from '../../shared/model/day.ts';
import { verdicts, type Verdict } from '../../shared/model/words.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { fold, matcher } from '../../shared/text/fold.ts';
import { isIn, provinceOf, type Arrival } from './arrival.ts';
import type { GridState } from './grid-state.ts';
import { listLocalities, type ListedLocality } from './localities.ts';

/** The rows and columns of the grid, and where each is. */
export interface GridView {
  readonly rows: readonly ListedLocality[];
  readonly columns: readonly EntryColumn[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** A rectangle of cells by their places, all ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function gridColumns(
  workspace: Workspace,
  { level, platform, filter }: Pick<GridState, 'level' | 'platform' | 'filter'>,
): readonly EntryColumn[] {
  const columns = entryColumns(workspace.plan, level, platform);
  if (filter.vendor === null) return columns;
  const served = new Set(
    [...platformsOfVendor(workspace, filter.vendor).values()].flatMap((ids) => [...ids]),
  );
  return columns.filter(({ item }) => served.has(item.platform.id));
}

/** Every locality that the grid's level and the filters about places let through. */
export function gridPlaces(
  workspace: Workspace,
  { level, filter }: Pick<GridState, 'level' | 'filter'>,
): readonly ListedLocality[] {
  const served = filter.vendor === null ? undefined : platformsOfVendor(workspace, filter.vendor);
  return listLocalities(workspace.plan).filter(
    ({ locality }) =>
      isInGrid(locality, level) && fitsPlace(filter, locality) && served?.has(provinceOf(locality)) !== false,
  );
}

/** Those of them that the search and the filters about answers let through; by answers, only where these are in. */
export function gridRows(
  workspace: Workspace,
  places: readonly ListedLocality[],
  columns: readonly EntryColumn[],
  { query, filter }: Pick<GridState, 'query' | 'filter'>,
  today: Day,
  arrival: Arrival | undefined,
): readonly ListedLocality[] {
  const folded = fold(query);
  const isFound = matcher(folded);
  const found = folded === '' ? places : places.filter(({ foldedNames }) => isFound(foldedNames));
  if (!asksAnswers(filter)) return found;
  return found.filter(
    ({ locality }) =>
      (arrival === undefined || isIn(arrival, locality)) &&
      fitsAnswers(workspace, locality, columns, filter, today),
  );
}

export function gridView(rows: readonly ListedLocality[], columns: readonly EntryColumn[]): GridView {
  return {
    rows,
    columns,
    rowOf: new Map(rows.map(({ locality }, index) => [locality.code, index])),
    columnOf: new Map(columns.map(({ item }, index) => [item.id, index])),
  };
}

/** Where a cell is; undefined where the grid does not show it. */
export function placeOf(
  { rowOf, columnOf }: GridView,
  { locality, item }: { readonly locality: string | null; readonly item: string | null },
): { readonly row: number; readonly column: number } | undefined {
  const row = rowOf.get(locality ?? '');
  const column = columnOf.get(item ?? '');
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The selected range: from the anchor to the cell that the keyboard is at. Undefined where that is not shown. */
export function rangeOf(
  view: GridView,
  cursor: { readonly locality: string | null; readonly item: string | null },
  anchor: Cell | null,
): Rectangle | undefined {
  const at = placeOf(view, cursor);
  if (at === undefined) return undefined;
  const from = (anchor === null ? undefined : placeOf(view, anchor)) ?? at;
  return {
    top: Math.min(from.row, at.row),
    left: Math.min(from.column, at.column),
    bottom: Math.max(from.row, at.row),
    right: Math.max(from.column, at.column),
  };
}

/** The cells of a range whose items are asked there, row by row. */
export function* askedCells({ rows, columns }: GridView, range: Rectangle): Generator<Cell> {
  const wanted = columns.slice(range.left, range.right + 1);
  for (let row = range.top; row <= range.bottom; row += 1) {
    const locality = rows[row]?.locality;
    if (locality === undefined) return;
    for (const column of wanted) {
      if (isAskedAt(column, locality)) yield { locality: locality.code, item: column.item.id };
    }
  }
}

export function sizeOf({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The grid's rows as a paste sees them. */
export function pasteRows({ answers }: Workspace, { rows }: GridView, arrival: Arrival): readonly PasteRow[] {
  return rows.map(({ locality }) => ({
    locality,
    answers: isIn(arrival, locality) ? answers.of(locality.code) : undefined,
  }));
}

/** What of the workspace the grid does not show: other localities, and items of another level or platform. */
export function hiddenFrom({ plan }: Workspace, { rowOf, columnOf }: GridView): PasteTarget['hidden'] {
  return {
    places: listLocalities(plan).filter(({ locality }) => !rowOf.has(locality.code)),
    items: new Set(
      entryColumns(plan, 'both', null).flatMap(({ item }) => (columnOf.has(item.id) ? [] : [item.id])),
    ),
  };
}

/** How many of the places stand at each verdict; undefined while some of their answers are on their way. */
export function placeVerdicts(
  workspace: Workspace,
  places: readonly ListedLocality[],
  today: Day,
  arrival: Arrival,
): Readonly<Record<Verdict, number>> | undefined {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { locality } of places) {
    if (!isIn(arrival, locality)) return undefined;
    counts[workspace.readiness(locality.code, today)?.verdict ?? 'not-reported'] += 1;
  }
  return counts;
}
