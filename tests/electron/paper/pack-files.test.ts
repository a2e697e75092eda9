import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../electron/failure.ts';
import { writePackInOne, writePackOfEach } from '../../../electron/paper/pack-files.ts';
import type { PrintSheets } from '../../../electron/paper/print-sheets.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import type { PackChoice } from '../../../shared/paper/pack.ts';
import { defaultSetup } from '../../../shared/paper/setup.ts';
import { scratchFolder } from '../../scratch.ts';

const workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), {
  level: 'province',
  code: '79',
});
const choice: PackChoice = {
  localities: ['26740', '26743', '25747'],
  asOf: '2025-06-25',
  content: 'filled',
  order: 'chosen',
  language: 'vi',
  paper: defaultSetup,
};

/** Stands for the print window: the bytes are the title. */
const print: PrintSheets = (job, signal) => {
  signal?.throwIfAborted();
  return Promise.resolve(new TextEncoder().encode(job.title));
};

describe('a pack on the disk', () => {
  it('tells how far it is, file by file, up to the last', async () => {
    const folder = await scratchFolder();
    const told: number[] = [];
    const result = await writePackOfEach(join(folder, 'new'), workspace, choice, {
      print,
      onProgress: ({ done }) => told.push(done),
    });
    expect(result).toEqual({ written: 3, of: 3 });
    expect(told).toEqual([0, 1, 2, 3]);
    expect(await readFile(join(folder, 'new', '26740-sai-gon.pdf'), 'utf8')).toBe('Phường Sài Gòn');
  });

  it('stopped between files, keeps those that are whole and says how many', async () => {
    const folder = await scratchFolder();
    const stop = new AbortController();
    const result = await writePackOfEach(folder, workspace, choice, {
      print,
      signal: stop.signal,
      onProgress: ({ done }) => done === 2 && stop.abort(),
    });
    expect(result).toEqual({ written: 2, of: 3 });
    expect((await readdir(folder)).sort()).toEqual(['26740-sai-gon.pdf', '26743-ben-thanh.pdf']);
  });

  it('stopped in the middle of one PDF, writes nothing and leaves what was there', async () => {
    const folder = await scratchFolder();
    const file = join(folder, 'pack.pdf');
    await writeFile(file, 'older');
    const stop = new AbortController();
    const slow: PrintSheets = async (job, signal) => {
      stop.abort();
      return print(job, signal);
    };
    const work = writePackInOne(file, workspace, choice, { print: slow, signal: stop.signal });
    await expect(work).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['pack.pdf']);
    expect(await readFile(file, 'utf8')).toBe('older');
  });

  it('says that the disk is full, keeps the files that are whole and leaves no half a one', async () => {
    const folder = await scratchFolder();
    const handle = await open(join(folder, '26740-sai-gon.pdf'), 'w');
    const fileHandle = Object.getPrototypeOf(handle) as typeof handle;
    await handle.close();
    const half = async function (this: typeof handle): Promise<never> {
      await this.write('%PDF');
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const writing = vi.spyOn(fileHandle, 'writeFile');
    try {
      const run = writePackOfEach(folder, workspace, choice, {
        print,
        onProgress: ({ done }) => done === 1 && writing.mockImplementation(half),
      });
      await expect(run).rejects.toMatchObject({ code: 'disk-full' });
    } finally {
      writing.mockRestore();
    }
    expect(await readdir(folder)).toEqual(['26740-sai-gon.pdf']);
    expect(await readFile(join(folder, '26740-sai-gon.pdf'), 'utf8')).toBe('Phường Sài Gòn');
  });

  it('says plainly where it cannot be written, and leaves no half a file', async () => {
    const folder = await scratchFolder();
    await writeFile(join(folder, 'taken'), '');
    const work = writePackOfEach(join(folder, 'taken'), workspace, choice, { print });
    await expect(work).rejects.toMatchObject({ code: 'cannot-write' });
    const missing = writePackInOne(join(folder, 'no', 'pack.pdf'), workspace, choice, { print });
    await expect(missing).rejects.toBeInstanceOf(Failure);
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
