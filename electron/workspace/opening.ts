import type { OpenNotice } from '../../shared/host/contract.ts';
import { clockFault } from '../../shared/model/clock-check.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { Failure } from '../failure.ts';
import { sharedFolderKind } from './folder-kind.ts';
import { lockFolder, type Lock } from './lock.ts';
import { mendFolder, type MendedFolder } from './mend.ts';
import type { WorkspaceMeta } from './meta.ts';
import { isSmall, readFolder, readQuickly, type ReadOptions } from './read-folder.ts';

/** Does beside this thread what `prepareFolder` in mend.ts does. */
export type Prepare = (folder: string, options: ReadOptions) => Promise<readonly OpenNotice[]>;

/** Undefined where nothing can be written to the folder. Throws `workspace-locked` where another process does. */
export async function tryToLock(folder: string): Promise<Lock | undefined> {
  try {
    return await lockFolder(folder);
  } catch (error) {
    if (error instanceof Failure && (error.code === 'cannot-write' || error.code === 'disk-full'))
      return undefined;
    throw error;
  }
}

/** Reads and mends a folder; a large one that needs more than a look is made ready beside this thread first. */
export async function readForWriting(
  folder: string,
  { stale }: Lock,
  prepare: Prepare | undefined,
): Promise<MendedFolder> {
  const read = { afterCrash: stale !== undefined };
  const quick = await readQuickly(folder);
  if (quick !== undefined) return mendFolder(folder, quick);
  const prepared = prepare === undefined || (await isSmall(folder)) ? [] : await prepare(folder, read);
  const { reading, notices } = await mendFolder(folder, await readFolder(folder, read));
  return { reading, notices: [...prepared, ...notices] };
}

export function lockNotices({ stale }: Lock): OpenNotice[] {
  return stale === undefined ? [] : [{ kind: 'stale-lock', machine: stale.machine, pid: stale.pid }];
}

/** What the officer should know of the place. */
export async function placeNotices(folder: string): Promise<OpenNotice[]> {
  const by = await sharedFolderKind(folder);
  return by === undefined ? [] : [{ kind: 'shared-folder', by }];
}

/** What the officer should know of this computer's clock. */
export function clockNotices(
  { createdAt }: WorkspaceMeta,
  { state, plan }: Workspace,
  now: number,
): OpenNotice[] {
  const newest = state.clock[0] === 0 ? Math.min(Date.parse(createdAt), now) : state.clock[0];
  const fault = clockFault(now, newest, plan.campaign.cutover);
  return fault === undefined ? [] : [fault];
}
