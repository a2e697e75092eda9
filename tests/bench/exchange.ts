import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExportBytes } from '../../electron/exchange/read-file.ts';
import { nodeSha256 } from '../../electron/exchange/sha256.ts';
import { mergeExports } from '../../shared/exchange/merge.ts';
import type { ReadExport } from '../../shared/exchange/read-export.ts';
import { State } from '../../shared/history/state.ts';
import { nationExports } from './nation.ts';

/**
 * What it takes to take in the exports of all 34 provinces, beside JSON.parse of the same bytes and `jq -s`. Each row is
 * measured in processes of its own, this file started again with the row's name; the middle of several is shown.
 */
const rows = {
  'JSON.parse of the same bytes': async (folder: string) => {
    for (const bytes of await filesIn(folder)) JSON.parse(bytes.toString('utf8'));
  },
  'validate and verify': async (folder: string) => {
    for (const bytes of await filesIn(folder)) read(bytes);
  },
  'validate, verify and merge': async (folder: string) => {
    const state = new State();
    for (const bytes of await filesIn(folder)) for (const change of read(bytes).changes) state.add(change);
  },
  'validate, verify, merge and seal as one export': async (folder: string) => {
    const [first, ...others] = (await filesIn(folder)).map(read);
    if (first !== undefined) mergeExports([first, ...others], '0.0.0', nodeSha256);
  },
} as const;

async function filesIn(folder: string): Promise<Buffer[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

function read(bytes: Uint8Array): ReadExport {
  const result = readExportBytes(bytes);
  if (!result.ok) throw new Error(result.faults[0]?.path);
  return result.read;
}

interface Run {
  readonly time: number;
  /** MiB */
  readonly peak: number;
}

/** The middle of several runs, each in a process of its own. */
function measure(row: string, folder: string): Run {
  const runs = Array.from({ length: 5 }, () => {
    const args = ['--disable-warning=ExperimentalWarning', import.meta.filename, row, folder];
    return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout) as Run;
  });
  return runs.sort((a, b) => a.time - b.time)[2] ?? { time: 0, peak: 0 };
}

/** The time of `jq -s`, with its start; undefined where there is no jq. */
function jq(files: readonly string[]): number | undefined {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { status } = spawnSync('jq', ['-s', '-c', '.', ...files], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    return status === 0 ? performance.now() - start : undefined;
  });
  return times.includes(undefined) ? undefined : times.sort()[1];
}

async function compare(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'san-sang-bench-'));
  try {
    await nationExports(folder);
    const files = (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name));
    const results = Object.keys(rows).map((row) => [row, measure(row, folder)] as const);
    const floor = results[0]?.[1].time ?? 1;
    for (const [row, { time, peak }] of results) {
      console.log(
        `${row.padEnd(50)} ${time.toFixed(0).padStart(6)} ms  x ${(time / floor).toFixed(2)}  peak ${peak.toFixed(0)} MiB`,
      );
    }
    const slurped = jq(files);
    console.log(
      slurped === undefined
        ? 'jq is not installed here'
        : `${'jq -s of the same files'.padEnd(50)} ${slurped.toFixed(0).padStart(6)} ms  x ${(slurped / floor).toFixed(2)}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [, , row, folder = ''] = process.argv;
if (row === undefined) await compare();
else {
  const start = performance.now();
  await rows[row as keyof typeof rows](folder);
  const time = performance.now() - start;
  console.log(JSON.stringify({ time, peak: process.resourceUsage().maxRSS / 1024 }));
}
