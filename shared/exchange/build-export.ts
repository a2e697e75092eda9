import type { State } from '../history/state.ts';
import type { RegisterValue } from '../history/value.ts';
import type { Sha256 } from '../model/digest.ts';
import type { Day } from '../model/day.ts';
import type { EvidenceEntry } from '../model/answers.ts';
import { parseRegister, recordRegister, type Evidence, type RegisterName } from '../model/register.ts';
import { toSafeText } from '../model/text-value.ts';
import type { Workspace } from '../model/workspace.ts';
import { seal, type SealedExport } from './export-text.ts';
import { packMerge, type Standing } from './pack-merge.ts';
import { coverageOf, type Coverage } from './part.ts';
import { recordsOf } from './records.ts';
import {
  exportFormat,
  exportFormatVersion,
  type Export,
  type ExportContent,
  type ExportPart,
  type Receipt,
  type Signature,
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
  /** Signs the digest; left out for an export without a signature. */
  readonly sign?: ((digest: string) => Signature) | undefined;
}

/** The workspace, or a part of it, as an export sealed with its digest. */
export function buildExport(workspace: Workspace, options: ExportOptions): Export {
  return JSON.parse(new TextDecoder().decode(sealedExport(workspace, options).bytes)) as Export;
}

/** As `buildExport`, as the bytes of its text. */
export function sealedExport(workspace: Workspace, options: ExportOptions): SealedExport {
  const { plan } = workspace;
  const { since, receipts, exporter } = options;
  const part = partOf(options);
  const coverage = coverageOf(plan, part);
  if (coverage === undefined) throw new RangeError('unknown-part');
  const { registers, records, states } = chosenRegisters(workspace, coverage, since);
  const { merge, conflicts } = packMerge(registers);
  const content = {
    format: exportFormat,
    formatVersion: exportFormatVersion,
    exportedAt: options.exportedAt,
    asOf: options.asOf,
    app: { version: options.appVersion },
    exporter: {
      name: toSafeText(exporter.name),
      organisation: toSafeText(exporter.organisation),
      title: toSafeText(exporter.title),
      writer: exporter.writer,
    },
    campaign: { ...plan.campaign, name: toSafeText(plan.campaign.name) },
    scope: plan.scope,
    ...(part === undefined ? {} : { part }),
    localities: coverage.localities.map(({ code, name, type, parent }) => ({ code, name, parent, type })),
    summary: since === undefined ? summaryOf(plan, coverage, states, options.asOf) : {},
    states,
    obstacles: [],
    rehearsals: [],
    decisions: [],
    ...recordsOf(records),
    ...(receipts === undefined || receipts.length === 0 ? {} : { receipts: [...receipts] }),
    conflicts,
  } satisfies Omit<ExportContent, 'digest' | 'signature'>;
  return seal(content, merge, options.hash, options.sign);
}

function partOf({ part, since }: ExportOptions): ExportPart | undefined {
  const all = { ...part, ...(since === undefined ? {} : { since: since.at }) };
  return Object.values(all).every((value) => value === undefined) ? undefined : all;
}

/** What an export is made of. All is sorted by name, so that one set of changes gives the same bytes everywhere. */
interface Chosen {
  readonly registers: readonly Standing[];
  /** Those of them that are a record's. */
  readonly records: readonly (Standing & { readonly name: RegisterName })[];
  /** The shown values of those that are an item's, as `states` nests them. */
  readonly states: Export['states'];
}

function chosenRegisters({ plan, state }: Workspace, coverage: Coverage, since: Since | undefined): Chosen {
  const registers: Standing[] = [];
  const records: Chosen['records'][number][] = [];
  const answers = new Map<string, Answers>();
  for (const shard of shardsInOrder(state)) {
    const inOrder = [...state.registersIn(shard)].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [register, survivors] of inOrder) {
      const name = parseRegister(register);
      if (name === undefined || !coverage.has(name) || !isWithin(coverage, state, name)) continue;
      if (since !== undefined && !survivors.some(({ writer, n }) => n > (since.counts.get(writer) ?? 0)))
        continue;
      registers.push({ register, survivors });
      if (name.entity === 'item') show(answers, name, survivors[0]?.value ?? null);
      else records.push({ register, survivors, name });
    }
  }
  const states = plan.localities.flatMap(({ code }) => {
    const items = answers.get(code);
    return items === undefined ? [] : [[code, items] as const];
  });
  return { registers, records, states: Object.fromEntries(states) };
}

/** In the order of their registers, whose names go on after the shard's with a slash. */
function shardsInOrder(state: State): string[] {
  const names = state.shards().map((shard) => `${shard}/`);
  return names.sort().map((name) => name.slice(0, -1));
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

type Answers = Record<string, Record<string, unknown>>;

/** Puts the value that an item's register shows among a locality's answers. */
function show(
  answers: Map<string, Answers>,
  name: Extract<RegisterName, { entity: 'item' }>,
  value: RegisterValue,
): void {
  if (value === null) return;
  const items = answers.get(name.locality) ?? {};
  answers.set(name.locality, items);
  const answer = (items[name.item] ??= {});
  if ('field' in name) answer[name.field] = value;
  else answer['evidence'] = [...evidenceIn(answer), evidenceEntry(name.evidence, value as Evidence)];
}

function evidenceIn({ evidence }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(evidence) ? evidence : [];
}

/** Its keys in the order of the canonical form. */
function evidenceEntry(id: string, value: Evidence): EvidenceEntry {
  return 'text' in value ? { id, text: value.text } : { file: value.file, id, sha256: value.sha256 };
}
