import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packInOne, packOfEach, orderedLocalities, type PackChoice } from '../../shared/paper/pack.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { writeFailure } from '../failure.ts';
import { writeWhole } from '../files/whole.ts';
import type { PrintSheets } from './print-sheets.ts';

export interface PackWork {
  readonly print: PrintSheets;
  /** Ends the work; files that are whole stay. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { done: number; of: number }) => void) | undefined;
}

/** How many files are there, and how many there would be without a cancel. */
export interface WrittenPack {
  readonly written: number;
  readonly of: number;
}

/** Writes all sheets to one PDF. Cancelled, nothing is written. Throws a `Failure` or the signal's reason. */
export async function writePackInOne(
  file: string,
  workspace: Workspace,
  choice: PackChoice,
  { print, signal, onProgress }: PackWork,
): Promise<number> {
  const job = packInOne(workspace, choice);
  const of = job.sheets.length;
  const stop = pace.follow(of, (done) => onProgress?.({ done, of }));
  try {
    const pdf = await print(job, signal);
    signal?.throwIfAborted();
    await writeWhole(file, pdf);
  } finally {
    stop();
  }
  pace.learn(of);
  onProgress?.({ done: of, of });
  return of;
}

/**
 * Writes one PDF for each locality into a folder, which is made where it is not there. Each file is written whole; the
 * work ends between two files, or drops the one that is being printed. Throws a `Failure`.
 */
export async function writePackOfEach(
  folder: string,
  workspace: Workspace,
  choice: PackChoice,
  { print, signal, onProgress }: PackWork,
): Promise<WrittenPack> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writeFailure(folder, error);
  });
  const of = orderedLocalities(workspace, choice).length;
  let written = 0;
  onProgress?.({ done: 0, of });
  for (const { name, job } of packOfEach(workspace, choice)) {
    try {
      await writeWhole(join(folder, `${name}.pdf`), await print(job, signal));
    } catch (error) {
      if (signal?.aborted === true) break;
      throw error;
    }
    written += 1;
    onProgress?.({ done: written, of });
  }
  return { written, of };
}

/**
 * How far one long print is: Chromium does not tell, so it is taken from how long the sheets of the last one took on
 * this computer. Never says that all is done before it is.
 */
class Pace {
  #msPerSheet = 60;
  #startedAt = 0;

  follow(sheets: number, tell: (done: number) => void): () => void {
    this.#startedAt = performance.now();
    tell(0);
    const timer = setInterval(() => tell(Math.min(sheets - 1, this.#sheetsSoFar())), 250);
    return () => clearInterval(timer);
  }

  learn(sheets: number): void {
    if (sheets > 0) this.#msPerSheet = (performance.now() - this.#startedAt) / sheets;
  }

  #sheetsSoFar(): number {
    return Math.floor((performance.now() - this.#startedAt) / this.#msPerSheet);
  }
}

const pace = new Pace();
