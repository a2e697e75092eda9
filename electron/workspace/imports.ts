import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { planFor } from '../../shared/data/plan.ts';
import { concerning } from '../../shared/exchange/concerning.ts';
import type { ReadExport } from '../../shared/exchange/read-export.ts';
import type { ExportContent } from '../../shared/exchange/schema.ts';
import type { Change } from '../../shared/history/change.ts';
import type { State } from '../../shared/history/state.ts';
import { recordRegister } from '../../shared/model/register.ts';
import { readExportBytes } from '../exchange/read-file.ts';
import { Failure, hasCode, writeFailure } from '../failure.ts';
import { readAll } from '../files/read.ts';
import { patiently } from '../files/retry.ts';
import { moveAside, setAside } from '../files/set-aside.ts';
import { isWritingOf, writeWhole } from '../files/whole.ts';
import { backupFolder } from './backup.ts';
import type { FileDamage } from './file-damage.ts';
import type { WorkspaceMeta } from './meta.ts';

/**
 * Files that were taken in. Each is kept as it came, under the 64 digits of its digest, twice: whichever copy is
 * damaged, the other has it. What a workspace holds is its journal's changes and those of every kept file whose
 * register `import/DIGEST/accepted` is true, so that taking a file out again is one change and loses nothing.
 */
export const importFolder = 'imports';
const copies = [importFolder, join(backupFolder, importFolder)] as const;

const digestLength = 64;
const namePattern = /^[0-9a-f]{64}\.json$/;

/** The digests of the files that are in, sorted. */
export function acceptedImports(state: State): string[] {
  return everImported(state)
    .filter((digest) => state.value(recordRegister('import', digest, 'accepted')) === true)
    .sort();
}

/** The digests of the files that were ever taken in. Each was kept twice before it was. */
export function everImported(state: State): string[] {
  return state
    .shards()
    .filter((shard) => shard.startsWith('import/'))
    .map((shard) => shard.slice('import/'.length));
}

/** Keeps a file's bytes, each copy whole and flushed, or none where there was none. Throws a `Failure`. */
export async function keepImport(folder: string, digest: string, bytes: Uint8Array): Promise<void> {
  const isNew = !(await isKept(folder, digest));
  const paths = copiesOf(digest).map((file) => join(folder, file));
  try {
    for (const path of paths) {
      await mkdir(dirname(path), { recursive: true });
      await writeWhole(path, bytes);
    }
  } catch (error) {
    if (isNew) for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
    throw writeFailure(folder, error);
  }
}

/**
 * Removes files that were kept and then not taken in, and what was half-way to its name when the keeping was stopped.
 * Nothing of them stays, not even a folder made for them.
 */
export async function dropImports({
  folder,
  digests,
}: {
  readonly folder: string;
  readonly digests: readonly string[];
}): Promise<void> {
  for (const copy of copies) {
    const kept = join(folder, copy);
    const names = await readdir(kept).catch((): string[] => []);
    for (const name of names) {
      const isTheirs = digests.some((digest) => isWritingOf(`${digest}.json`, name));
      if (isTheirs) await rm(join(kept, name), { force: true }).catch(() => undefined);
    }
    await rmdir(kept).catch(() => undefined);
  }
}

/** True where a copy of the file is there, whatever its state. */
export async function isKept(folder: string, digest: string): Promise<boolean> {
  for (const copy of copies) {
    const found = await stat(join(folder, copy, `${digest}.json`)).catch(() => undefined);
    if (found?.isFile() === true) return true;
  }
  return false;
}

export interface KeptImport {
  readonly digest: string;
  /** Its changes that concern this workspace; undefined where no copy is what was kept. */
  readonly changes: readonly Change[] | undefined;
  readonly damages: readonly FileDamage[];
}

/** Reads a kept file; writes nothing. The second copy is only looked at where the first is damaged. */
export async function readImport(folder: string, meta: WorkspaceMeta, digest: string): Promise<KeptImport> {
  const damages: FileDamage[] = [];
  for (const file of copiesOf(digest)) {
    const bytes = await readCopy(join(folder, file));
    const changes = typeof bytes === 'string' ? bytes : changesIn(bytes, digest);
    if (typeof changes !== 'string') return { digest, changes: inScope(changes, meta), damages };
    damages.push({ file, fault: changes });
  }
  return { digest, changes: undefined, damages };
}

/** Reads both copies of a kept file; what is the same in both is looked through once. */
export async function damagesOfImport(folder: string, digest: string): Promise<FileDamage[]> {
  const damages: FileDamage[] = [];
  let known: { readonly bytes: Buffer; readonly isGood: boolean } | undefined;
  for (const file of copiesOf(digest)) {
    const bytes = await readCopy(join(folder, file));
    if (typeof bytes === 'string') {
      damages.push({ file, fault: bytes });
      continue;
    }
    const isGood =
      known?.bytes.equals(bytes) === true ? known.isGood : typeof changesIn(bytes, digest) !== 'string';
    if (!isGood) damages.push({ file, fault: 'damaged' });
    known = { bytes, isGood };
  }
  return damages;
}

function copiesOf(digest: string): string[] {
  return copies.map((copy) => join(copy, `${digest}.json`));
}

async function readCopy(path: string): Promise<Buffer | 'missing' | 'unreadable'> {
  try {
    return await patiently(() => readAll(path));
  } catch (error) {
    return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR') ? 'missing' : 'unreadable';
  }
}

function changesIn(bytes: Buffer, digest: string): readonly Change[] | 'damaged' {
  const result = readExportBytes(bytes);
  return result.ok && result.read.file.digest === `sha256:${digest}` ? result.read.changes : 'damaged';
}

/** A file may tell of other provinces as well; what this workspace has no place for is left out. */
function inScope(changes: readonly Change[], { campaign, scope }: WorkspaceMeta): readonly Change[] {
  const plan = planFor(campaign, scope);
  return typeof plan === 'string' ? changes : concerning(plan, changes);
}

/** The digests of all kept files, of those taken out again too. */
export async function keptImports(folder: string): Promise<string[]> {
  const names = await Promise.all(
    copies.map((copy) => readdir(join(folder, copy)).catch((): string[] => [])),
  );
  const digests = names.flat().filter((name) => namePattern.test(name));
  return [...new Set(digests.map((name) => name.slice(0, digestLength)))].sort();
}

/**
 * Puts a good copy in the place of each damaged one, which is set aside. Returns where each damaged file is now;
 * a file with no good copy is set aside and stays missed. Throws a `Failure`.
 */
export async function mendImports(
  folder: string,
  damages: readonly FileDamage[],
): Promise<Map<string, string | undefined>> {
  const kept = new Map<string, string | undefined>();
  for (const { file, fault } of damages) {
    if (!isImportFile(file)) continue;
    const twin = goodTwin(file, damages);
    if (twin !== undefined) {
      kept.set(file, await setAside(folder, file));
      await writeWhole(join(folder, file), await readTwin(join(folder, twin)));
    } else kept.set(file, fault === 'missing' ? undefined : await moveAside(folder, file));
  }
  return kept;
}

/** The other copy of a damaged one, where that is good. */
export function goodTwin(file: string, damages: readonly FileDamage[]): string | undefined {
  const others = copiesOf(file.slice(-'.json'.length - digestLength, -'.json'.length));
  return others.find((other) => other !== file && !damages.some((damage) => damage.file === other));
}

async function readTwin(path: string): Promise<Buffer> {
  return readAll(path).catch((error: unknown) => {
    throw new Failure('cannot-read', path, { cause: error });
  });
}

export function isImportFile(file: string): boolean {
  return copies.some(
    (copy) => file.startsWith(join(copy, '')) && namePattern.test(file.slice(copy.length + 1)),
  );
}

/** Copies every kept file to another workspace folder. Throws a `Failure`. */
export async function copyImports(folder: string, target: string): Promise<void> {
  for (const digest of await keptImports(folder)) {
    const from = await goodCopy(folder, digest);
    if (from !== undefined) await keepImport(target, digest, from);
  }
}

async function goodCopy(folder: string, digest: string): Promise<Buffer | undefined> {
  return (await firstGood(folder, digest))?.bytes;
}

/** What a kept file holds; undefined where no copy is what was kept. */
export async function keptExport(folder: string, digest: string): Promise<ExportContent | undefined> {
  return (await keptReading(folder, digest))?.file;
}

/** A kept file with its changes; undefined where no copy is what was kept. */
export async function keptReading(folder: string, digest: string): Promise<ReadExport | undefined> {
  return (await firstGood(folder, digest))?.read;
}

async function firstGood(
  folder: string,
  digest: string,
): Promise<{ readonly bytes: Buffer; readonly read: ReadExport } | undefined> {
  for (const copy of copies) {
    const bytes = await readAll(join(folder, copy, `${digest}.json`)).catch(() => undefined);
    const result = bytes && readExportBytes(bytes);
    if (bytes !== undefined && result?.ok === true && result.read.file.digest === `sha256:${digest}`)
      return { bytes, read: result.read };
  }
  return undefined;
}
