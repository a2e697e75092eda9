import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { backupFolder, listBackups } from '../../../electron/workspace/backup.ts';
import { journalFile } from '../../../electron/workspace/journal.ts';
import { metaFile } from '../../../electron/workspace/folder-reading.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { readFolder } from '../../../electron/workspace/read-folder.ts';
import { readWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { scratchFolder } from '../../scratch.ts';
import { open, workedFolder } from './worked-folder.ts';

/** Opens a fixture a few hours after its newest change: years later, its clock would be worth a word. */
const openThen = (folder: string): Promise<OpenWorkspace> =>
  OpenWorkspace.open(folder, { appVersion: '0.0.0', now: () => Date.parse('2026-11-22T06:00:00Z') });

describe('a workspace of format 1', () => {
  const fixture = join(import.meta.dirname, '../../fixtures/workspace-v1');

  it('is backed up, migrated, and keeps every change', async () => {
    const folder = join(await scratchFolder(), 'workspace');
    await cp(fixture, folder, { recursive: true });
    const workspace = await openThen(folder);
    expect(workspace.notices).toMatchObject([{ kind: 'migrated', from: 1 }]);
    expect(workspace.workspace.answers.of('46')).toEqual({
      'TTHC-01': { status: 'done', evidence: [{ id: 'qd-12', text: 'Quyết định số 12/QĐ-UBND' }] },
      'TTHC-02': { status: 'in-progress' },
    });
    await workspace.close();
    const [backup] = await listBackups(folder);
    expect(await readFile(join(folder, backupFolder, backup?.name ?? ''))).toEqual(
      await readFile(join(fixture, journalFile)),
    );
    const again = await openThen(folder);
    expect(again.notices).toEqual([]);
    await again.close();
  });

  it('is only read by a command that reads', async () => {
    const folder = join(await scratchFolder(), 'workspace');
    await cp(fixture, folder, { recursive: true });
    await readWorkspace(folder);
    expect((await readdir(folder)).sort()).toEqual(['journal.jsonl', 'workspace.json']);
  });
});

describe('a workspace of format 2', () => {
  const fixture = join(import.meta.dirname, '../../fixtures/workspace-v2');

  it('is backed up, migrated, and keeps every change', async () => {
    const folder = join(await scratchFolder(), 'workspace');
    await cp(fixture, folder, { recursive: true });
    const workspace = await openThen(folder);
    expect(workspace.notices).toMatchObject([{ kind: 'migrated', from: 2 }]);
    expect(workspace.workspace.answers.of('96')).toEqual({
      'TTHC-01': { status: 'done', evidence: [{ id: 'qd-1', text: 'Quyết định 12/QĐ-UBND' }] },
      'TTHC-02': { status: 'done', note: 'Đã công khai đủ thủ tục' },
      'TTHC-03': { status: 'in-progress' },
    });
    await workspace.close();
    const [backup] = await listBackups(folder);
    const journal = await readFile(join(fixture, journalFile));
    expect(await readFile(join(folder, backupFolder, backup?.name ?? ''))).toEqual(journal);
    expect(await readFile(join(folder, journalFile))).toEqual(journal);
    expect((await readFolder(folder)).formatVersion).toBe(3);
  });
});

describe('a workspace of a newer version', () => {
  it('opens for reading only, and none of its bytes change', async () => {
    const { folder } = await workedFolder();
    const path = join(folder, metaFile);
    const { sum: _sum, ...content } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    const newer = { ...content, formatVersion: 9, novelty: true };
    const sum = crc32(JSON.stringify(newer)).toString(16).padStart(8, '0');
    await writeFile(path, `${JSON.stringify({ ...newer, sum })}\n`);
    await appendFile(join(folder, journalFile), '{"sum":"00000000","novelty":1}\n');
    const before = await bytesOf(folder);
    const workspace = await open(folder);
    expect(workspace.readOnly).toBe('newer-version');
    expect(workspace.workspace.answers.of('46')['TTHC-01']).toBeDefined();
    await expect(
      workspace.edit([{ register: 'item/46/TTHC-05/status', value: 'done' }], 'An'),
    ).rejects.toMatchObject({
      code: 'workspace-read-only',
    });
    await workspace.close();
    expect(await bytesOf(folder)).toEqual(before);
  });
});

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = files
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'base64')] as const);
  return Object.fromEntries(await Promise.all(entries));
}
