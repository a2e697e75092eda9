import { open, type FileHandle } from 'node:fs/promises';
import { Breath } from '../breath.ts';
import { writeFailure } from '../failure.ts';
import { patiently } from '../files/retry.ts';
import { journalLine, type JournalRecord } from './journal-line.ts';

export const journalFile = 'journal.jsonl';

/**
 * The journal a second time, written after it and flushed when there is time: damage to either file loses nothing,
 * and an end that was cut off is noticed.
 */
export const mirrorFile = 'journal-mirror.jsonl';

/** One file that grows at its end. What stands behind `length` does not count and is cut off by the next append. */
class GrowingFile {
  readonly #file: FileHandle;
  #length: number;
  #dirty: boolean;

  private constructor(file: FileHandle, length: number, dirty: boolean) {
    this.#file = file;
    this.#length = length;
    this.#dirty = dirty;
  }

  static async open(path: string, length: number): Promise<GrowingFile> {
    const file = await patiently(() => open(path, 'r+'));
    const { size } = await file.stat();
    return new GrowingFile(file, length, size > length);
  }

  /** Appends whole lines. When it throws, they do not count as written. */
  async append(parts: readonly Buffer[], flush: boolean): Promise<void> {
    await this.cutBack();
    this.#dirty = true;
    let end = this.#length;
    for (const bytes of parts) {
      let written = 0;
      while (written < bytes.length) {
        const result = await this.#file.write(bytes, written, bytes.length - written, end + written);
        written += result.bytesWritten;
      }
      end += bytes.length;
    }
    if (flush) await this.#file.datasync();
    this.#length = end;
    this.#dirty = false;
  }

  /** Cuts off what a failed write may have left, so that a refused change never comes back as one. */
  async cutBack(): Promise<void> {
    if (this.#dirty) await this.#file.truncate(this.#length);
    this.#dirty = false;
  }

  async flush(): Promise<void> {
    await this.#file.datasync();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** So many lines are put together before others may have their turn. */
const linesAtOnce = 200;

/**
 * The lines of the records, in parts. A large step is written out with pauses, so that the windows are not kept waiting;
 * to put its parts together in one piece would keep them waiting for longer than all the rest.
 */
async function linesOf(records: readonly JournalRecord[]): Promise<readonly Buffer[]> {
  const parts: Buffer[] = [];
  const breath = new Breath();
  for (let at = 0; at < records.length; at += linesAtOnce) {
    if (breath.isDue) await breath.take();
    parts.push(
      Buffer.from(
        records
          .slice(at, at + linesAtOnce)
          .map(journalLine)
          .join(''),
        'utf8',
      ),
    );
  }
  return parts;
}

/** The ends of a journal and of its mirror, open for appending. */
export class JournalEnd {
  readonly #path: string;
  readonly #journal: GrowingFile;
  readonly #mirror: GrowingFile;
  /** What the mirror could not take yet. */
  #owed: Buffer[] = [];

  private constructor(path: string, journal: GrowingFile, mirror: GrowingFile) {
    this.#path = path;
    this.#journal = journal;
    this.#mirror = mirror;
  }

  /** Opens a journal and a mirror that hold the same whole lines up to `length`. Throws a `Failure`. */
  static async open(paths: { journal: string; mirror: string }, length: number): Promise<JournalEnd> {
    try {
      const journal = await GrowingFile.open(paths.journal, length);
      try {
        return new JournalEnd(paths.journal, journal, await GrowingFile.open(paths.mirror, length));
      } catch (error) {
        await journal.close();
        throw error;
      }
    } catch (error) {
      throw writeFailure(paths.journal, error);
    }
  }

  /** Appends records and flushes them to the disk. When it throws a `Failure`, none of them count as written. */
  async append(records: readonly JournalRecord[]): Promise<void> {
    const lines = await linesOf(records);
    try {
      await patiently(() => this.#journal.append(lines, true));
    } catch (error) {
      await this.#journal.cutBack().catch(() => undefined);
      throw writeFailure(this.#path, error);
    }
    for (const part of lines) this.#owed.push(part);
    await this.#payMirror();
  }

  /** Flushes the mirror and lets go of both files. */
  async close(): Promise<void> {
    await this.#payMirror();
    await this.#mirror.flush().catch(() => undefined);
    await this.#mirror.close();
    await this.#journal.cutBack().catch(() => undefined);
    await this.#journal.close();
  }

  /** The journal is flushed by now, so a mirror that fails only falls behind; opening brings it up to date. */
  async #payMirror(): Promise<void> {
    try {
      await this.#mirror.append(this.#owed, false);
      this.#owed = [];
    } catch {
      return;
    }
  }
}
