import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readExportBytes } from '../../electron/exchange/read-file.ts';
import { nodeSha256 } from '../../electron/exchange/sha256.ts';
import { writeExportFile } from '../../electron/exchange/write-export.ts';
import { mergeExports } from '../../shared/exchange/merge.ts';
import type { ReadExport } from '../../shared/exchange/read-export.ts';
import type { SealedExport } from '../../shared/exchange/export-text.ts';
import { State } from '../../shared/history/state.ts';

/** One row of the comparison in exchange.ts, in a process of its own: its name and the folder of the files. */
const rows: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  parse: async (folder) => {
    for (const bytes of await filesIn(folder)) JSON.parse(bytes.toString('utf8'));
  },
  verify: async (folder) => {
    for (const bytes of await filesIn(folder)) read(bytes);
  },
  merge: async (folder) => {
    const state = new State();
    for (const bytes of await filesIn(folder)) for (const change of read(bytes).changes) state.add(change);
  },
  seal,
  write: async (folder) => writeExportFile(join(folder, 'merged.out'), await seal(folder)),
};

async function seal(folder: string): Promise<SealedExport> {
  const [first, ...others] = (await filesIn(folder)).map(read);
  if (first === undefined) throw new Error(folder);
  return mergeExports([first, ...others], '0.0.0', nodeSha256);
}

async function filesIn(folder: string): Promise<Buffer[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

function read(bytes: Uint8Array): ReadExport {
  const result = readExportBytes(bytes);
  if (!result.ok) throw new Error(result.faults[0]?.path);
  return result.read;
}

/** KiB. Linux counts what a process had before it became this program into `maxRSS`, but not into the other. */
async function peakMemory(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}

const [, , row = '', folder = ''] = process.argv;
const before = process.cpuUsage();
const start = performance.now();
await rows[row]?.(folder);
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    wall,
    processor: (user + system) / 1_000,
    peak: (await peakMemory()) / 1_024,
  }),
);
