import { daysBetween, dayOf, type Day } from '../model/day.ts';
import type { Plan } from '../model/campaign.ts';
import { parseRegister, recordRegister } from '../model/register.ts';
import { levelOf, type Locality, type Province } from '../model/unit.ts';
import { verdicts, type Level, type Verdict } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { periodOf, type Period } from '../paper/report/period.ts';
import { countVerdicts, wholeOf, type VerdictCount } from '../readiness/locality.ts';
import { compareVietnamese } from '../text/fold.ts';
import { takenFiles, type TakenFile } from './import-preview.ts';

/** Units report weekly: a file older than this many days is overdue. */
export const weeklyDays = 7;

/** What there is to say about the key of a province's last file. */
export type KeyMark = 'known' | 'unsigned' | 'new-key';

/** The newest file about a province that is in. */
export interface LastReport {
  readonly file: TakenFile;
  /** Whole days since it was exported, on this computer's calendar; negative where it is dated after today. */
  readonly age: number;
  readonly key: KeyMark;
}

/** How one province stands on the board. */
export interface BoardRow {
  readonly province: Province;
  /** Every file about it that was ever taken in, those taken out again too; the newest export first. */
  readonly files: readonly TakenFile[];
  readonly last: LastReport | undefined;
  /** Reported in the last seven days. */
  readonly isWeekly: boolean;
  /** Reported in the period of this month's report. */
  readonly isMonthly: boolean;
  /** The worst of the province's own verdict and its communes'. */
  readonly whole: Verdict;
  readonly own: Verdict;
  readonly communes: VerdictCount;
  /** Items with a status, of those that are asked, in the province and its communes. */
  readonly reported: number;
  readonly asked: number;
  /** Registers about which several answers stand. */
  readonly conflicts: readonly string[];
  /** Communes that have answered nothing, in dictionary order. */
  readonly silent: readonly Locality[];
  /** Questions of the centre without an answer, by the ids of their records. */
  readonly questions: readonly string[];
}

/** The period of the monthly report that a day falls in: its figures close on the 14th (FIELD.md). */
export function monthlyPeriod(today: Day): Period {
  return periodOf('monthly', today) ?? { from: today, to: today };
}

/** What is gathered once for all rows. */
export interface BoardFacts {
  /** The files about a province; one about the whole nation is about each. */
  readonly filesOf: (province: string) => readonly TakenFile[];
  readonly questions: ReadonlyMap<string, readonly string[]>;
}

export function boardFacts(workspace: Workspace): BoardFacts {
  const newestFirst = takenFiles(workspace).toSorted(
    (a, b) => Date.parse(b.about.exportedAt) - Date.parse(a.about.exportedAt),
  );
  return {
    filesOf: (province) =>
      newestFirst.filter(
        ({ about }) => about.scope === province || (about.scope === 'nation' && !about.isPart),
      ),
    questions: openQuestions(workspace),
  };
}

/** One row; takes about as long as judging the province's localities, which the workspace remembers. */
export function boardRow(
  workspace: Workspace,
  province: Province,
  { filesOf, questions }: BoardFacts,
  today: Day,
): BoardRow {
  const files = filesOf(province.code);
  const { plan, state } = workspace;
  const communes = plan.units.communesOf(province.code);
  const verdictIn = new Map<string, Verdict>();
  const conflicts: string[] = [];
  const silent: Locality[] = [];
  let reported = 0;
  let asked = 0;
  for (const locality of [province, ...communes]) {
    const standing = workspace.readiness(locality.code, today);
    let answered = 0;
    for (const platform of Object.values(standing?.platforms ?? {})) answered += platform.reported;
    reported += answered;
    asked += askedAt(plan, levelOf(locality));
    verdictIn.set(locality.code, standing?.verdict ?? 'not-reported');
    if (answered === 0 && locality !== province) silent.push(locality);
    for (const [register, survivors] of state.registersIn(`item/${locality.code}`))
      if (survivors.length > 1 && state.inConflict(register)) conflicts.push(register);
  }
  const own = verdictIn.get(province.code) ?? 'not-reported';
  const ofCommunes = communes.map(({ code }) => verdictIn.get(code) ?? 'not-reported');
  const last = lastReport(files, today);
  return {
    province,
    files,
    last,
    isWeekly: last !== undefined && last.age <= weeklyDays,
    isMonthly: last !== undefined && dayOf(new Date(last.file.about.exportedAt)) >= monthlyPeriod(today).from,
    whole: wholeOf(own, ofCommunes),
    own,
    communes: countVerdicts(ofCommunes),
    reported,
    asked,
    conflicts,
    silent: silent.sort((a, b) => compareVietnamese(a.name, b.name)),
    questions: questions.get(province.code) ?? [],
  };
}

function lastReport(files: readonly TakenFile[], today: Day): LastReport | undefined {
  const [file, ...before] = files.filter(({ accepted }) => accepted);
  if (file === undefined) return undefined;
  const { signer, exportedAt } = file.about;
  const isNew = before.length > 0 && before.every(({ about }) => about.signer !== signer);
  const key = signer === '' ? 'unsigned' : isNew ? 'new-key' : 'known';
  return { file, age: daysBetween(dayOf(new Date(exportedAt)), today), key };
}

/** How many items count toward a verdict at a level. */
function askedAt(plan: Plan, level: Level): number {
  let asked = 0;
  for (const { items } of plan.platforms(level)) for (const item of items) asked += Number(!item.recurring);
  return asked;
}

/** The centre's questions without an answer, by the province that they are about. */
export function openQuestions({ state, plan }: Workspace): Map<string, string[]> {
  const questions = 'question/';
  const open = new Map<string, string[]>();
  for (const shard of state.shardsOf('question')) {
    const id = shard.slice(questions.length);
    const about = state.value(recordRegister('question', id, 'about'));
    const isAsked = state.value(recordRegister('question', id, 'text')) !== null;
    const isAnswered = state.value(recordRegister('question', id, 'answer')) !== null;
    const place = typeof about === 'string' ? plan.locality(about.slice(0, about.indexOf('/'))) : undefined;
    if (place === undefined || !isAsked || isAnswered) continue;
    const province = place.parent ?? place.code;
    open.set(province, [...(open.get(province) ?? []), id]);
  }
  return open;
}

/** What stands above the rows. */
export interface BoardTotals {
  readonly provinces: number;
  /** Provinces of which a file is in, in the last seven days, in this month's period. */
  readonly reported: number;
  readonly weekly: number;
  readonly monthly: number;
  /** Provinces by the verdict of the whole, and all communes by theirs. */
  readonly wholes: VerdictCount;
  readonly communes: VerdictCount;
  readonly answers: number;
  readonly asked: number;
  readonly conflicts: number;
  readonly silent: number;
  readonly questions: number;
}

export function boardTotals(rows: readonly BoardRow[]): BoardTotals {
  const sum = (of: (row: BoardRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    provinces: rows.length,
    reported: sum(({ last }) => Number(last !== undefined)),
    weekly: sum(({ isWeekly }) => Number(isWeekly)),
    monthly: sum(({ isMonthly }) => Number(isMonthly)),
    wholes: countVerdicts(rows.map(({ whole }) => whole)),
    communes: {
      'not-ready': sum(({ communes }) => communes['not-ready']),
      'not-reported': sum(({ communes }) => communes['not-reported']),
      'at-risk': sum(({ communes }) => communes['at-risk']),
      'on-track': sum(({ communes }) => communes['on-track']),
      ready: sum(({ communes }) => communes.ready),
    },
    answers: sum(({ reported }) => reported),
    asked: sum(({ asked }) => asked),
    conflicts: sum(({ conflicts }) => conflicts.length),
    silent: sum(({ silent }) => silent.length),
    questions: sum(({ questions }) => questions.length),
  };
}

/** What the board can be narrowed down to. */
export const boardFilters = ['no-file', 'late-week', 'late-month', 'conflicts', 'silent', 'key'] as const;
export type BoardFilter = (typeof boardFilters)[number];

export function passes(filter: BoardFilter, row: BoardRow): boolean {
  switch (filter) {
    case 'no-file':
      return row.last === undefined;
    case 'late-week':
      return !row.isWeekly;
    case 'late-month':
      return !row.isMonthly;
    case 'conflicts':
      return row.conflicts.length > 0;
    case 'silent':
      return row.silent.length > 0;
    case 'key':
      return row.last !== undefined && row.last.key !== 'known';
  }
}

export const boardOrders = ['name', 'whole', 'last', 'reported', 'conflicts', 'silent'] as const;
export type BoardOrder = (typeof boardOrders)[number];

/** Sorted with what needs looking at first; equal rows by name. */
export function sortBoard(rows: readonly BoardRow[], order: BoardOrder, isReversed = false): BoardRow[] {
  const byName = (a: BoardRow, b: BoardRow): number => compareVietnamese(a.province.name, b.province.name);
  const sign = isReversed ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(order, a, b) || (order === 'name' ? sign : 1) * byName(a, b));
}

/** Whether the largest figure, or the last letter, then stands first: what needs looking at may be much or little. */
export function isDescending(order: BoardOrder, isReversed: boolean): boolean {
  return (order === 'conflicts' || order === 'silent') !== isReversed;
}

function compare(order: BoardOrder, a: BoardRow, b: BoardRow): number {
  switch (order) {
    case 'name':
      return 0;
    case 'whole':
      return verdicts.indexOf(a.whole) - verdicts.indexOf(b.whole) || worstCommunes(b) - worstCommunes(a);
    case 'last':
      return exportedAt(a) - exportedAt(b);
    case 'reported':
      return a.reported / a.asked - b.reported / b.asked;
    case 'conflicts':
      return b.conflicts.length - a.conflicts.length;
    case 'silent':
      return b.silent.length - a.silent.length;
  }
}

function worstCommunes({ communes }: BoardRow): number {
  return communes['not-ready'];
}

/** Milliseconds since 1970; of a province that never reported, before all others. */
function exportedAt({ last }: BoardRow): number {
  return last === undefined ? 0 : Date.parse(last.file.about.exportedAt);
}

/** The place and item of an item's register; undefined for every other register. */
export function itemOfRegister(
  register: string,
): { readonly locality: string; readonly item: string } | undefined {
  const name = parseRegister(register);
  return name?.entity === 'item' ? { locality: name.locality, item: name.item } : undefined;
}
