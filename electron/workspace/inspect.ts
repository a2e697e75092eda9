import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { backupFolder, listBackups, readBackup } from './backup.ts';
import { keptImports, readImport } from './imports.ts';
import { readFolder } from './read-folder.ts';

export interface Inspection {
  readonly changes: number;
  /** Files of the workspace that are not as they were written, by their path inside it. */
  readonly damaged: string[];
}

/** Reads every file of a workspace, backups included. Writes nothing. Throws a `Failure`. */
export async function inspectWorkspace(folder: string): Promise<Inspection> {
  const { meta, count, damages } = await readFolder(folder);
  const damaged = new Set(damages.map(({ file }) => file));
  for (const digest of await keptImports(folder)) {
    const kept = await readImport(folder, meta, digest, { both: true });
    for (const { file } of kept.damages) damaged.add(file);
  }
  for (const { name } of await listBackups(folder)) {
    try {
      await readBackup(folder, name);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      damaged.add(join(backupFolder, name));
    }
  }
  return { changes: count, damaged: [...damaged] };
}
