import type { Edit } from '../history/change.ts';
import type { LocalityAnswers } from '../model/answers.ts';
import { itemRegister } from '../model/register.ts';
import { longestText } from '../model/text-value.ts';
import type { Locality } from '../model/unit.ts';
import type { Status } from '../model/words.ts';
import { isAskedAt, type EntryColumn } from './columns.ts';
import { columnHeads, rowHeads, type Head } from './paste-heads.ts';
import type { Place } from './place-name.ts';
import { readStatus, type NumberMeaning, type SaidStatus } from './status-word.ts';

/** A locality of the grid that cells are pasted into. */
export interface PasteRow extends Place {
  /** Undefined while its answers are on their way. */
  readonly answers: LocalityAnswers | undefined;
}

/** The grid as it is shown, and the selected range of it: where a table without heads goes. */
export interface PasteTarget {
  readonly rows: readonly PasteRow[];
  readonly columns: readonly EntryColumn[];
  /** What the workspace has beside that: a head that names it is understood, and said to be hidden. */
  readonly hidden: { readonly places: readonly Place[]; readonly items: ReadonlySet<string> };
  readonly range: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

/** Why a cell is left out. */
export type PasteFault =
  | 'unknown-word'
  | 'outside'
  | 'not-asked'
  | 'arriving'
  | 'unknown-place'
  | 'ambiguous-place'
  | 'unknown-item'
  | 'hidden'
  | 'said-twice';

/** One cell of the pasted table that is not empty, and what it comes to. */
export interface PastedCell {
  readonly text: string;
  /** Its place in the pasted table, from 1. */
  readonly row: number;
  readonly column: number;
  /** Undefined where it falls outside the grid. */
  readonly locality: Locality | undefined;
  readonly item: string | undefined;
  /** What the table itself calls its place: its heads for the row and the column, where it has them. */
  readonly called: { readonly row: string | undefined; readonly column: string | undefined };
  readonly outcome:
    | { readonly kind: 'change'; readonly said: SaidStatus; readonly before: Status | undefined }
    | { readonly kind: 'same' }
    | { readonly kind: 'fault'; readonly fault: PasteFault };
}

export interface PastePreview {
  /** Which heads of the table said where its cells go; without any, they go where the range starts. */
  readonly heads: { readonly rows: boolean; readonly columns: boolean };
  readonly cells: readonly PastedCell[];
  /** Empty cells: they change nothing. */
  readonly empty: number;
}

/** The most cells that are looked at: a whole nation's grid is a fifth of it. */
export const mostPasted = 1_000_000;

/**
 * What pasting a table comes to, cell by cell. A table whose first row has item codes, or whose first column has
 * codes or names of localities, goes where these say; else it goes to the range, where it is repeated as often as it
 * fits exactly (so one cell fills the range).
 */
export function previewPaste(
  table: readonly (readonly string[])[],
  target: PasteTarget,
  numbers: NumberMeaning,
): PastePreview {
  const columns = columnHeads(table, target.columns, target.hidden.items);
  const rows = rowHeads(table, target.rows, target.hidden.places, columns !== undefined);
  const firstRow = columns === undefined ? 0 : 1;
  const firstColumn = rows === undefined ? 0 : 1;
  const body = table.slice(firstRow).map((row) => row.slice(firstColumn));
  const width = Math.max(0, ...body.map(({ length }) => length));
  const { top, left, bottom, right } = target.range;
  const down = rows === undefined ? repeats(body.length, bottom - top + 1) : 1;
  const across = columns === undefined ? repeats(width, right - left + 1) : 1;

  const said = new Set<string>();
  const cells: PastedCell[] = [];
  let empty = 0;
  for (let y = 0; y < body.length * down; y += 1) {
    const sourceRow = y % body.length;
    const rowAt: Head = rows?.[sourceRow + firstRow] ?? { index: top + y };
    for (let x = 0; x < width * across; x += 1) {
      const sourceColumn = x % width;
      const text = body[sourceRow]?.[sourceColumn]?.trim() ?? '';
      if (text === '') {
        empty += 1;
        continue;
      }
      const columnAt: Head = columns?.[sourceColumn + firstColumn] ?? { index: left + x };
      const cell = landing(target, rowAt, columnAt);
      const place = { text, row: sourceRow + firstRow + 1, column: sourceColumn + firstColumn + 1 };
      cells.push({
        ...place,
        locality: cell.row?.locality,
        item: cell.column?.item.id,
        called: {
          row: rows && headText(table[sourceRow + firstRow]?.[0]),
          column: columns && headText(table[0]?.[sourceColumn + firstColumn]),
        },
        outcome: outcomeOf(text, cell, numbers, said),
      });
    }
  }
  return { heads: { rows: rows !== undefined, columns: columns !== undefined }, cells, empty };
}

function headText(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? '';
  return text === '' ? undefined : text;
}

/** How often a block fits into a range: exactly, or it is pasted once. */
function repeats(block: number, range: number): number {
  return block > 0 && range % block === 0 ? range / block : 1;
}

interface Landing {
  readonly row: PasteRow | undefined;
  readonly column: EntryColumn | undefined;
  readonly fault: PasteFault | undefined;
}

function landing({ rows, columns }: PasteTarget, rowAt: Head, columnAt: Head): Landing {
  const row = 'index' in rowAt ? rows[rowAt.index] : undefined;
  const column = 'index' in columnAt ? columns[columnAt.index] : undefined;
  const headFault = 'fault' in rowAt ? rowAt.fault : 'fault' in columnAt ? columnAt.fault : undefined;
  return { row, column, fault: headFault ?? cellFault(row, column) };
}

function cellFault(row: PasteRow | undefined, column: EntryColumn | undefined): PasteFault | undefined {
  if (row === undefined || column === undefined) return 'outside';
  if (!isAskedAt(column, row.locality)) return 'not-asked';
  return row.answers === undefined ? 'arriving' : undefined;
}

function outcomeOf(
  text: string,
  { row, column, fault }: Landing,
  numbers: NumberMeaning,
  said: Set<string>,
): PastedCell['outcome'] {
  if (fault !== undefined) return { kind: 'fault', fault };
  const status = readStatus(text, numbers);
  if (status === undefined || (status.reason?.length ?? 0) > longestText)
    return { kind: 'fault', fault: 'unknown-word' };
  const key = `${row?.locality.code ?? ''}/${column?.item.id ?? ''}`;
  if (said.has(key)) return { kind: 'fault', fault: 'said-twice' };
  said.add(key);
  const answer = row?.answers?.[column?.item.id ?? ''];
  const isSame =
    (answer?.status ?? null) === status.status &&
    (status.blockedBy === undefined || status.blockedBy === answer?.blockedBy) &&
    (status.reason === undefined || status.reason === answer?.reason);
  return isSame ? { kind: 'same' } : { kind: 'change', said: status, before: answer?.status };
}

/** The edits that carry a previewed table out: what changes, and nothing else. */
export function editsOfPaste({ cells }: PastePreview): Edit[] {
  return cells.flatMap(({ locality, item, outcome }) => {
    if (outcome.kind !== 'change' || locality === undefined || item === undefined) return [];
    const { status, blockedBy, reason } = outcome.said;
    const set = (field: 'status' | 'blockedBy' | 'reason', value: string | null): Edit => ({
      register: itemRegister(locality.code, item, field),
      value,
    });
    return [
      set('status', status),
      ...(blockedBy === undefined ? [] : [set('blockedBy', blockedBy)]),
      ...(reason === undefined ? [] : [set('reason', reason)]),
    ];
  });
}
