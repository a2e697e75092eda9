import { fold, matches } from '../text/fold.ts';
import type { ObstacleRow } from './row.ts';

/** What the list of obstacles is filtered by; each lets through the rows of one value. */
export const obstacleFilters = ['standing', 'cause', 'group', 'source', 'actor', 'platform'] as const;
export type ObstacleFilterName = (typeof obstacleFilters)[number];

/** Where an obstacle stands, as the chips above the list name it; `overdue` and `incident` cut across the states. */
export const standings = ['open', 'acting', 'solved', 'overdue', 'incident'] as const;
export type Standing = (typeof standings)[number];

/** Stands for the obstacles in which a field is not set. */
export const unset = 'unset';

/** The values that a row has for a filter. */
export function valuesOf(
  { obstacle, state, isOverdue }: ObstacleRow,
  filter: ObstacleFilterName,
): readonly string[] {
  if (filter !== 'standing') return [obstacle.fields[filter] ?? unset];
  return [
    state,
    ...(isOverdue ? ['overdue'] : []),
    ...(obstacle.fields.incident === undefined ? [] : ['incident']),
  ];
}

/** The rows that every filter lets through, and in which every word of the query begins a word. */
export function filterRows(
  rows: readonly ObstacleRow[],
  filters: Readonly<Record<string, string>>,
  query: string,
): readonly ObstacleRow[] {
  const folded = fold(query);
  const on = obstacleFilters.filter((name) => filters[name] !== undefined);
  if (folded === '' && on.length === 0) return rows;
  return rows.filter(
    (row) =>
      on.every((name) => valuesOf(row, name).includes(filters[name] ?? '')) &&
      (folded === '' || matches(row.folded, folded)),
  );
}

/** How many rows have each value of a filter. */
export function countValues(
  rows: readonly ObstacleRow[],
  filter: ObstacleFilterName,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of valuesOf(row, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
