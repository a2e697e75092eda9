import type { RecordKind } from '../../shared/model/record.ts';
import type { AppState } from './app-state.ts';

/** What of a register's list is shown; it stays while the officer looks elsewhere and comes back. */
export interface EntryList {
  /** The id of the record that the form shows. */
  readonly selected: string | null;
  readonly query: string;
  /** What each filter that is on lets through, by the filter's name. */
  readonly filters: Readonly<Record<string, string>>;
}

export type EntryLists = Readonly<Partial<Record<RecordKind, EntryList>>>;

const wholeList: EntryList = { selected: null, query: '', filters: {} };

export function listOf({ entries }: Pick<AppState, 'entries'>, kind: RecordKind): EntryList {
  return entries[kind] ?? wholeList;
}

/** The part of the screen that shows a field of a record; forms of several kinds can stand side by side. */
export function fieldId(kind: RecordKind, field: string): string {
  return `field-${kind}-${field}`;
}

export function entryListId(kind: RecordKind): string {
  return `entries-${kind}`;
}
