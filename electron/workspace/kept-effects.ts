import { previewOf, type EntryPage, type FileEffects } from '../../shared/exchange/preview.ts';
import type { Day } from '../../shared/model/day.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { Failure } from '../failure.ts';
import { everyChange } from './folder-reading.ts';
import { keptReading } from './imports.ts';
import { readFolder } from './read-folder.ts';

export interface KeptEffectsQuery {
  readonly folder: string;
  /** The file that was taken in, also where it was taken out since. */
  readonly digest: string;
  readonly asOf: Day;
  /** More of its entries. */
  readonly page?: Omit<EntryPage, 'of'> | undefined;
}

/**
 * What a file that was taken in brings: the workspace with it, beside the workspace as it would stand without it.
 * Throws a `Failure` where no copy of the file reads.
 */
export async function effectsOfKept({ folder, digest, asOf, page }: KeptEffectsQuery): Promise<FileEffects> {
  const read = await keptReading(folder, digest);
  if (read === undefined) throw new Failure('cannot-read', digest.slice(0, 8));
  const { meta, history } = await readFolder(folder);
  const { own, writers, imported } = await history();
  const others = new Map([...imported].filter(([other]) => other !== digest));
  const changes = everyChange({ own, writers, imported: others });
  const without = new Workspace(meta.campaign, meta.scope, changes);
  const [effects] = previewOf(without, [read], asOf, page && { of: digest, ...page });
  if (effects === undefined) throw new Failure('cannot-read', digest.slice(0, 8));
  return effects;
}
