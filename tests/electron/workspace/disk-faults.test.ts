import { execFileSync } from 'node:child_process';
import { chmod, open as openFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { patiently } from '../../../electron/files/retry.ts';
import { writeWhole } from '../../../electron/files/whole.ts';
import { journalFile, mirrorFile } from '../../../electron/workspace/journal.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { readFolder } from '../../../electron/workspace/read-folder.ts';
import { createWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { scratchFolder } from '../../scratch.ts';

const note = 'item/46/TTHC-01/note';
const open = (folder: string): Promise<OpenWorkspace> => OpenWorkspace.open(folder, { appVersion: '0.0.0' });

async function newFolder(place: string): Promise<string> {
  const folder = join(place, 'workspace');
  const campaign = newCampaign({ cutover: '2026-07-01', common: false });
  await createWorkspace(folder, campaign, { level: 'province', code: '46' });
  return folder;
}

const fault = (code: string): Error => Object.assign(new Error(code), { code });

interface HandleMethods {
  write: (...args: unknown[]) => Promise<unknown>;
  datasync: () => Promise<void>;
  truncate: (length: number) => Promise<void>;
}

/** The methods that every open file shares, to make them fail. */
async function fileMethods(folder: string): Promise<HandleMethods> {
  const probe = await openFile(join(folder, journalFile), 'r');
  const methods = Object.getPrototypeOf(probe) as HandleMethods;
  await probe.close();
  return methods;
}

describe('a fault at any single write to the journal', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'])(
    '%s: is said, is not acknowledged, and passes',
    async (code) => {
      const folder = await newFolder(await scratchFolder());
      const methods = await fileMethods(folder);
      for (const method of ['write', 'datasync'] as const) {
        for (let call = 1; call <= 3; call += 1) {
          const workspace = await open(folder);
          const acknowledged: string[] = [];
          let calls = 0;
          const original = methods[method];
          const failing = vi.spyOn(methods, method).mockImplementation(function (
            this: unknown,
            ...args: unknown[]
          ) {
            calls += 1;
            return calls === call ? Promise.reject(fault(code)) : original.apply(this, args as never);
          });
          for (let step = 0; step < 4; step += 1) {
            const value = `${method} ${call} ${step}`;
            await workspace.edit([{ register: note, value }], 'An').then(
              () => acknowledged.push(value),
              (error: unknown) =>
                expect(error).toMatchObject({
                  code: code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'cannot-write',
                }),
            );
          }
          failing.mockRestore();
          await workspace.edit([{ register: note, value: 'lại ghi được' }], 'An');
          await workspace.close();
          const values = (await (await readFolder(folder)).history()).own.map(({ value }) => value);
          for (const value of acknowledged) expect(values).toContain(value);
          expect(values.at(-1)).toBe('lại ghi được');
          expect(new Set(values.slice(-1 - acknowledged.length))).toEqual(
            new Set([...acknowledged, 'lại ghi được']),
          );
        }
      }
    },
  );

  it('EPERM for a moment, as antivirus causes it, is waited out', async () => {
    const folder = await newFolder(await scratchFolder());
    const workspace = await open(folder);
    const methods = await fileMethods(folder);
    const failing = vi
      .spyOn(methods, 'datasync')
      .mockRejectedValueOnce(fault('EPERM'))
      .mockRejectedValueOnce(fault('EBUSY'));
    await workspace.edit([{ register: note, value: 'chờ' }], 'An');
    expect(failing.mock.calls.length).toBeGreaterThanOrEqual(3);
    failing.mockRestore();
    await workspace.close();
    expect((await (await readFolder(folder)).history()).own.map(({ value }) => value)).toEqual(['chờ']);
  });

  it('in the mirror only leaves it behind, and the next opening brings it up to date', async () => {
    const folder = await newFolder(await scratchFolder());
    const workspace = await open(folder);
    const methods = await fileMethods(folder);
    const original = methods.write;
    let calls = 0;
    const failing = vi.spyOn(methods, 'write').mockImplementation(function (
      this: unknown,
      ...args: unknown[]
    ) {
      calls += 1;
      return calls === 2 ? Promise.reject(fault('EIO')) : original.apply(this, args as never);
    });
    await workspace.edit([{ register: note, value: 'một' }], 'An');
    await workspace.edit([{ register: note, value: 'hai' }], 'An');
    failing.mockRestore();
    await workspace.close();
    expect(await readFile(join(folder, mirrorFile))).toEqual(await readFile(join(folder, journalFile)));
  });
});

describe('a change that was refused', () => {
  it('does not come back as one when its bytes reached the disk and the flush failed', async () => {
    const folder = await newFolder(await scratchFolder());
    const workspace = await open(folder);
    const failing = vi.spyOn(await fileMethods(folder), 'datasync').mockRejectedValueOnce(fault('EIO'));
    await expect(workspace.edit([{ register: note, value: 'bị từ chối' }], 'An')).rejects.toThrow();
    failing.mockRestore();
    expect((await (await readFolder(folder)).history()).own).toEqual([]);
    await workspace.close();
    expect((await (await readFolder(folder)).history()).own).toEqual([]);
  });
});

describe('patience with another program that holds a file', () => {
  it('ends: a file that stays locked is an error', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
    onTestFinished(() => void vi.useRealTimers());
    await expect(patiently(() => Promise.reject(fault('EBUSY')))).rejects.toMatchObject({ code: 'EBUSY' });
  });

  it('is not spent on other errors', async () => {
    const action = vi.fn(() => Promise.reject(fault('ENOSPC')));
    await expect(patiently(action)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(action).toHaveBeenCalledTimes(1);
  });
});

describe('writing a file whole', () => {
  it('leaves the old one, and no leftovers, where the new one fails its check', async () => {
    const folder = await scratchFolder();
    const file = join(folder, 'a.json');
    await writeFile(file, 'old');
    await expect(writeWhole(file, 'new', () => Promise.reject(fault('EIO')))).rejects.toMatchObject({
      code: 'cannot-write',
    });
    expect(await readFile(file, 'utf8')).toBe('old');
    await expect(stat(join(folder, 'a.json'))).resolves.toBeDefined();
  });
});

/** A file system of 256 KiB of the test's own, where this machine lets a test make one. */
function smallDisk(name: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const place = join(tmpdir(), `san-sang-${name}-${process.pid}`);
  try {
    execFileSync('mkdir', ['-p', place]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    return undefined;
  }
}

function dropDisk(place: string): void {
  execFileSync('umount', [place]);
  execFileSync('rmdir', [place]);
}

const disk = smallDisk('small');

describe.runIf(disk !== undefined)('a disk that is really full', () => {
  it('refuses what does not fit, keeps all before, and takes more once there is room', async () => {
    const place = disk ?? '';
    onTestFinished(() => dropDisk(place));
    const folder = await newFolder(place);
    const filler = join(place, 'filler');
    await writeFile(filler, Buffer.alloc(150 * 1024));
    const workspace = await open(folder);
    const acknowledged: string[] = [];
    let refused: unknown;
    for (let step = 0; step < 400 && refused === undefined; step += 1) {
      const value = `${step} ${'x'.repeat(500)}`;
      await workspace.edit([{ register: note, value }], 'An').then(
        () => acknowledged.push(value),
        (error: unknown) => (refused = error),
      );
    }
    expect(refused).toMatchObject({ code: 'disk-full' });
    expect((await (await readFolder(folder)).history()).own.map(({ value }) => value)).toEqual(acknowledged);
    await rm(filler);
    await workspace.edit([{ register: note, value: 'có chỗ' }], 'An');
    await workspace.close();
    expect((await (await readFolder(folder)).history()).own.map(({ value }) => value)).toEqual([
      ...acknowledged,
      'có chỗ',
    ]);
  });
});

const lockedDisk = smallDisk('locked');

/** Takes away the right to write: root keeps it in any folder, but not on a disk mounted for reading. */
async function writeProtect(folder: string): Promise<void> {
  if (lockedDisk === undefined) await chmod(folder, 0o555);
  else execFileSync('mount', ['-o', 'remount,ro', lockedDisk]);
  onTestFinished(() => (lockedDisk === undefined ? chmod(folder, 0o755) : dropDisk(lockedDisk)));
}

describe.runIf(process.platform !== 'win32' && (lockedDisk !== undefined || process.getuid?.() !== 0))(
  'a folder that may only be read, such as a USB stick with its switch set',
  () => {
    it('opens for reading, and says so', async () => {
      const folder = await newFolder(lockedDisk ?? (await scratchFolder()));
      const first = await open(folder);
      await first.edit([{ register: note, value: 'còn đây' }], 'An');
      await first.close();
      await writeProtect(folder);
      const workspace = await open(folder);
      expect(workspace.readOnly).toBe('folder-not-writable');
      expect(workspace.workspace.state.value(note)).toBe('còn đây');
      const refused = workspace.edit([{ register: note, value: 'x' }], 'An');
      await expect(refused).rejects.toMatchObject({ code: 'workspace-read-only' });
      await workspace.close();
    });
  },
);
