import type { Change } from '../../shared/history/change.ts';
import { parseJournalLine, type JournalRecord, type WriterRecord } from './journal-line.ts';
import type { WorkspaceMeta } from './meta.ts';

/** What a journal, a mirror or a backup holds. */
export interface JournalContent {
  readonly meta: WorkspaceMeta | undefined;
  readonly writers: readonly WriterRecord[];
  readonly changes: readonly Change[];
  /** Changes known to be lost in an earlier damage. */
  readonly lost: number;
  /** Bytes up to the end of the last whole line. */
  readonly length: number;
  /** What follows the last whole line: the rest of a write that was cut short. */
  readonly torn: Buffer;
  /** Lines, counted from 1, that are not what was written or before which changes are missing. */
  readonly badLines: readonly number[];
}

const lineFeed = 0x0a;

/**
 * Reads all that is readable. A writer's changes are counted from 1 without a gap, so a lost line is noticed. Where
 * the bytes are the end of a journal, `counted` is how far each writer had come before them.
 */
export function parseJournal(
  bytes: Buffer,
  counted: ReadonlyMap<string, number> = new Map(),
): JournalContent {
  const length = bytes.lastIndexOf(lineFeed) + 1;
  const lines = bytes.subarray(0, length).toString('utf8').split('\n');
  lines.pop();
  const reading = new Reading(counted);
  const badLines: number[] = [];
  for (const [index, line] of lines.entries()) {
    const record = parseJournalLine(line);
    if (record === undefined || !reading.take(record)) badLines.push(index + 1);
  }
  const { meta, writers, changes, lost } = reading;
  return { meta, writers, changes, lost, length, torn: bytes.subarray(length), badLines };
}

class Reading {
  meta: WorkspaceMeta | undefined;
  readonly writers: WriterRecord[] = [];
  readonly changes: Change[] = [];
  lost = 0;
  readonly #counts: Map<string, number>;

  constructor(counted: ReadonlyMap<string, number>) {
    this.#counts = new Map(counted);
  }

  /** Takes a record in; false where it does not follow from those before it. */
  take(record: JournalRecord): boolean {
    if ('change' in record) {
      this.changes.push(record.change);
      return this.#count(record.change.writer, record.change.n, record.change.n);
    }
    if ('gap' in record) {
      this.lost += record.gap.to - record.gap.from + 1;
      return this.#count(record.gap.writer, record.gap.from, record.gap.to);
    }
    if ('workspace' in record) {
      const isFirst = this.meta === undefined && this.writers.length === 0;
      this.meta ??= record.workspace;
      return isFirst;
    }
    const isNew = !this.#counts.has(record.writer.id);
    this.writers.push(record.writer);
    this.#counts.set(record.writer.id, 0);
    return isNew;
  }

  #count(writer: string, from: number, to: number): boolean {
    const follows = this.#counts.get(writer) === from - 1;
    this.#counts.set(writer, Math.max(this.#counts.get(writer) ?? 0, to));
    return follows;
  }
}

/** Puts changes together to a journal's records again: in the order of their clocks, gaps said. */
export function composeJournal(
  meta: WorkspaceMeta,
  writers: Iterable<WriterRecord>,
  changes: Iterable<Change>,
): { readonly records: readonly JournalRecord[]; readonly lost: number } {
  const known = new Map([...writers].map((writer) => [writer.id, writer]));
  const ordered = [...changes].sort(byWriting);
  const records: JournalRecord[] = [{ workspace: meta }];
  const counts = new Map<string, number>();
  let lost = 0;
  for (const change of ordered) {
    if (!counts.has(change.writer)) {
      const unnamed = { id: change.writer, machine: '', version: '', at: change.at };
      records.push({ writer: known.get(change.writer) ?? unnamed });
    }
    const expected = (counts.get(change.writer) ?? 0) + 1;
    if (change.n > expected) {
      records.push({ gap: { writer: change.writer, from: expected, to: change.n - 1 } });
      lost += change.n - expected;
    }
    records.push({ change });
    counts.set(change.writer, change.n);
  }
  return { records, lost };
}

/** In one workspace the clock never runs backward, so it gives the order in which the changes were written. */
export function byWriting(a: Change, b: Change): number {
  return (
    a.clock[0] - b.clock[0] ||
    a.clock[1] - b.clock[1] ||
    (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.n - b.n)
  );
}
