import { damagedBackups } from './copies-check.ts';
import type { FileDamage } from './file-damage.ts';
import { damagesOfImport, everImported, keptImports } from './imports.ts';
import { readFolder } from './read-folder.ts';

export interface Inspection {
  readonly changes: number;
  /** Files of the workspace that are not as they were written, each once. */
  readonly damages: readonly FileDamage[];
}

/** Reads every file of a workspace, backups included. Writes nothing. Throws a `Failure`. */
export async function inspectWorkspace(folder: string): Promise<Inspection> {
  const { count, damages, state } = await readFolder(folder);
  const each = new Map(damages.map((damage) => [damage.file, damage]));
  const imported = new Set(everImported(state));
  for (const digest of new Set([...imported, ...(await keptImports(folder))])) {
    for (const damage of await damagesOfImport(folder, digest)) {
      // Killed while it was about to be taken in, a file may have one copy only: nothing counts on it.
      if (imported.has(digest) || damage.fault !== 'missing') each.set(damage.file, damage);
    }
  }
  for (const damage of await damagedBackups(folder)) each.set(damage.file, damage);
  return { changes: count, damages: [...each.values()] };
}
