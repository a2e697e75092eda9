import type { AnyRow } from './columns.ts';

/** A row as one line of JSON: what DuckDB and PostgreSQL load as it is. */
export function ndjsonLine(row: AnyRow): string {
  return `${JSON.stringify(row)}\n`;
}
