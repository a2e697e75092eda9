import { sameValue } from '../history/value.ts';
import type { Change } from '../history/change.ts';
import type { State } from '../history/state.ts';
import type { Plan } from '../model/campaign.ts';
import { digestOf, type Sha256 } from '../model/digest.ts';
import type { Day } from '../model/day.ts';
import { parseRegister, recordRegister, type RegisterName } from '../model/register.ts';
import type { Workspace } from '../model/workspace.ts';
import { coverageOf, type Coverage } from './part.ts';
import {
  exportFormat,
  exportFormatVersion,
  type Export,
  type ExportedSurvivor,
  type ExportPart,
  type Receipt,
} from './schema.ts';
import { summaryOf } from './summary.ts';

/** The registers that changed since an earlier export: how far every writer had come in it, and when it was made. */
export interface Since {
  readonly at: string;
  readonly counts: ReadonlyMap<string, number>;
}

export interface ExportOptions {
  /** ISO 8601 with an offset. */
  readonly exportedAt: string;
  readonly asOf: Day;
  readonly appVersion: string;
  readonly exporter: Export['exporter'];
  /** Left out for the whole workspace. Throws a `RangeError` where it names what the plan lacks. */
  readonly part?: Pick<ExportPart, 'localities' | 'platforms'> | undefined;
  readonly since?: Since | undefined;
  readonly receipts?: readonly Receipt[] | undefined;
  readonly hash?: Sha256 | undefined;
}

/** The workspace, or a part of it, as an export sealed with its digest. */
export function buildExport(workspace: Workspace, options: ExportOptions): Export {
  const { plan } = workspace;
  const { since, receipts } = options;
  const part = partOf(options);
  const coverage = coverageOf(plan, part);
  if (coverage === undefined) throw new RangeError('unknown-part');
  const registers = chosenRegisters(workspace, coverage, since);
  const states = statesOf(plan, registers);
  const content: Omit<Export, 'digest'> = {
    format: exportFormat,
    formatVersion: exportFormatVersion,
    exportedAt: options.exportedAt,
    asOf: options.asOf,
    app: { version: options.appVersion },
    exporter: options.exporter,
    campaign: plan.campaign,
    scope: plan.scope,
    ...(part === undefined ? {} : { part }),
    localities: coverage.localities.map(({ code, name, type, parent }) => ({ code, name, type, parent })),
    summary: since === undefined ? summaryOf(plan, coverage, states, options.asOf) : {},
    states,
    obstacles: [],
    rehearsals: [],
    decisions: [],
    ...recordsOf(registers),
    ...(receipts === undefined || receipts.length === 0 ? {} : { receipts: [...receipts] }),
    ...mergeOf(registers),
  };
  return { ...content, digest: digestOf(content, options.hash) };
}

function partOf({ part, since }: ExportOptions): ExportPart | undefined {
  const all = { ...part, ...(since === undefined ? {} : { since: since.at }) };
  return Object.values(all).every((value) => value === undefined) ? undefined : all;
}

type Registers = readonly (readonly [register: string, survivors: readonly Change[]])[];

/** Sorted by name, so that one set of changes gives the same bytes on every computer. */
function chosenRegisters({ state }: Workspace, coverage: Coverage, since: Since | undefined): Registers {
  return [...state.registers()]
    .filter(([register, survivors]) => {
      const name = parseRegister(register);
      if (name === undefined || !coverage.has(name) || !isWithin(coverage, state, name)) return false;
      return since === undefined || survivors.some(({ writer, n }) => n > (since.counts.get(writer) ?? 0));
    })
    .sort(byKey);
}

/** A question goes where the item goes that it is about. */
function isWithin(coverage: Coverage, state: State, name: RegisterName): boolean {
  if (name.entity !== 'question') return true;
  const about = state.value(recordRegister('question', name.id, 'about'));
  const [locality, item] = typeof about === 'string' ? about.split('/') : [];
  return (
    locality !== undefined &&
    item !== undefined &&
    coverage.has({ entity: 'item', locality, item, field: 'status' })
  );
}

/** The shown values of the items' registers, as `states` nests them. */
function statesOf(plan: Plan, registers: Registers): Export['states'] {
  const localities = new Map<string, Record<string, Record<string, unknown>>>();
  for (const [register, [shown]] of registers) {
    const name = parseRegister(register);
    if (name?.entity !== 'item' || shown === undefined || shown.value === null) continue;
    const items = localities.get(name.locality) ?? {};
    localities.set(name.locality, items);
    const answer = (items[name.item] ??= {});
    if ('field' in name) answer[name.field] = shown.value;
    else answer['evidence'] = [...evidenceIn(answer), { id: name.evidence, ...(shown.value as object) }];
  }
  const inOrder = plan.localities.flatMap(({ code }) => {
    const items = localities.get(code);
    return items === undefined ? [] : [[code, items] as const];
  });
  return Object.fromEntries(inOrder);
}

function evidenceIn({ evidence }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(evidence) ? evidence : [];
}

/** The shown values of the records' registers; a kind of which there is none is left out. */
function recordsOf(registers: Registers): Pick<Export, 'questions' | 'reports'> {
  const lists: Record<string, Map<string, Record<string, string>>> = {};
  for (const [register, [shown]] of registers) {
    const name = parseRegister(register);
    const member = name && memberOf(name.entity);
    if (name === undefined || member === undefined || !('id' in name) || typeof shown?.value !== 'string')
      continue;
    const list = (lists[member] ??= new Map());
    list.set(name.id, { ...(list.get(name.id) ?? { id: name.id }), [name.field]: shown.value });
  }
  return Object.fromEntries(Object.entries(lists).map(([member, list]) => [member, [...list.values()]]));
}

/** The list in which an export has the records of a kind. */
export function memberOf(entity: string): 'questions' | 'reports' | undefined {
  return entity === 'question' ? 'questions' : entity === 'report' ? 'reports' : undefined;
}

/** Sorted by register and writer throughout, so that one set of changes gives the same bytes on every computer. */
function mergeOf(registers: Registers): Pick<Export, 'merge' | 'conflicts'> {
  const standing = registers.flatMap(([, survivors]) => survivors);
  const writers = sortedSet(standing.flatMap(({ writer, seen }) => [writer, ...Object.keys(seen ?? {})]));
  const people = sortedSet(standing.map(({ person }) => person));
  const writerIndex = new Map(writers.map((writer, index) => [writer, index]));
  const personIndex = new Map(people.map((person, index) => [person, index]));
  const indexOf = (writer: string): number => writerIndex.get(writer) ?? 0;

  const pack = (change: Change): ExportedSurvivor => [
    indexOf(change.writer),
    change.n,
    change.clock[0],
    change.clock[1],
    change.at - change.clock[0],
    personIndex.get(change.person) ?? 0,
    ...Object.entries(change.seen ?? {})
      .sort(byKey)
      .flatMap(([writer, n]) => [indexOf(writer), n]),
  ];

  const merge: Export['merge'] = { writers, people, registers: {} };
  const conflicts: Export['conflicts'] = [];
  for (const [register, survivors] of registers) {
    const { entity, field } = splitRegister(register);
    (merge.registers[entity] ??= {})[field] = survivors.map(pack);
    if (differ(survivors)) conflicts.push({ register, values: survivors.map(shownValue) });
  }
  return { merge, conflicts };
}

/** `item/26740/TTHC-08/evidence/a1` is the field `evidence/a1` of the entity `item/26740/TTHC-08`. */
export function splitRegister(register: string): { entity: string; field: string } {
  const parts = register.split('/');
  const length = parts[0] === 'item' ? 3 : parts[0] === 'campaign' ? 1 : 2;
  return { entity: parts.slice(0, length).join('/'), field: parts.slice(length).join('/') };
}

export function differ(survivors: readonly Change[]): boolean {
  const [first, ...others] = survivors;
  return first !== undefined && others.some((other) => !sameValue(first.value, other.value));
}

function shownValue(change: Change): Export['conflicts'][number]['values'][number] {
  return { value: change.value, person: change.person, at: new Date(change.at).toISOString() };
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
