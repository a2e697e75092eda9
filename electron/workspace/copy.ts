import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure, writeFailure } from '../failure.ts';
import { writeWhole } from '../files/whole.ts';
import { copyImports } from './imports.ts';
import { parseJournal } from './journal-content.ts';
import { journalFile, mirrorFile } from './journal.ts';
import { metaText } from './meta.ts';
import { metaFile } from './folder-reading.ts';
import { readFolder } from './read-folder.ts';

/**
 * Writes a checked copy of a workspace into a folder, under the workspace's own folder name, and returns its path.
 * The workspace may be open meanwhile: what is on the disk at this moment is copied. Throws a `Failure`.
 */
export async function copyWorkspace(folder: string, into: string): Promise<string> {
  const target = join(into, basename(folder));
  const { meta } = await readFolder(folder);
  const bytes = await readFile(join(folder, journalFile)).catch((error: unknown) => {
    throw new Failure('cannot-read', journalFile, { cause: error });
  });
  const content = parseJournal(bytes);
  if (content.badLines.length > 0) throw new Failure('workspace-damaged', journalFile);
  const journal = bytes.subarray(0, content.length);
  try {
    await mkdir(target);
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw exists ? new Failure('workspace-exists', target) : writeFailure(target, error);
  }
  const same = async (temporary: string): Promise<void> => {
    if (!(await readFile(temporary)).equals(journal)) throw new Failure('cannot-write', target);
  };
  try {
    for (const file of [journalFile, mirrorFile]) await writeWhole(join(target, file), journal, same);
    await copyImports(folder, target);
    await writeWhole(join(target, metaFile), metaText(meta));
  } catch (error) {
    // Half a copy would pass for one, and be in the way of the next.
    await rm(target, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  return target;
}
