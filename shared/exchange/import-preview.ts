import { recordRegister } from '../model/register.ts';
import {
  importAboutSchema,
  startAboutSchema,
  type ImportAbout,
  type StartAbout,
} from '../model/records/received.ts';
import type { Edit } from '../history/change.ts';
import type { Day } from '../model/day.ts';
import { shortCode } from '../model/digest.ts';
import type { Workspace } from '../model/workspace.ts';
import { campaignFault, scopeFault } from './belong.ts';
import { countAnswers } from './count.ts';
import type { Fault } from './fault.ts';
import type { FormFault } from './form/fault.ts';
import { previewOf, type EntryPage, type FileEffects } from './preview.ts';
import type { ReadExport, ReadResult } from './read-export.ts';
import type { Receipt } from './schema.ts';

/**
 * What a person should look at before taking a file in.
 * - `unsigned`: nobody vouches for it.
 * - `new-key`: files of this place came before, none signed with this key.
 * - `already-in`, `taken-out`: the same file is in, or was in and was taken out again.
 * - `older`: a file of this place made later is in.
 * - `from-the-future`: made after now by this computer's clock.
 * - `adds-nothing`: everything in it is here already, or newer.
 * - `from-centre`: signed with the key of the starting file that this workspace was made from.
 * - `other-centre`: about the whole nation, as the centre's files are, and not signed with that key.
 */
export const importFlags = [
  'unsigned',
  'new-key',
  'already-in',
  'taken-out',
  'older',
  'from-the-future',
  'adds-nothing',
  'from-centre',
  'other-centre',
] as const;
export type ImportFlag = (typeof importFlags)[number];

/** A file that could be taken in, and what that would do. */
export interface GoodFile {
  readonly kind: 'good';
  readonly name: string;
  /** The 64 digits by which it is kept. */
  readonly digest: string;
  readonly code: string;
  readonly about: ImportAbout;
  readonly flags: readonly ImportFlag[];
  readonly effects: FileEffects;
  /** In a return file: what its sender had received. */
  readonly receipts: readonly Receipt[];
}
/** A file that cannot be taken in; the workspace stays as it is, and the other files still go in. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly name: string;
  readonly faults: readonly Fault[];
}
/** The same file once more, under another name. */
export interface TwinFile {
  readonly kind: 'twin';
  readonly name: string;
  /** The name of the one that is looked at. */
  readonly of: string;
}
/** A commune's form that cannot be read back; nothing of it is taken in. */
export interface RefusedForm {
  readonly kind: 'refused-form';
  readonly name: string;
  readonly faults: readonly FormFault[];
}
export type PreviewedFile = GoodFile | RefusedFile | RefusedForm | TwinFile;

/** A file as it was read, by the name it came under. */
export interface NamedReading {
  readonly name: string;
  readonly result: ReadResult | { readonly ok: false; readonly formFaults: readonly FormFault[] };
}

/** A computer's clock may run ahead by so much before its files are called from the future. */
const clockToleranceMs = 24 * 60 * 60_000;

/** What taking the files in would do, each in the order given; with a page, more of the entries of one of them. */
export function previewImport(
  workspace: Workspace,
  readings: readonly NamedReading[],
  asOf: Day,
  now: number,
  page?: EntryPage,
): PreviewedFile[] {
  const judged = readings.map(({ name, result }) => ({ name, result: fitting(workspace, result) }));
  const good = judged.flatMap(({ name, result }) => (result.ok ? [{ name, read: result.read }] : []));
  const firsts = new Map<string, { name: string; read: ReadExport }>();
  for (const file of good) if (!firsts.has(file.read.file.digest)) firsts.set(file.read.file.digest, file);
  const distinct = [...firsts.values()];
  const effects = previewOf(
    workspace,
    distinct.map(({ read }) => read),
    asOf,
    page,
  );
  const previews = new Map(
    distinct.map(({ name, read }, index) => [
      read.file.digest,
      describe(workspace, name, read, effects[index] ?? noEffects, now),
    ]),
  );
  return judged.map(({ name, result }): PreviewedFile => {
    if ('formFaults' in result) return { kind: 'refused-form', name, faults: result.formFaults };
    if (!result.ok) return { kind: 'refused', name, faults: result.faults };
    const { digest } = result.read.file;
    const preview = previews.get(digest);
    previews.delete(digest);
    return preview ?? { kind: 'twin', name, of: firsts.get(digest)?.name ?? '' };
  });
}

/** The edits that take files in: one step. */
export function importEdits(files: readonly GoodFile[]): Edit[] {
  return files.flatMap(({ digest, about }) => [
    { register: recordRegister('import', digest, 'about'), value: about },
    { register: recordRegister('import', digest, 'accepted'), value: true },
  ]);
}

/** A file that was taken in at some time. */
export interface TakenFile {
  readonly digest: string;
  readonly accepted: boolean;
  readonly about: ImportAbout;
  /** When it was last taken in or out, in milliseconds since 1970, and by whom. */
  readonly at: number;
  readonly by: string;
}

/** The starting file that the workspace was made from; undefined where it was made without one. */
export function startOf({ state }: Workspace): StartAbout | undefined {
  const shard = state.shards().find((name) => name.startsWith('start/'));
  return startAboutSchema.safeParse(shard && state.value(`${shard}/about`)).data;
}

/** Every file that was ever taken in, those taken out again too; the latest first. */
export function takenFiles({ state }: Workspace): TakenFile[] {
  return state
    .shards()
    .filter((shard) => shard.startsWith('import/'))
    .flatMap((shard): TakenFile[] => {
      const digest = shard.slice('import/'.length);
      const [decision] = state.survivors(recordRegister('import', digest, 'accepted'));
      const about = importAboutSchema.safeParse(state.value(recordRegister('import', digest, 'about')));
      if (decision === undefined || !about.success) return [];
      const { value, at, person } = decision;
      return [{ digest, accepted: value === true, about: about.data, at, by: person }];
    })
    .sort((a, b) => b.at - a.at || (a.digest < b.digest ? -1 : 1));
}

function fitting(workspace: Workspace, result: NamedReading['result']): NamedReading['result'] {
  if (!result.ok) return result;
  const { campaign, scope } = workspace.plan;
  const { file, plan } = result.read;
  const fault = campaignFault(campaign, file.campaign) ?? scopeFault(scope, plan);
  return fault === undefined ? result : { ok: false, faults: [fault] };
}

function describe(
  workspace: Workspace,
  name: string,
  { file, changes, signer }: ReadExport,
  effects: FileEffects,
  now: number,
): GoodFile {
  const digest = file.digest.replace('sha256:', '');
  const { localities, answers } = countAnswers(file);
  const about: ImportAbout = {
    name: cleanName(name, digest),
    person: file.exporter.name,
    organisation: file.exporter.organisation,
    exportedAt: file.exportedAt,
    asOf: file.asOf,
    scope: file.scope.level === 'nation' ? 'nation' : file.scope.code,
    isPart: file.part !== undefined,
    localities,
    answers,
    registers: changes.length,
    signer: signer ?? '',
    new: effects.counts.new,
    changed: effects.counts.changed,
    conflicting: effects.counts.conflicting,
    stale: effects.counts.stale,
    regressed: effects.provinces.reduce((sum, { regressed }) => sum + regressed.length, 0),
  };
  const flags = flagsOf(workspace, digest, about, now);
  return {
    kind: 'good',
    name,
    digest,
    code: shortCode(file.digest),
    about,
    flags,
    effects,
    receipts: file.receipts ?? [],
  };
}

/** A file's name as a text that a register takes. */
function cleanName(name: string, digest: string): string {
  const clean = name
    .toWellFormed()
    .replace(/[\u0000-\u001F\u007F-\u009F]/g, '')
    .slice(0, 300)
    .trim();
  return clean.toWellFormed() === '' ? digest.slice(0, 8) : clean.toWellFormed();
}

function flagsOf(workspace: Workspace, digest: string, about: ImportAbout, now: number): ImportFlag[] {
  const taken = takenFiles(workspace);
  const centre = startOf(workspace);
  const isCentres = about.signer !== '' && about.signer === centre?.fingerprint;
  const known = taken.find((file) => file.digest === digest);
  const standing = taken.filter(
    (file) => file.accepted && file.digest !== digest && file.about.scope === about.scope,
  );
  const exportedAt = Date.parse(about.exportedAt);
  const holds: Readonly<Record<ImportFlag, boolean>> = {
    unsigned: about.signer === '',
    'new-key':
      about.signer !== '' &&
      standing.length > 0 &&
      standing.every((file) => file.about.signer !== about.signer),
    'already-in': known?.accepted === true,
    'taken-out': known?.accepted === false,
    older: standing.some((file) => Date.parse(file.about.exportedAt) > exportedAt),
    'from-the-future': exportedAt > now + clockToleranceMs,
    'adds-nothing': about.new + about.changed + about.conflicting === 0,
    'from-centre': isCentres,
    'other-centre':
      centre !== undefined &&
      !isCentres &&
      about.scope === 'nation' &&
      workspace.plan.scope.level === 'province',
  };
  return importFlags.filter((flag) => holds[flag]);
}

const noEffects: FileEffects = {
  counts: { new: 0, changed: 0, conflicting: 0, stale: 0, same: 0 },
  once: { new: 0, changed: 0, conflicting: 0, stale: 0, same: 0 },
  provinces: [],
  entries: [],
  outside: 0,
};
