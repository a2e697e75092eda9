import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Campaign, Scope } from '../../shared/model/campaign.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { Failure, hasCode, writeFailure } from '../failure.ts';
import { writeWhole } from '../files/whole.ts';
import { journalFile, mirrorFile } from './journal.ts';
import { journalLine } from './journal-line.ts';
import { metaText, type WorkspaceMeta } from './meta.ts';
import { metaFile, type FolderReading } from './folder-reading.ts';
import { readFolder } from './read-folder.ts';

/** A new, empty workspace in a folder that does not exist yet or is empty. Throws a `Failure`. */
export async function createWorkspace(folder: string, campaign: Campaign, scope: Scope): Promise<void> {
  if (await hasContent(folder)) throw new Failure('workspace-exists', folder);
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeFailure(folder, error);
  }
  const meta: WorkspaceMeta = { id: randomUUID(), createdAt: new Date().toISOString(), campaign, scope };
  // Each file holds what the others need to be made again, so a crash in between leaves a workspace or nothing.
  try {
    for (const file of [journalFile, mirrorFile]) {
      await writeWhole(join(folder, file), journalLine({ workspace: meta }));
    }
    await writeWhole(join(folder, metaFile), metaText(meta));
  } catch (error) {
    // What was refused must not turn up as a workspace later.
    const files = [journalFile, mirrorFile, metaFile].map((file) => join(folder, file));
    for (const path of made === undefined ? files : [folder])
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function hasContent(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw writeFailure(folder, error);
  }
}

export interface ReadWorkspace {
  readonly reading: FolderReading;
  readonly workspace: Workspace;
}

/**
 * Reads a workspace; locks and writes nothing. What of it is damaged is in `reading.damages`, and every change that
 * could be found again is there. Throws a `Failure`.
 */
export async function readWorkspace(folder: string): Promise<ReadWorkspace> {
  const reading = await readFolder(folder);
  return { reading, workspace: workspaceOf(reading) };
}

export function workspaceOf({ meta, state }: FolderReading): Workspace {
  try {
    return new Workspace(meta.campaign, meta.scope, state);
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('campaign-unknown', error.message, { cause: error });
    throw error;
  }
}
