import { State } from '../history/state.ts';
import type { Campaign, Scope } from '../model/campaign.ts';
import type { Sha256 } from '../model/digest.ts';
import { Workspace } from '../model/workspace.ts';
import { differingTraits } from './belong.ts';
import { sealedExport } from './build-export.ts';
import type { SealedExport } from './export-text.ts';
import type { ReadExport } from './read-export.ts';
import type { ExportContent } from './schema.ts';

/**
 * Files that belong together as one. Everything in the result is taken from the set of the inputs by an operation that
 * is commutative, associative and idempotent: any order and any number of times give the same bytes. The result is
 * never a part: what no input answered is blank in it, and a blank never beats an answer. Throws a `RangeError` where
 * inputs are of several campaigns.
 */
export function mergeExports(
  inputs: readonly [Readable, ...Readable[]],
  appVersion: string,
  hash?: Sha256,
): SealedExport & { readonly workspace: Workspace } {
  const files = inputs.map(({ file }) => file);
  if (files.some(({ campaign }) => differingTraits(inputs[0].file.campaign, campaign).length > 0)) {
    throw new RangeError('inputs of several campaigns');
  }
  const campaign = { ...inputs[0].file.campaign, name: least(files.map((file) => file.campaign.name)) };
  const state = new State();
  for (const { changes } of inputs) for (const change of changes) state.add(change);
  const workspace = new Workspace(campaign, jointScope(files.map(({ scope }) => scope)), state);
  const newest = files.reduce(newerOf);
  const { file, bytes } = sealedExport(workspace, {
    exportedAt: newest.exportedAt,
    asOf: greatest(files.map(({ asOf }) => asOf)),
    appVersion,
    exporter: newest.exporter,
    hash,
  });
  return { file, bytes, workspace };
}

type Readable = Pick<ReadExport, 'file' | 'changes'>;

/**
 * The campaign that most of the files are of, so that one stray file does not turn away all others whatever its place
 * among them. Of two with as many files, always the same one.
 */
export function commonCampaign(files: readonly ExportContent[]): Campaign | undefined {
  const groups = Map.groupBy(files, ({ campaign: { name: _name, ...identity } }) => JSON.stringify(identity));
  const [largest] = [...groups].sort(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1));
  return largest?.[1][0]?.campaign;
}

/** One province where all are about it, else the nation. */
export function jointScope(scopes: readonly Scope[]): Scope {
  const [first] = scopes;
  const isSame = (scope: Scope): boolean =>
    scope.level === 'province' && first?.level === 'province' && scope.code === first.code;
  return first !== undefined && scopes.every(isSame) ? first : { level: 'nation' };
}

/** The later moment; of two files of one moment always the same one. */
function newerOf(a: ExportContent, b: ExportContent): ExportContent {
  const byTime = Date.parse(a.exportedAt) - Date.parse(b.exportedAt);
  if (byTime !== 0) return byTime > 0 ? a : b;
  return sortKey(a) >= sortKey(b) ? a : b;
}

function sortKey({ exportedAt, exporter }: ExportContent): string {
  return JSON.stringify([exportedAt, exporter.name, exporter.title, exporter.organisation, exporter.writer]);
}

function least(texts: readonly string[]): string {
  return texts.reduce((a, b) => (a <= b ? a : b));
}

function greatest(texts: readonly string[]): string {
  return texts.reduce((a, b) => (a >= b ? a : b));
}
