import { useMemo } from 'react';
import type { RecordKind } from '../../../shared/model/record.ts';
import { fold, matches } from '../../../shared/text/fold.ts';
import { listOf } from '../../state/entry-lists.ts';
import { useAppState } from '../../state/hooks.ts';
import type { Option } from './field-parts.ts';
import type { ListFilter } from './register-tools.tsx';

/** One thing that the rows of a list differ in, and can be filtered by. */
export interface Facet<Row> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** The values that a row has. */
  readonly valuesOf: (row: Row) => readonly string[];
  readonly isInSight?: boolean;
}

/** The states of a register's rows, in sight above its list. */
export function stateFacet<Row>(
  label: string,
  states: Readonly<Record<string, string>>,
  stateOf: (row: Row) => string,
): Facet<Row> {
  return {
    name: 'state',
    label,
    options: Object.entries(states).map(([value, name]) => ({ value, label: name })),
    valuesOf: (row) => [stateOf(row)],
    isInSight: true,
  };
}

/** The rows of a register's list that its filters and search let through, and the filters with their counts. */
export function useFaceted<Row>(
  kind: RecordKind,
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  wordsOf: (row: Row) => string,
): { readonly shown: readonly Row[]; readonly filters: readonly ListFilter[] } {
  const { query, filters: chosen } = useAppState((state) => listOf(state, kind));
  const filters = useMemo(() => facets.map((facet) => counted(rows, facet)), [rows, facets]);
  const shown = useMemo(() => {
    const on = facets.filter(({ name }) => chosen[name] !== undefined);
    const folded = fold(query);
    return rows.filter(
      (row) =>
        on.every(({ name, valuesOf }) => valuesOf(row).includes(chosen[name] ?? '')) &&
        (folded === '' || matches(fold(wordsOf(row)), folded)),
    );
  }, [rows, facets, chosen, query, wordsOf]);
  return { shown, filters };
}

/** The values that any row has, each with how many; one that is chosen stays, to be taken off. */
function counted<Row>(rows: readonly Row[], { valuesOf, ...facet }: Facet<Row>): ListFilter {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const options = facet.options
    .map((option) => ({ ...option, count: counts.get(option.value) ?? 0 }))
    .filter(({ count }) => count > 0);
  return { ...facet, options };
}
