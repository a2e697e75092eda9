import { open, readFile, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Change } from '../../shared/history/change.ts';
import { Failure, hasCode, writeFailure } from '../failure.ts';
import { journalLine, parseJournalLine, type JournalRecord } from './journal-line.ts';

export interface ReadJournal {
  readonly changes: readonly Change[];
  /** Bytes up to the end of the last whole line. */
  readonly length: number;
  /** What follows the last whole line: the rest of a write that a crash cut short, never acknowledged. */
  readonly torn: Uint8Array;
}

const lineFeed = 0x0a;

/** Reads a journal without writing anything. Throws a `Failure` where a whole line is not what was written. */
export async function readJournal(path: string): Promise<ReadJournal> {
  const bytes = await readBytes(path);
  const length = bytes.lastIndexOf(lineFeed) + 1;
  const lines = bytes.subarray(0, length).toString('utf8').split('\n');
  lines.pop();
  const changes: Change[] = [];
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const record = parseJournalLine(line);
    if (record === undefined || !follows(record, counts)) {
      throw new Failure('workspace-damaged', `${basename(path)}:${index + 1}`);
    }
    if ('change' in record) changes.push(record.change);
  }
  return { changes, length, torn: bytes.subarray(length) };
}

/** A writer's changes are counted from 1 without a gap, so a line that is gone is noticed. */
function follows(record: JournalRecord, counts: Map<string, number>): boolean {
  if ('writer' in record) {
    const isNew = !counts.has(record.writer.id);
    counts.set(record.writer.id, 0);
    return isNew;
  }
  const { writer, n } = record.change;
  const follows = counts.get(writer) === n - 1;
  counts.set(writer, n);
  return follows;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new Failure('workspace-damaged', basename(path), { cause: error });
    throw new Failure('cannot-read', path, { cause: error });
  }
}

/** The end of a journal, open for appending. */
export class JournalEnd {
  readonly #file: FileHandle;
  readonly #path: string;
  #length: number;
  /** True while bytes of a failed write may stand behind the last whole line. */
  #dirty: boolean;

  private constructor(file: FileHandle, path: string, length: number, dirty: boolean) {
    this.#file = file;
    this.#path = path;
    this.#length = length;
    this.#dirty = dirty;
  }

  /** Opens a journal that was read before; what follows `length` is cut off by the first append. */
  static async open(path: string, { length, torn }: ReadJournal): Promise<JournalEnd> {
    try {
      return new JournalEnd(await open(path, 'r+'), path, length, torn.length > 0);
    } catch (error) {
      throw writeFailure(path, error);
    }
  }

  /** Appends records and flushes them to the disk. When it throws, none of them count as written. */
  async append(records: readonly JournalRecord[]): Promise<void> {
    const bytes = Buffer.from(records.map(journalLine).join(''), 'utf8');
    try {
      if (this.#dirty) await this.#file.truncate(this.#length);
      this.#dirty = true;
      await this.#writeAll(bytes);
      await this.#file.datasync();
      this.#length += bytes.length;
      this.#dirty = false;
    } catch (error) {
      throw writeFailure(this.#path, error);
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #writeAll(bytes: Buffer): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
      const result = await this.#file.write(bytes, written, bytes.length - written, this.#length + written);
      written += result.bytesWritten;
    }
  }
}
