import type { Change } from '../history/change.ts';
import type { State } from '../history/state.ts';
import type { ReadExport } from './read-export.ts';

/** What a file brings to a merge. */
export interface Standing {
  /** Everything in it was superseded, or is in files made later as well. */
  readonly addsNothing: boolean;
  /** Registers in conflict where one of the answers is the file's. */
  readonly conflicts: number;
}

type Readable = Pick<ReadExport, 'file' | 'changes'>;

/** How each of the files stands in what all of them add up to. The files differ from each other in their digests. */
export function standingsOf(files: readonly Readable[], merged: State): Standing[] {
  const known = new Set<string>();
  const standings = new Map<Readable, Standing>();
  for (const read of [...files].sort(laterFirst)) {
    const surviving = read.changes.filter((change) => survives(merged, change));
    const registers = new Set(surviving.map(({ register }) => register));
    standings.set(read, {
      addsNothing: known.size > 0 && surviving.every((change) => known.has(nameOf(change))),
      conflicts: [...registers].filter((register) => merged.inConflict(register)).length,
    });
    for (const change of surviving) known.add(nameOf(change));
  }
  return files.map((read) => standings.get(read) ?? { addsNothing: false, conflicts: 0 });
}

export function survives(state: State, { register, writer, n }: Change): boolean {
  return state.survivors(register).some((other) => other.writer === writer && other.n === n);
}

function nameOf({ writer, n }: Change): string {
  return `${writer} ${n}`;
}

function laterFirst({ file: a }: Readable, { file: b }: Readable): number {
  return Date.parse(b.exportedAt) - Date.parse(a.exportedAt) || (a.digest < b.digest ? -1 : 1);
}
