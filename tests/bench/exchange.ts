import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { commandLine } from '../../build/bundles.ts';
import { nationExports } from './nation.ts';

/**
 * What it takes to take in the exports of all 34 provinces, beside JSON.parse of the same bytes and `jq -s`. Each row
 * is measured in fresh processes, which run one bundle as the shipped command does; the rows take turns, and the middle
 * of each row's runs is shown. The time is from the reading of the files on; for jq it is the whole process, which is
 * a few milliseconds more.
 */
const rows = {
  parse: 'JSON.parse of the same bytes',
  verify: 'validate and verify',
  merge: 'validate, verify and merge',
  jq: 'jq -s of the same files',
  seal: 'validate, verify, merge and seal as one export',
  write: 'the same, written and read back',
} as const;
type Row = keyof typeof rows;

const rounds = Number(process.env['ROUNDS'] ?? 9);

/** Milliseconds, of the clock and of all the processors together, and MiB. */
interface Run {
  readonly wall: number;
  readonly processor: number;
  readonly peak?: number;
}

async function compare(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'san-sang-bench-'));
  try {
    const bundle = join(folder, 'bundle');
    const input = { row: join(import.meta.dirname, 'exchange-row.ts') };
    const { rolldownOptions } = commandLine.build ?? {};
    await build({
      ...commandLine,
      build: { ...commandLine.build, outDir: bundle, rolldownOptions: { ...rolldownOptions, input } },
      logLevel: 'warn',
    });
    const files = join(folder, 'files');
    await nationExports(files);
    const runs = new Map<Row, Run[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const row of Object.keys(rows) as Row[]) {
        const run = row === 'jq' ? await jq(files) : measured(join(bundle, 'row.js'), row, files);
        if (run !== undefined) runs.set(row, [...(runs.get(row) ?? []), run]);
      }
    }
    for (const row of Object.keys(rows) as Row[]) console.log(lineOf(row, runs));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function measured(bundle: string, row: Row, folder: string): Run {
  const { stdout, stderr } = spawnSync(process.execPath, [bundle, row, folder], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

/** Undefined where there is no jq. The shell says what its children took of the processors. */
async function jq(folder: string): Promise<Run | undefined> {
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
  const start = performance.now();
  const command = 'jq -s -c . "$@" > /dev/null && times';
  const { status, stdout } = spawnSync('sh', ['-c', command, 'sh', ...files], { encoding: 'utf8' });
  const wall = performance.now() - start;
  const children = stdout.trim().split('\n').at(-1) ?? '';
  const processor = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1_000)
    .reduce((sum, time) => sum + time, 0);
  return status === 0 ? { wall, processor } : undefined;
}

function lineOf(row: Row, runs: ReadonlyMap<Row, readonly Run[]>): string {
  const [wall, processor, peak] = [
    middle(runs, row, 'wall'),
    middle(runs, row, 'processor'),
    middle(runs, row, 'peak'),
  ];
  const name = rows[row].padEnd(48);
  if (wall === undefined || processor === undefined) return `${name} is not installed here`;
  const beside = (time: number, of: 'wall' | 'processor'): string =>
    `${time.toFixed(0).padStart(6)} ms  x ${(time / (middle(runs, 'parse', of) ?? time)).toFixed(1)}`;
  const memory = peak === undefined ? '' : `   peak ${peak.toFixed(0)} MiB`;
  return `${name}${beside(wall, 'wall')}   processors${beside(processor, 'processor')}${memory}`;
}

function middle(runs: ReadonlyMap<Row, readonly Run[]>, row: Row, of: keyof Run): number | undefined {
  const values = (runs.get(row) ?? []).flatMap((run) => run[of] ?? []).sort((a, b) => a - b);
  return values[values.length >> 1];
}

await compare();
