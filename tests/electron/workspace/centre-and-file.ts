import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { readExport } from '../../../shared/exchange/read-export.ts';
import type { Edit } from '../../../shared/history/change.ts';
import { itemRegister, recordRegister } from '../../../shared/model/register.ts';
import { writeExport } from '../../../electron/exchange/write-export.ts';
import { keepFiles, previewFiles } from '../../../electron/workspace/import-files.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { createWorkspace, readWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { scratchFolder } from '../../scratch.ts';

export const campaign = newCampaign({ cutover: '2026-07-01', common: false });
export const asOf = '2026-06-20';
export const told = (): Promise<void> => Promise.resolve();
export const status = itemRegister('96', 'TTHC-01', 'status');
export const note = itemRegister('96', 'TTHC-01', 'note');
export const other = itemRegister('96', 'TTHC-02', 'status');

export const accepted = (digest: string): string => recordRegister('import', digest, 'accepted');

export type AnyScope = Parameters<typeof createWorkspace>[2];

export async function workspaceOf(scope: AnyScope): Promise<string> {
  const folder = join(await scratchFolder(), 'workspace');
  await createWorkspace(folder, campaign, scope);
  return folder;
}

/** A centre's workspace, a province's, and the export of what the province answered. */
export async function centreAndFile(
  edits: readonly Edit[],
  scope: AnyScope = { level: 'nation' },
): Promise<{ centre: string; province: string; file: string }> {
  const province = await workspaceOf({ level: 'province', code: '96' });
  if (edits.length > 0) await edit(province, edits);
  return { centre: await workspaceOf(scope), province, file: await exported(province) };
}

export async function edit(folder: string, edits: readonly Edit[]): Promise<void> {
  const workspace = await OpenWorkspace.open(folder, { appVersion: '0' });
  const result = await workspace.edit(edits, 'An');
  await workspace.close();
  expect(result).not.toHaveProperty('fault');
}

export async function exported(folder: string): Promise<string> {
  const path = join(await scratchFolder(), 'export.json');
  const { workspace } = await readWorkspace(folder);
  const exporter = { name: 'An', title: '', organisation: '', writer: '' };
  await writeExport(path, { workspace, asOf, appVersion: '0', exporter });
  expect(readExport(await readFile(path)).ok).toBe(true);
  return path;
}

export async function digestsOf(request: Parameters<typeof previewFiles>[0]): Promise<string[]> {
  const files = await previewFiles(request, told);
  return files.flatMap((file) => (file.kind === 'good' ? [file.digest] : []));
}

/** Takes files in as one step, and returns their digests. */
export async function takeIn(folder: string, paths: readonly string[]): Promise<string[]> {
  const request = {
    folder,
    sources: paths.map((path) => ({ name: 'export.json', path })),
    asOf,
    appVersion: '0',
  };
  const digests = await digestsOf(request);
  await edit(folder, await keepFiles({ ...request, digests }, told));
  return digests;
}

export async function answer(folder: string): Promise<unknown> {
  return (await readWorkspace(folder)).workspace.answers.of('96')['TTHC-01'];
}

/** What every register of an item holds, conflicts included. */
export async function items(folder: string): Promise<unknown> {
  const { state } = (await readWorkspace(folder)).workspace;
  return [...state.registers()]
    .filter(([register]) => register.startsWith('item/'))
    .map(([register, survivors]) => [register, survivors.map(({ value }) => value)] as const)
    .filter(([, values]) => values.some((value) => value !== null))
    .sort();
}

/** Every file of a folder, byte for byte. */
export async function bytesIn(folder: string): Promise<unknown> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  return Promise.all(
    names.map(async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'base64')]),
  );
}
