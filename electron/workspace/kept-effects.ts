import { previewOf, type EntryPage, type FileEffects } from '../../shared/exchange/preview.ts';
import type { State } from '../../shared/history/state.ts';
import type { Day } from '../../shared/model/day.ts';
import { importAboutSchema } from '../../shared/model/records/received.ts';
import { recordRegister } from '../../shared/model/register.ts';
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

/** What a file is about: a province's code, or the nation; where that is not known, the nation as well. */
function scopeOf(state: State, digest: string): string {
  const about = importAboutSchema.safeParse(state.value(recordRegister('import', digest, 'about')));
  return about.data?.scope ?? nation;
}

/** Files of two provinces set nothing in common. */
function mayOverlap(a: string, b: string): boolean {
  return a === b || a === nation || b === nation;
}

const nation = 'nation';

/**
 * What a file that was taken in brings: the workspace with it, beside the workspace as it would stand without it.
 * Throws a `Failure` where no copy of the file reads.
 */
export async function effectsOfKept({ folder, digest, asOf, page }: KeptEffectsQuery): Promise<FileEffects> {
  const read = await keptReading(folder, digest);
  if (read === undefined) throw new Failure('cannot-read', digest.slice(0, 8));
  const { meta, state, history } = await readFolder(folder);
  const scope = scopeOf(state, digest);
  const changes = everyChange(
    await history((other) => other !== digest && mayOverlap(scope, scopeOf(state, other))),
  );
  const without = new Workspace(meta.campaign, meta.scope, changes);
  const [effects] = previewOf(without, [read], asOf, page && { of: digest, ...page });
  if (effects === undefined) throw new Failure('cannot-read', digest.slice(0, 8));
  return effects;
}
