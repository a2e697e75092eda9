import type { z } from 'zod';
import { milestoneRules, serviceRules, vendorRules } from './records/commitments.ts';
import { decisionRules } from './records/decision.ts';
import { obstacleRules } from './records/obstacle.ts';
import { questionRules } from './records/question.ts';
import { importRules, startRules } from './records/received.ts';
import { rehearsalRules } from './records/rehearsal.ts';
import { reportRules } from './records/report.ts';
import { memberPattern, scopedId, scopeOfId, type MemberKind, type RecordRules } from './records/rules.ts';
import { watchRules } from './records/watch.ts';

/** Every kind of record there is. A new kind is a line here. */
const kinds = {
  import: importRules,
  start: startRules,
  question: questionRules,
  report: reportRules,
  obstacle: obstacleRules,
  vendor: vendorRules,
  milestone: milestoneRules,
  service: serviceRules,
  rehearsal: rehearsalRules,
  decision: decisionRules,
  watch: watchRules,
} as const;

export type Kinds = typeof kinds;
export type RecordKind = keyof Kinds;

/** Kinds that concern one workspace: no file carries them. */
export const localKinds: ReadonlySet<string> = new Set<RecordKind>(['import', 'start']);

/** The lists in which a file carries the other kinds. */
export const recordLists = {
  question: 'questions',
  report: 'reports',
  obstacle: 'obstacles',
  vendor: 'vendors',
  milestone: 'milestones',
  service: 'services',
  rehearsal: 'rehearsals',
  decision: 'decisions',
  watch: 'watches',
} as const satisfies Record<Exclude<RecordKind, 'import' | 'start'>, string>;
export type ExchangedKind = keyof typeof recordLists;
export type RecordList = (typeof recordLists)[ExchangedKind];

export function isRecordKind(name: string): name is RecordKind {
  return Object.hasOwn(kinds, name);
}

export function rulesOf(kind: RecordKind): RecordRules {
  return kinds[kind];
}

/** The schema of a record's field; undefined where there is no such field, or the id is not one of the kind's. */
export function recordField(kind: RecordKind, id: string, field: string): z.ZodType | undefined {
  const { id: ids, fields, anyField }: RecordRules = kinds[kind];
  if (!ids.test(id)) return undefined;
  if (Object.hasOwn(fields, field)) return fields[field];
  return anyField?.name.test(field) === true ? anyField.value : undefined;
}

/** As `recordField`, for a member of one of a record's sets. */
export function recordMember(
  kind: RecordKind,
  id: string,
  set: string,
  member: string,
): z.ZodType | undefined {
  const { id: ids, sets }: RecordRules = kinds[kind];
  const rules = Object.hasOwn(sets, set) ? sets[set] : undefined;
  return rules !== undefined && ids.test(id) && memberPattern(rules.of).test(member)
    ? rules.value
    : undefined;
}

/** What the members of a record's set name. */
export function membersOf(kind: RecordKind, set: string): MemberKind | undefined {
  return rulesOf(kind).sets[set]?.of;
}

/** The scope whose workspace a record was made in: `nation` or a province's code; undefined where its id tells none. */
export function scopeOfRecord(kind: RecordKind, id: string): string | undefined {
  return kind !== 'question' && !localKinds.has(kind) && scopedId.test(id) ? scopeOfId(id) : undefined;
}
