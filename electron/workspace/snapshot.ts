import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { State, type Archive } from '../../shared/history/state.ts';
import { unitListOf } from '../../shared/data/units.ts';
import { Failure, hasCode, writeFailure } from '../failure.ts';
import { readAll } from '../files/read.ts';
import { patiently } from '../files/retry.ts';
import { stampOf } from '../files/set-aside.ts';
import { sumOf } from '../files/sum.ts';
import { writeWhole } from '../files/whole.ts';
import { acceptedImports, readImport } from './imports.ts';
import { parseJournal } from './journal-content.ts';
import { journalFile } from './journal.ts';
import type { WorkspaceMeta } from './meta.ts';
import { NameTable, packShard, unpackShard } from './snapshot-shard.ts';
import { provinceOfShard } from './standing.ts';

/** Names the newest snapshot. A snapshot only saves time: everything in it is in the journal too. */
export const snapshotFile = 'snapshot.json';
export const snapshotFolder = 'snapshots';

const fileSchema = z.strictObject({
  name: z.string().regex(/^[\w-]+\.jsonl$/),
  sum: z.string(),
  shards: z.array(z.string()),
});
const manifestSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** The folder in `snapshots/` that holds the files. */
  folder: z.string().regex(/^[\w-]+$/),
  /** The journal's first bytes, which this stands for, and the CRC-32 of them. */
  journal: z.strictObject({ length: z.int(), sum: z.string() }),
  changes: z.int(),
  /** The digests of the files taken in whose changes it holds; left out where there are none. */
  imports: z.array(z.string()).optional(),
  lost: z.int(),
  clock: z.tuple([z.int(), z.int()]),
  counts: z.record(z.string(), z.int()),
  writers: z.array(z.string()),
  people: z.array(z.string()),
  files: z.array(fileSchema),
  /** CRC-32 over the JSON of everything above. */
  sum: z.string(),
});
type Manifest = z.infer<typeof manifestSchema>;

export interface Snapshot {
  readonly archive: Archive;
  /** Bytes of the journal that it stands for. */
  readonly journalLength: number;
  readonly changes: number;
  /** The files taken in whose changes it holds. */
  readonly imports: readonly string[];
  readonly lost: number;
}

/** A snapshot that was found, before its journal and its files are looked at. */
export interface FoundSnapshot {
  /** Bytes of the journal that it stands for, and their CRC-32. */
  readonly journal: { readonly length: number; readonly sum: string };
  /** Undefined where a file is not what was written. */
  readonly load: () => Promise<Snapshot | undefined>;
}

/** Undefined where there is none, `damaged` where snapshot.json is not what was written. */
export async function findSnapshot(folder: string): Promise<FoundSnapshot | 'damaged' | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, snapshotFile), 'utf8');
  } catch (error) {
    return hasCode(error, 'ENOENT') ? undefined : 'damaged';
  }
  const manifest = parseManifest(text);
  if (manifest === undefined) return 'damaged';
  return { journal: manifest.journal, load: () => loadSnapshot(folder, manifest) };
}

async function loadSnapshot(folder: string, manifest: Manifest): Promise<Snapshot | undefined> {
  const lines = await readLines(folder, manifest);
  if (lines === undefined) return undefined;
  return {
    archive: {
      counts: new Map(Object.entries(manifest.counts)),
      clock: manifest.clock,
      shards: lines.keys(),
      load: (shard) => unpackShard(shard, lines.get(shard)?.toString('utf8') ?? '[]', manifest),
    },
    journalLength: manifest.journal.length,
    changes: manifest.changes,
    imports: manifest.imports ?? [],
    lost: manifest.lost,
  };
}

/** The bytes of each shard's line; undefined where a file is not what was written. */
async function readLines(folder: string, manifest: Manifest): Promise<Map<string, Buffer> | undefined> {
  const lines = new Map<string, Buffer>();
  for (const { name, sum, shards } of manifest.files) {
    const bytes = await readAll(join(folder, snapshotFolder, manifest.folder, name)).catch(() => undefined);
    if (bytes === undefined || sumOf(bytes) !== sum) return undefined;
    let start = 0;
    for (const shard of shards) {
      const end = bytes.indexOf(0x0a, start);
      lines.set(shard, bytes.subarray(start, end));
      start = end + 1;
    }
  }
  return lines;
}

/**
 * Makes a snapshot of what the journal holds on the disk, in new files; the old ones go when the new ones count.
 * Killed at any point, the older snapshot or none is there. Throws a `Failure` where a line of the journal is bad.
 */
export async function makeSnapshot(folder: string, meta: WorkspaceMeta, now = new Date()): Promise<void> {
  const journal = await readFile(join(folder, journalFile));
  const content = parseJournal(journal);
  if (content.badLines.length > 0)
    throw new Failure('workspace-damaged', `${journalFile}:${content.badLines[0]}`);
  const state = State.of(content.changes);
  const imports = acceptedImports(state);
  for (const digest of imports) {
    const { changes, damages } = await readImport(folder, meta, digest);
    if (changes === undefined) throw new Failure('workspace-damaged', damages[0]?.file ?? digest);
    for (const change of changes) state.add(change);
  }
  const place = stampOf(now);
  const path = join(folder, snapshotFolder, place);
  try {
    const { files, names } = await writeShards(path, state, meta);
    const manifest: Omit<Manifest, 'sum'> = {
      formatVersion: 1,
      folder: place,
      journal: { length: content.length, sum: sumOf(journal.subarray(0, content.length)) },
      changes: content.changes.length,
      ...(imports.length === 0 ? {} : { imports }),
      lost: content.lost,
      clock: [...state.clock],
      counts: Object.fromEntries(state.counts),
      writers: names.writers,
      people: names.people,
      files,
    };
    const text = JSON.stringify({ ...manifest, sum: sumOf(JSON.stringify(manifest)) });
    await writeWhole(join(folder, snapshotFile), `${text}\n`);
  } catch (error) {
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
    throw writeFailure(path, error);
  }
  await removeOthers(folder, place);
}

/** Writes a file for each province into a folder of its own. */
async function writeShards(
  path: string,
  state: State,
  meta: WorkspaceMeta,
): Promise<{ readonly files: Manifest['files']; readonly names: NameTable }> {
  await mkdir(path, { recursive: true });
  const names = new NameTable();
  const files: Manifest['files'] = [];
  for (const [name, shards] of filesOf(state, meta)) {
    const text = shards.map((shard) => `${packShard(shard, state.standing(shard), names)}\n`).join('');
    await writeWhole(join(path, name), text);
    files.push({ name, sum: sumOf(text), shards });
  }
  return { files, names };
}

/** A snapshot does not stand for a journal that is written anew: it goes first. Throws a `Failure`. */
export async function dropSnapshot(folder: string): Promise<void> {
  const path = join(folder, snapshotFile);
  try {
    await patiently(() => rm(path, { force: true, recursive: true }));
  } catch (error) {
    throw writeFailure(path, error);
  }
}

/** What cannot be removed now goes when the next snapshot is made. */
async function removeOthers(folder: string, kept: string): Promise<void> {
  for (const name of await readdir(join(folder, snapshotFolder)).catch(() => [])) {
    if (name === kept) continue;
    await rm(join(folder, snapshotFolder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** One file for each province, with the shards of its localities; what belongs to none is in `workspace.jsonl`. */
function filesOf(state: State, meta: WorkspaceMeta): Map<string, string[]> {
  const units = unitListOf(meta.campaign.units);
  const files = new Map<string, string[]>();
  for (const shard of state.shards()) {
    const name = `${provinceOfShard(shard, units) ?? 'workspace'}.jsonl`;
    files.set(name, [...(files.get(name) ?? []), shard]);
  }
  return files;
}

function parseManifest(text: string): Manifest | undefined {
  if (!text.endsWith('\n')) return undefined;
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return undefined;
    const { sum, ...content } = parsed.data;
    return sumOf(JSON.stringify(content)) === sum ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
