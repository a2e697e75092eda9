import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspaceFolder } from '../../shared/host/contract.ts';
import type { Campaign, Scope } from '../../shared/model/campaign.ts';
import { readAbout } from '../workspace/read-folder.ts';

/** Where a new workspace goes: `79-2025-07-01`, with the block where it is not the government's, and a number if taken. */
export async function freeFolder(home: string, { cutover, block }: Campaign, scope: Scope): Promise<string> {
  const place = scope.level === 'nation' ? 'toan-quoc' : scope.code;
  const name = [place, cutover, ...(block === undefined ? [] : [block])].join('-');
  for (let n = 1; ; n += 1) {
    const folder = join(home, n === 1 ? name : `${name}-${n}`);
    if (!(await isTaken(folder))) return folder;
  }
}

/** The folders in a folder; none where it cannot be read. */
export async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

/** What a workspace's folder is about, as the start screen lists it. */
export async function describeFolder(folder: string): Promise<WorkspaceFolder> {
  try {
    const { campaign, scope } = await readAbout(folder);
    return { folder, found: true, campaign, scope };
  } catch {
    return { folder, found: false };
  }
}

async function isTaken(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
