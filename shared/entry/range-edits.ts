import type { Edit } from '../history/change.ts';
import type { Answer } from '../model/answers.ts';
import { itemRegister, type ItemField } from '../model/register.ts';
import type { Actor, Status } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { missingIn, type Missing } from './missing.ts';

/** One item of one locality, which asks it. */
export interface Cell {
  readonly locality: string;
  readonly item: string;
}

export function setStatus(cells: readonly Cell[], status: Status | null): Edit[] {
  return cells.map((cell) => edit(cell, 'status', status));
}

/**
 * Gives each cell what another holds: its status, and who must act or why it does not apply. Notes, evidence and
 * owners are about one locality and are never copied.
 */
export function copyAnswers(pairs: readonly (readonly [from: Answer | undefined, to: Cell])[]): Edit[] {
  return pairs.flatMap(([from, to]) => [
    edit(to, 'status', from?.status ?? null),
    ...(from?.status === 'blocked' && from.blockedBy !== undefined
      ? [edit(to, 'blockedBy', from.blockedBy)]
      : []),
    ...(from?.status === 'not-applicable' && from.reason !== undefined
      ? [edit(to, 'reason', from.reason)]
      : []),
  ]);
}

/** Those of the cells in which something is missing, by what it is. */
export function missingAmong(
  { answers }: Workspace,
  cells: Iterable<Cell>,
): Readonly<Record<Missing, readonly Cell[]>> {
  const missing: Record<Missing, Cell[]> = { blockedBy: [], reason: [] };
  for (const cell of cells) {
    const what = missingIn(answers.of(cell.locality)[cell.item]);
    if (what !== undefined) missing[what].push(cell);
  }
  return missing;
}

/** Fills in what is missing, the same for all of the cells. */
export function completeWith(cells: readonly Cell[], missing: 'blockedBy', value: Actor): Edit[];
export function completeWith(cells: readonly Cell[], missing: 'reason', value: string): Edit[];
export function completeWith(cells: readonly Cell[], missing: Missing, value: string): Edit[] {
  return cells.map((cell) => edit(cell, missing, value));
}

function edit({ locality, item }: Cell, field: ItemField, value: string | null): Edit {
  return { register: itemRegister(locality, item, field), value };
}
