import type { ItemField } from '../../model/register.ts';

/** Where things stand on a form's sheet: the first version's layout, which its reader goes by. */

/** The answers of an item, each in a column of its own. */
export const answerFields = ['status', 'blockedBy', 'reason', 'evidence', 'note', 'owner'] as const;
export type AnswerField = (typeof answerFields)[number];

/** All columns from the left. */
export const formColumns = ['item', 'title', 'due', 'gate', ...answerFields] as const;
export type FormColumn = (typeof formColumns)[number];

export function columnOf(column: FormColumn): number {
  return formColumns.indexOf(column);
}

/** Rows count from 0, as in a list; people and files count them from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where whoever fills the form in writes a name. */
export const personPlace: CellPlace = { row: 4, column: 2 };

/** Below the title, the facts, the instructions and the names of the columns. */
export const firstItemRow = 8;

/** `F12`, as spreadsheets name a cell. All columns of a form have one letter. */
export function cellName({ row, column }: CellPlace): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** The one piece of evidence of an item that is written and read in forms; others stay as they are. */
export const formEvidence = 'form-1';

/** The part of a register's name after the item: `status`, or `evidence/form-1`. */
export function fieldPath(field: AnswerField): ItemField | `evidence/${typeof formEvidence}` {
  return field === 'evidence' ? `evidence/${formEvidence}` : field;
}
