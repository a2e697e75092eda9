import fc from 'fast-check';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scratchFolder } from '../../scratch.ts';

/** Harms a file as disks, crashes and other programs do. */
export type Damage = (file: string) => Promise<void>;

const damages: Record<string, fc.Arbitrary<Damage>> = {
  cut: fc.double({ min: 0, max: 0.999, noNaN: true }).map((part) => async (file) => {
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, Math.floor(bytes.length * part)));
  }),
  zeroed: fc
    .tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 600 }))
    .map(([part, length]) => async (file) => {
      const bytes = await readFile(file);
      const start = Math.floor(bytes.length * part);
      bytes.fill(0, start, Math.min(bytes.length, start + length));
      await writeFile(file, bytes);
    }),
  'bit flipped': fc
    .tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat({ max: 7 }))
    .map(([part, bit]) => async (file) => {
      const bytes = await readFile(file);
      const at = Math.floor(bytes.length * part);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      await writeFile(file, bytes);
    }),
  emptied: fc.constant((file) => writeFile(file, '')),
  deleted: fc.constant((file) => rm(file)),
  'replaced by a folder': fc.constant(async (file) => {
    await rm(file);
    await mkdir(file);
    await writeFile(join(file, 'stray.txt'), 'x');
  }),
};

/** What a file can suffer. */
export const damageKinds = Object.keys(damages);

const damageSeed = 20260701;

/** Some damages of a kind, the same in every run; of a kind that has no place in the file, one. */
function damagesOf(kind: string): Damage[] {
  const numRuns = /^(emptied|deleted|replaced)/.test(kind) ? 1 : 25;
  return fc.sample(damages[kind] ?? fc.constant(() => Promise.resolve()), { seed: damageSeed, numRuns });
}

/** A copy of a folder in which one file was damaged. */
export interface Damaged {
  readonly copy: string;
  /** The damaged file's bytes; undefined where it is gone or a folder. */
  readonly after: Buffer | undefined;
  readonly isFolder: boolean;
}

/** Copies of a folder, in each of which a file suffered another damage of a kind. What changed nothing is left out. */
export async function* damagedCopies(folder: string, file: string, kind: string): AsyncGenerator<Damaged> {
  for (const damage of damagesOf(kind)) {
    const copy = join(await scratchFolder(), 'copy');
    await cp(folder, copy, { recursive: true });
    const path = join(copy, file);
    const before = await readFile(path);
    await damage(path);
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
    const after = isFolder ? undefined : await readFile(path).catch(() => undefined);
    if (after?.equals(before) !== true) yield { copy, after, isFolder };
  }
}
