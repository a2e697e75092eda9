import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../electron/failure.ts';
import { listBackups, makeBackup } from '../../../electron/workspace/backup.ts';
import { copyWorkspace } from '../../../electron/workspace/copy.ts';
import { exportFolder } from '../../../electron/workspace/export-folder.ts';
import { keepFiles } from '../../../electron/workspace/import-files.ts';
import { inspectWorkspace } from '../../../electron/workspace/inspect.ts';
import { journalFile } from '../../../electron/workspace/journal.ts';
import { editsBackTo } from '../../../electron/workspace/look-back.ts';
import { lookAfter } from '../../../electron/workspace/look-after.ts';
import { readFolder } from '../../../electron/workspace/read-folder.ts';
import { makeSnapshot } from '../../../electron/workspace/snapshot.ts';
import { createWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { scratchFolder } from '../../scratch.ts';
import { asOf, campaign, centreAndFile, digestsOf, edit, other, status, told } from './centre-and-file.ts';
import { onFaultyDisk } from './faulty-disk.ts';
import { contents, open } from './worked-folder.ts';

/** Where a piece of work happens: a workspace, a file to take in, and an empty folder to write to. */
interface Desk {
  readonly folder: string;
  readonly file: string;
  readonly out: string;
}

interface Work {
  /** Throws what the officer is told. */
  readonly act: (desk: Desk) => Promise<unknown>;
  /** True where the work has been done. */
  readonly isDone: (desk: Desk) => Promise<boolean>;
  /** What the desk needs first. */
  readonly before?: (desk: Desk) => Promise<unknown>;
  /** Calls whose failing costs nothing, so that the work is done all the same. */
  readonly spares?: readonly string[];
}

const changesIn = async (folder: string): Promise<number> =>
  (JSON.parse(await contents(folder)) as []).length;
const names = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** As the session takes a file in: it is kept first, then one step makes it count. */
async function takeFileIn({ folder, file }: Desk): Promise<void> {
  const request = { folder, sources: [{ name: 'export.json', path: file }], asOf, appVersion: '0' };
  const digests = await digestsOf(request);
  const edits = await keepFiles({ ...request, digests }, told);
  const workspace = await open(folder);
  try {
    await workspace.edit(edits, 'An');
  } finally {
    await workspace.close();
  }
}

/** As the session goes back to a backup: a backup of what is there first, then one step. */
async function goBack(folder: string): Promise<void> {
  const workspace = await open(folder);
  try {
    const oldest = (await listBackups(folder)).at(-1);
    const edits = await editsBackTo(folder, oldest?.name ?? '');
    const { failure } = await lookAfter({ folder, check: 'newest' });
    if (failure !== undefined) throw new Failure(failure.code, failure.detail);
    await workspace.edit(edits, 'An');
  } finally {
    await workspace.close();
  }
}

/**
 * Where there are no hard links the lock is a copy. The second journal catches up when the workspace is opened again, and
 * so does a lock that could not be removed.
 */
const unneeded = ['link', 'write', 'datasync', 'rm'];

const works: Readonly<Record<string, Work>> = {
  'a backup': {
    act: async ({ folder }) => {
      const { failure } = await lookAfter({ folder, check: 'all' });
      if (failure !== undefined) throw new Failure(failure.code, failure.detail);
    },
    isDone: async ({ folder }) => (await listBackups(folder))[0]?.changes === (await changesIn(folder)),
  },
  'a snapshot': {
    act: async ({ folder }) => makeSnapshot(folder, (await readFolder(folder)).meta),
    isDone: async ({ folder }) => (await readFolder(folder)).sinceSnapshot === 0,
    // The older snapshot's files stay a while longer.
    spares: ['rm'],
  },
  'a new workspace': {
    act: ({ out }) => createWorkspace(join(out, 'new'), campaign, { level: 'province', code: '46' }),
    isDone: async ({ out }) => (await names(out)).includes('new'),
  },
  'taking a file in': {
    act: takeFileIn,
    isDone: async ({ folder }) => (await readFolder(folder)).state.value(status) === 'done',
    spares: unneeded,
  },
  'an export': {
    act: ({ folder, out }) =>
      exportFolder({
        folder,
        file: join(out, 'export.json'),
        asOf,
        appVersion: '0',
        exporter: { name: 'An', title: '', organisation: '', writer: '' },
        acknowledged: 0,
      }),
    isDone: async ({ out }) => (await names(out)).includes('export.json'),
  },
  'a copy to a USB stick': {
    act: ({ folder, out }) => copyWorkspace(folder, out),
    isDone: async ({ folder, out }) => (await names(out)).includes(basename(folder)),
  },
  'going back to a backup': {
    act: ({ folder }) => goBack(folder),
    isDone: async ({ folder }) => (await readFolder(folder)).state.value(other) === 'blocked',
    spares: unneeded,
  },
  'mending a damaged journal': {
    before: async ({ folder }) => {
      const bytes = await readFile(join(folder, journalFile));
      await writeFile(join(folder, journalFile), bytes.subarray(0, 900));
    },
    act: async ({ folder }) => {
      const workspace = await open(folder);
      await workspace.close();
      if (workspace.readOnly !== null) throw new Failure('workspace-read-only');
    },
    isDone: async ({ folder }) => (await inspectWorkspace(folder)).damages.length === 0,
    spares: unneeded,
  },
};

/** What is half-written: a temporary file anywhere, in the folder of a snapshot or of a copy too. */
async function halves(place: string): Promise<string[]> {
  const found = await readdir(place, { recursive: true });
  return found.filter((name) => name.endsWith('.tmp'));
}

/** A full disk, a broken one, one that became read-only: from one call on; and one that fails or is held just once. */
const faults: readonly (readonly [code: string, lasts: boolean])[] = [
  ['ENOSPC', true],
  ['EIO', true],
  ['EROFS', true],
  ['EIO', false],
  ['EPERM', false],
  ['EBUSY', false],
];

describe.each(Object.entries(works))('%s', (_name, { act, isDone, before, spares = [] }) => {
  it.each(faults)(
    'with %s at any write (for good: %s) is done or refused, loses nothing, leaves nothing half-written, and is done when that has passed',
    async (code, lasts) => {
      const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
      for (const value of ['blocked', 'in-progress']) {
        await edit(centre, [{ register: other, value }]);
        await makeBackup(centre, new Date(Date.now() - 60_000));
      }
      await edit(centre, [{ register: other, value: 'done' }]);
      await makeSnapshot(centre, (await readFolder(centre)).meta, new Date(Date.now() - 60_000));
      await edit(centre, [{ register: other, value: 'in-progress' }]);
      const acknowledged = await contents(centre);
      let wasWhole = false;
      for (let at = 1; !wasWhole; at += 1) {
        const scratch = await scratchFolder();
        const desk = { folder: join(scratch, 'workspace'), file, out: join(scratch, 'out') };
        await cp(centre, desk.folder, { recursive: true });
        await mkdir(desk.out);
        await before?.(desk);
        const { outcome, failed } = await onFaultyDisk({ code, at, lasts }, () => act(desk));
        const where = `${code} at call ${at}, ${failed}`;
        wasWhole = failed === undefined;
        if (outcome.status === 'rejected') {
          expect(outcome.reason, where).toBeInstanceOf(Failure);
          // A workspace that cannot be locked opens for viewing only, which is said.
          const said = [code === 'ENOSPC' ? 'disk-full' : 'cannot-write', 'workspace-read-only'];
          expect(said, where).toContain((outcome.reason as Failure).code);
          if (code === 'EPERM' || code === 'EBUSY') expect(failed, where).not.toBe('rename');
        } else {
          expect(await isDone(desk), where).toBe(true);
          const isSpared = failed === undefined || spares.includes(failed) || /^E(PERM|BUSY)$/.test(code);
          expect(isSpared, where).toBe(true);
        }
        expect(await halves(scratch), where).toEqual([]);
        expect((await contents(desk.folder)).startsWith(acknowledged.slice(0, -1)), where).toBe(true);
        if (outcome.status === 'rejected') await act(desk);
        expect(await isDone(desk), where).toBe(true);
        expect((await inspectWorkspace(desk.folder)).damages, where).toEqual([]);
      }
    },
  );
});
