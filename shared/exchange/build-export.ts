import { sameValue } from '../history/value.ts';
import type { Change } from '../history/change.ts';
import { digestOf } from '../model/digest.ts';
import type { Day } from '../model/day.ts';
import type { Workspace } from '../model/workspace.ts';
import { exportFormat, exportFormatVersion, type Export, type ExportedSurvivor } from './schema.ts';

export interface ExportOptions {
  /** ISO 8601 with an offset. */
  readonly exportedAt: string;
  readonly asOf: Day;
  readonly appVersion: string;
  readonly exporter: Export['exporter'];
}

/** The whole workspace as an export, sealed with its digest. */
export function buildExport(workspace: Workspace, options: ExportOptions): Export {
  const { plan } = workspace;
  const content: Omit<Export, 'digest'> = {
    format: exportFormat,
    formatVersion: exportFormatVersion,
    exportedAt: options.exportedAt,
    asOf: options.asOf,
    app: { version: options.appVersion },
    exporter: options.exporter,
    campaign: plan.campaign,
    scope: plan.scope,
    localities: plan.localities.map(({ code, name, type, parent }) => ({ code, name, type, parent })),
    summary: summaryOf(workspace, options.asOf),
    states: statesOf(workspace),
    obstacles: [],
    rehearsals: [],
    decisions: [],
    ...mergeOf(workspace),
  };
  return { ...content, digest: digestOf(content) };
}

export function summaryOf(workspace: Workspace, asOf: Day): Export['summary'] {
  const summary: Export['summary'] = {};
  for (const { code } of workspace.plan.localities) {
    const readiness = workspace.readiness(code, asOf);
    if (readiness !== undefined) {
      summary[code] = { verdict: readiness.verdict, platforms: { ...readiness.platforms } };
    }
  }
  return summary;
}

function statesOf({ plan, answers }: Workspace): Export['states'] {
  const states: Export['states'] = {};
  for (const { code } of plan.localities) {
    const items = Object.entries(answers.of(code)).sort(byKey);
    if (items.length > 0) states[code] = Object.fromEntries(items) as Export['states'][string];
  }
  return states;
}

/** Sorted by register and writer throughout, so that one set of changes gives the same bytes on every computer. */
function mergeOf({ state }: Workspace): Pick<Export, 'merge' | 'conflicts'> {
  const registers = [...state.registers()].sort(byKey);
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
  const length = parts[0] === 'item' ? 3 : 1;
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
