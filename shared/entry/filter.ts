import { formerProvinceOf } from '../data/former-provinces.ts';
import type { Answer } from '../model/answers.ts';
import type { Item } from '../model/campaign.ts';
import { toDate, type Day } from '../model/day.ts';
import { itemFieldNames, itemRegister } from '../model/register.ts';
import type { Locality } from '../model/unit.ts';
import type { LocalityType, Verdict } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { isAskedAt, type EntryColumn } from './columns.ts';
import { missingIn } from './missing.ts';

/** What a locality may be looked for by; each is about the items of the grid's columns only. */
export const conditions = ['overdue', 'unreported', 'blocked', 'incomplete', 'conflict'] as const;
export type Condition = (typeof conditions)[number];

export interface EntryFilter {
  /** Empty means any. */
  readonly verdicts: readonly Verdict[];
  /** Empty means any. */
  readonly types: readonly LocalityType[];
  /** The code of the province to stay in; null means the whole country. */
  readonly province: string | null;
  /** The code of the province before 1 July 2025 to stay in; null means any. */
  readonly former: string | null;
  /** A vendor by name: the places and platforms that it is named for. Null means any, or none. */
  readonly vendor: string | null;
  /** All of them have to hold. */
  readonly conditions: readonly Condition[];
  /** Something was answered, changed or cleared on this day or since. */
  readonly changedSince: Day | null;
}

export const noFilter: EntryFilter = {
  verdicts: [],
  types: [],
  province: null,
  former: null,
  vendor: null,
  conditions: [],
  changedSince: null,
};

/** True where a locality is let through by what it is: that needs no answer. */
export function fitsPlace({ types, province, former }: EntryFilter, locality: Locality): boolean {
  const { code, type, parent } = locality;
  if (types.length > 0 && !types.includes(type)) return false;
  if (former !== null && formerProvinceOf(locality)?.code !== former) return false;
  return province === null || (parent ?? code) === province;
}

/** True where a filter asks about answers. */
export function asksAnswers({ verdicts, conditions: wanted, changedSince }: EntryFilter): boolean {
  return verdicts.length > 0 || wanted.length > 0 || changedSince !== null;
}

/** True where a locality, the answers of which are in, is let through by what was answered. */
export function fitsAnswers(
  workspace: Workspace,
  locality: Locality,
  columns: readonly EntryColumn[],
  filter: EntryFilter,
  today: Day,
): boolean {
  const { verdicts, conditions: wanted, changedSince } = filter;
  if (verdicts.length > 0) {
    const verdict = workspace.readiness(locality.code, today)?.verdict;
    if (verdict === undefined || !verdicts.includes(verdict)) return false;
  }
  if (changedSince !== null && !isChangedSince(workspace, locality, columns, changedSince)) return false;
  return wanted.every((condition) => holds(condition, workspace, locality, columns, today));
}

function holds(
  condition: Condition,
  { answers, state }: Workspace,
  locality: Locality,
  columns: readonly EntryColumn[],
  today: Day,
): boolean {
  const given = answers.of(locality.code);
  const asked = columns.filter((column) => isAskedAt(column, locality));
  switch (condition) {
    case 'overdue':
      return asked.some(({ item }) => isOverdue(item, given[item.id], today));
    case 'unreported':
      return asked.every(({ item }) => given[item.id]?.status === undefined);
    case 'blocked':
      return asked.some(({ item }) => given[item.id]?.status === 'blocked');
    case 'incomplete':
      return asked.some(({ item }) => missingIn(given[item.id]) !== undefined);
    case 'conflict':
      return asked.some(({ item }) =>
        itemFieldNames.some((field) => state.inConflict(itemRegister(locality.code, item.id, field))),
      );
  }
}

/** Due before today and not out of the way. What repeats is never overdue. */
export function isOverdue({ recurring, due }: Item, answer: Answer | undefined, today: Day): boolean {
  return !recurring && due < today && answer?.status !== 'done' && answer?.status !== 'not-applicable';
}

function isChangedSince(
  { state }: Workspace,
  { code }: Locality,
  columns: readonly EntryColumn[],
  since: Day,
): boolean {
  const from = toDate(since).getTime();
  const items = new Set(columns.map(({ item }) => item.id));
  for (const [register, survivors] of state.registersIn(`item/${code}`)) {
    if (survivors.some(({ at }) => at >= from) && items.has(register.split('/')[2] ?? '')) return true;
  }
  return false;
}
