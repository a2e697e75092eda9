import type { Text } from '../../text/index.ts';
import type { AnyRow, ColumnName } from './columns.ts';

/** Closed lists whose words a reader sees instead of the codes, by column. */
export function wordsOf(column: ColumnName, { words, tables }: Text): Readonly<Record<string, string>> {
  switch (column) {
    case 'status':
      return words.statuses;
    case 'blocked_by':
      return words.actors;
    case 'verdict':
    case 'own_verdict':
      return words.verdicts;
    case 'locality_type':
      return words.localityTypes;
    case 'level':
      return tables.levels;
    default:
      return {};
  }
}

/** A flag that is set; one that is not stays empty, which filters and reads best. */
export const flagMark = 'x';

/** A cell as a person reads it, words in the reader's language. */
export function shownCell(row: AnyRow, column: ColumnName, text: Text): string | number | null {
  const value = row[column] ?? null;
  if (typeof value === 'boolean') return value ? flagMark : null;
  if (typeof value !== 'string') return value;
  const words = wordsOf(column, text);
  // A note that says "valueOf" is no word of a list.
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
