import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { writeExport } from '../../electron/exchange/write-export.ts';
import { inspectWorkspace } from '../../electron/workspace/inspect.ts';
import { OpenWorkspace } from '../../electron/workspace/open-workspace.ts';
import { createWorkspace, readWorkspace } from '../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../shared/data/plan.ts';
import type { Export } from '../../shared/exchange/schema.ts';
import { itemRegister, recordRegister } from '../../shared/model/register.ts';
import { scratchFolder } from '../scratch.ts';
import { Doomed } from './killing/doomed.ts';
import { bundledOffice, storageThread } from './killing/programs.ts';

/** The long test of kill.test.ts is the long test of this one too. */
const kills = Math.max(6, Math.floor(Number(process.env['KILLS'] ?? 40) / 5));
const seed = Number(process.env['SEED'] ?? 1);
const campaign = newCampaign({ cutover: '2026-07-01', common: false });
const provinces = ['92', '96'];
const statusIn = (province: string): string => itemRegister(province, 'TTHC-01', 'status');

describe(
  `killed ${kills} times while files are taken in and out`,
  { timeout: 120_000 + kills * 10_000 },
  () => {
    it('what was said to be in is in, what was said to be out is out, and no file is damaged', async () => {
      const random = xoroshiro128plus(seed);
      const office = await bundledOffice(await scratchFolder());
      const folder = join(await scratchFolder(), 'centre');
      await createWorkspace(folder, campaign, { level: 'nation' });
      const files = await Promise.all(provinces.map(exported));
      let standing = '';
      let steps = 0;
      let stepMs = 1;
      for (let run = 0; run < kills; run += 1) {
        const said: string[] = [];
        const program = new Doomed(office, [storageThread, folder, 'import', ...files], (line) =>
          said.push(line.slice('in '.length)),
        );
        await program.heard(1);
        const start = performance.now();
        await program.heard(run === 0 ? 2 : uniformInt(random, 1, 3));
        // A kill should come anywhere in a step, however long one takes on this machine.
        if (run === 0) stepMs = Math.ceil(performance.now() - start);
        await program.killAfter(uniformInt(random, 0, stepMs));
        steps += said.length - 1;
        standing = said.at(-1) ?? standing;
        // The step after the last one that was said may have reached the disk as well.
        const inNow = await filesIn(folder, files);
        expect([standing, ...followersOf(standing)]).toContain(inNow);
        standing = inNow;
      }
      expect(steps).toBeGreaterThan(0);
      console.log(`seed ${seed}: ${kills} kills, ${steps} files taken in or out`);
      expect((await inspectWorkspace(folder)).damages).toEqual([]);
      const workspace = await OpenWorkspace.open(folder, { appVersion: '0' });
      expect(workspace.notices.filter(({ kind }) => kind === 'restored')).toEqual([]);
      await workspace.close();
    });
  },
);

/** A province's answer to one item, as a file. */
async function exported(code: string): Promise<string> {
  const folder = join(await scratchFolder(), 'province');
  await createWorkspace(folder, campaign, { level: 'province', code });
  const workspace = await OpenWorkspace.open(folder, { appVersion: '0' });
  await workspace.edit([{ register: statusIn(code), value: 'done' }], 'Bình');
  await workspace.close();
  const path = join(await scratchFolder(), `${code}.json`);
  await writeExport(path, {
    workspace: (await readWorkspace(folder)).workspace,
    asOf: '2026-06-20',
    appVersion: '0',
    exporter: { name: 'Bình', title: '', organisation: '', writer: '' },
  });
  return path;
}

/** Which files are in by their registers; each counts exactly where its register says so. */
async function filesIn(folder: string, files: readonly string[]): Promise<string> {
  const { state } = (await readWorkspace(folder)).workspace;
  const numbers: number[] = [];
  for (const [at, path] of files.entries()) {
    const { digest } = JSON.parse(await readFile(path, 'utf8')) as Export;
    const register = recordRegister('import', digest.replace('sha256:', ''), 'accepted');
    const isIn = state.value(register) === true;
    expect(state.value(statusIn(provinces[at] ?? ''))).toBe(isIn ? 'done' : null);
    if (isIn) numbers.push(at);
  }
  return numbers.join(' ');
}

/** What one more step could make of the files that are in. */
function followersOf(standing: string): string[] {
  const inNow = new Set(standing.split(' ').filter((number) => number !== ''));
  return provinces.map((_code, at) => {
    const number = String(at);
    const next = new Set(inNow);
    if (!next.delete(number)) next.add(number);
    return [...next].sort().join(' ');
  });
}
