import { join } from 'node:path';
import type { Change } from '../../shared/history/change.ts';
import type { State } from '../../shared/history/state.ts';
import { originKey, type Origins } from '../../shared/host/exchange-contract.ts';
import { importAboutSchema } from '../../shared/model/records/received.ts';
import { parseRegister, recordRegister } from '../../shared/model/register.ts';
import type { Locality } from '../../shared/model/unit.ts';
import { readAll } from '../files/read.ts';
import { acceptedImports, readImport } from './imports.ts';
import { parseJournal } from './journal-content.ts';
import type { WriterRecord } from './journal-line.ts';
import { journalFile } from './journal.ts';
import { readAbout } from './read-folder.ts';

/** The name of a change. */
type Dot = Pick<Change, 'writer' | 'n'>;

/**
 * Where each change came from: of those in the workspace's own journal the computer, of all others the first of the
 * files that holds it.
 */
export function originsOf(
  changes: readonly Dot[],
  own: readonly Change[],
  writers: readonly WriterRecord[],
  files: Iterable<readonly [digest: string, changes: readonly Change[]]>,
): Origins {
  const machines = new Map(writers.map(({ id, machine }) => [id, machine]));
  const asked = new Set(changes.map(originKey));
  const here = new Set(own.map(originKey).filter((key) => asked.has(key)));
  const origins: Record<string, string> = {};
  for (const [digest, held] of files) {
    for (const change of held) {
      const key = originKey(change);
      if (asked.has(key) && !here.has(key)) origins[key] ??= digest;
    }
  }
  const ids = new Set(changes.map(({ writer }) => writer));
  return {
    writers: Object.fromEntries([...ids].map((id) => [id, { machine: machines.get(id) ?? '' }])),
    origins,
  };
}

/** Of what is known of many changes, what concerns some of them. */
export function originsAmong(changes: readonly Dot[], { writers, origins }: Origins): Origins {
  const pick = <T>(known: Readonly<Record<string, T>>, keys: Iterable<string>): Record<string, T> => {
    const found: Record<string, T> = {};
    for (const key of keys) if (known[key] !== undefined) found[key] = known[key];
    return found;
  };
  return {
    writers: pick(writers, new Set(changes.map(({ writer }) => writer))),
    origins: pick(origins, changes.map(originKey)),
  };
}

/** The digests of the accepted files that can be about the localities, or all; the one exported first comes first. */
export function filesByExport(state: State, provinces?: ReadonlySet<string>): string[] {
  return acceptedImports(state)
    .flatMap((digest) => {
      const about = importAboutSchema.safeParse(state.value(recordRegister('import', digest, 'about'))).data;
      const isAsked =
        provinces === undefined ||
        about === undefined ||
        about.scope === 'nation' ||
        provinces.has(about.scope);
      return isAsked ? [{ digest, at: about === undefined ? Infinity : Date.parse(about.exportedAt) }] : [];
    })
    .sort((a, b) => a.at - b.at || (a.digest < b.digest ? -1 : 1))
    .map(({ digest }) => digest);
}

export interface OriginsQuery {
  readonly folder: string;
  readonly changes: readonly Dot[];
  /** The files to look into, as `filesByExport` orders them. */
  readonly digests: readonly string[];
}

/** Reads the journal and the files asked for, and no more of the folder. Throws a `Failure`. */
export async function originsIn({ folder, changes, digests }: OriginsQuery): Promise<Origins> {
  const meta = await readAbout(folder);
  const journal = parseJournal(await readAll(join(folder, journalFile)));
  const files: [string, readonly Change[]][] = [];
  for (const digest of digests) files.push([digest, (await readImport(folder, meta, digest)).changes ?? []]);
  return originsOf(changes, journal.changes, journal.writers, files);
}

/** The provinces that registers are about; undefined where one is about no locality. */
export function provincesOf(
  registers: readonly string[],
  locality: (code: string) => Locality | undefined,
): ReadonlySet<string> | undefined {
  const provinces = new Set<string>();
  for (const register of registers) {
    const name = parseRegister(register);
    const found = name?.entity === 'item' ? locality(name.locality) : undefined;
    if (found === undefined) return undefined;
    provinces.add(found.parent ?? found.code);
  }
  return provinces;
}
