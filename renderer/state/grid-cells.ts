import { isAskedAt, type EntryColumn } from '../../shared/entry/columns.ts';
import { isOverdue } from '../../shared/entry/filter.ts';
import { missingIn } from '../../shared/entry/missing.ts';
import type { Answer } from '../../shared/model/answers.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Locality } from '../../shared/model/unit.ts';
import { statuses, type Status } from '../../shared/model/words.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { itemsInConflict } from './conflicts.ts';

/**
 * How a cell looks, in one number: a row's looks are one string, so that a row is drawn anew exactly where one of its
 * cells looks otherwise. The lowest three bits are the status, the others are marks.
 */
export type CellLook = number;

const unset = 0;
const notAsked = 6;
const arriving = 7;
export const lookMarks = {
  missing: 8,
  conflict: 16,
  evidence: 32,
  note: 64,
  overdue: 128,
  overdueGate: 256,
} as const;
export type LookMark = keyof typeof lookMarks;

export function looksOf(
  workspace: Workspace,
  locality: Locality,
  columns: readonly EntryColumn[],
  today: Day,
): string {
  const answers = workspace.answers.of(locality.code);
  const conflicts = itemsInConflict(workspace, locality.code);
  let looks = '';
  for (const column of columns) {
    const { item } = column;
    looks += String.fromCharCode(
      isAskedAt(column, locality)
        ? lookOf(
            answers[item.id],
            isOverdue(item, answers[item.id], today),
            item.gate,
            conflicts.has(item.id),
          )
        : notAsked,
    );
  }
  return looks;
}

/** The looks of a row whose answers are still on their way. */
export function arrivingLooks(locality: Locality, columns: readonly EntryColumn[]): string {
  return columns
    .map((column) => String.fromCharCode(isAskedAt(column, locality) ? arriving : notAsked))
    .join('');
}

function lookOf(answer: Answer | undefined, isLate: boolean, isGate: boolean, inConflict: boolean): CellLook {
  let look: CellLook = answer?.status === undefined ? unset : statuses.indexOf(answer.status) + 1;
  if (missingIn(answer) !== undefined) look += lookMarks.missing;
  if (inConflict) look += lookMarks.conflict;
  if (answer?.evidence !== undefined) look += lookMarks.evidence;
  if (answer?.note !== undefined) look += lookMarks.note;
  if (isLate) look += isGate ? lookMarks.overdueGate : lookMarks.overdue;
  return look;
}

/** The items of a locality that several values stand for. Nearly every register has one: those are passed by. */
/** The status of a look; null where the item is not asked, or its answers are on their way. */
export function statusOfLook(look: CellLook): Status | undefined | null {
  const place = look & 7;
  if (place === notAsked || place === arriving) return null;
  return statuses[place - 1];
}

export function isArrivingLook(look: CellLook): boolean {
  return (look & 7) === arriving;
}

export function marksOfLook(look: CellLook): readonly LookMark[] {
  return (Object.keys(lookMarks) as LookMark[]).filter((mark) => (look & lookMarks[mark]) !== 0);
}
