import { copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolder, listBackups, makeBackup } from '../../../electron/workspace/backup.ts';
import { exportFolder } from '../../../electron/workspace/export-folder.ts';
import { journalFile } from '../../../electron/workspace/journal.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { createWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { readExport } from '../../../shared/exchange/read-export.ts';
import type { Change } from '../../../shared/history/change.ts';
import { State } from '../../../shared/history/state.ts';
import { scratchFolder } from '../../scratch.ts';

const item = (field: string): string => `item/26740/TTHC-08/${field}`;
const only = (name: string): string => `item/26743/TTHC-08/${name}`;
const campaign = newCampaign({ cutover: '2026-07-01', common: false });

interface Branch {
  readonly writer: string;
  readonly changes: readonly Change[];
}

/** Opens a folder, writes one step for each pair, and reads back what its export holds. */
async function workOn(
  folder: string,
  person: string,
  steps: readonly [string, string | null][],
): Promise<Branch> {
  const workspace = await OpenWorkspace.open(folder, { appVersion: '0.0.0' });
  for (const [register, value] of steps) await workspace.edit([{ register, value }], person);
  const { writer } = workspace;
  const acknowledged = workspace.workspace.state.count(writer);
  await workspace.close();
  const file = `${folder}.json`;
  const exporter = { name: person, title: '', organisation: '', writer };
  await exportFolder({ folder, file, asOf: '2026-06-25', appVersion: '0.0.0', exporter, acknowledged });
  const result = readExport(await readFile(file));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return { writer, changes: result.read.changes };
}

/** A workspace with three answers, closed. */
async function worked(place: string): Promise<string> {
  const folder = join(place, 'original');
  await createWorkspace(folder, campaign, { level: 'province', code: '79' });
  await workOn(folder, 'An', [
    [item('status'), 'in-progress'],
    [item('note'), 'trước khi chép'],
    [item('owner'), 'An'],
  ]);
  return folder;
}

const ways: readonly [string, (original: string, copy: string) => Promise<void>][] = [
  [
    'one backup restored twice',
    async (original, copy) => {
      // The second time the newest one holds everything already.
      await makeBackup(original);
      const [backup] = await listBackups(original);
      // All that was left of the workspace, put in the place of a journal.
      await mkdir(copy);
      await copyFile(join(original, backupFolder, backup?.name ?? ''), join(copy, journalFile));
    },
  ],
  ['one workspace copied twice', (original, copy) => cp(original, copy, { recursive: true })],
];

describe.each(ways)('%s, both edited', (_way, copyTo) => {
  async function branches(): Promise<readonly [Branch, Branch]> {
    const place = await scratchFolder();
    const original = await worked(place);
    const folders = [join(place, 'máy A'), join(place, 'máy B')] as const;
    for (const folder of folders) await copyTo(original, folder);
    return [
      await workOn(folders[0], 'Bình', [
        [item('status'), 'done'],
        [item('note'), null],
        [only('note'), 'chỉ máy A'],
      ]),
      await workOn(folders[1], 'Chi', [
        [item('status'), 'blocked'],
        [item('note'), 'máy B'],
        [only('owner'), 'chỉ máy B'],
      ]),
    ];
  }

  it('merge to the same in either order, and again', async () => {
    const [a, b] = await branches();
    const contents = (...parts: (readonly Change[])[]): unknown =>
      [...State.of(parts.flat()).registers()].sort(([x], [y]) => (x < y ? -1 : 1));
    const merged = contents(a.changes, b.changes);
    expect(contents(b.changes, a.changes)).toEqual(merged);
    expect(contents(b.changes, a.changes, a.changes, b.changes)).toEqual(merged);
  });

  it('lose nothing: no change of one is taken for one of the other', async () => {
    const [a, b] = await branches();
    expect(a.writer).not.toBe(b.writer);
    const merged = State.of(a.changes);
    expect(merged.count(b.writer)).toBe(0);
    const own = b.changes.filter(({ writer }) => writer === b.writer);
    expect(own.map((change) => merged.add(change))).toEqual([true, true, true]);
    expect(merged.value(only('note'))).toBe('chỉ máy A');
    expect(merged.value(only('owner'))).toBe('chỉ máy B');
    expect(merged.value(item('owner'))).toBe('An');
  });

  it('keep both answers where they differ, and let no clear hide the other one', async () => {
    const [a, b] = await branches();
    const merged = State.of([...a.changes, ...b.changes]);
    const answers = (register: string): unknown[] => merged.survivors(register).map(({ value }) => value);
    expect(merged.inConflict(item('status'))).toBe(true);
    expect(new Set(answers(item('status')))).toEqual(new Set(['done', 'blocked']));
    expect(answers(item('note'))).toEqual(['máy B', null]);
  });
});
