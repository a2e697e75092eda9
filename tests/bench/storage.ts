import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import Conf from 'conf';
import { OpenWorkspace } from '../../electron/workspace/open-workspace.ts';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import { makeSnapshot } from '../../electron/workspace/snapshot.ts';
import { workspaceOf } from '../../electron/workspace/workspace-folder.ts';
import { buildExport } from '../../shared/exchange/build-export.ts';
import { exportText } from '../../shared/exchange/export-text.ts';
import { blockGoal, longestBlocks } from './main-thread.ts';
import { workspaceWith } from './nation.ts';

/** `npm run bench`: what a change costs here beside the known ways to keep it, in one run on one disk. */
const rounds = 300;
const folder = await mkdtemp(join(tmpdir(), 'san-sang-bench-'));
const value = { register: 'item/46/TTHC-01/note', value: 'Đã kiểm tra, có biên bản' };
const line = Buffer.from(
  `${JSON.stringify({ ...value, writer: 'a'.repeat(16), n: 1, at: 1, person: 'Nguyễn Văn An' })}\n`,
);

interface Row {
  readonly name: string;
  readonly action: () => unknown;
}

/**
 * The middle of each row's times, in milliseconds: a few slow flushes say more about the disk than about the code. The
 * rows take turns, so that what else the machine does meanwhile hits all of them alike.
 */
async function medians(times: number, rows: readonly Row[]): Promise<number[]> {
  const measured = rows.map((): number[] => []);
  for (let round = 0; round < times; round += 1) {
    for (const [index, { action }] of rows.entries()) {
      const start = performance.now();
      await action();
      measured[index]?.push(performance.now() - start);
    }
  }
  return measured.map((own) => own.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0);
}

async function changeRows(): Promise<void> {
  const bare = await open(join(folder, 'bare.jsonl'), 'a');
  const states: Record<string, number> = {};
  const workspaces: Row[] = [];
  const opened: OpenWorkspace[] = [];
  for (const size of ['commune', 'nation'] as const) {
    states[size] = await workspaceWith(join(folder, size), size);
    const workspace = await OpenWorkspace.open(join(folder, size), { appVersion: '0.0.0' });
    opened.push(workspace);
    workspaces.push({
      name: `one acknowledged change at ${states[size]} states`,
      action: () => workspace.edit([value], 'Nguyễn Văn An'),
    });
  }
  const database = new DatabaseSync(join(folder, 'bench.sqlite'));
  database.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE change (register TEXT, value TEXT, n INTEGER PRIMARY KEY)',
  );
  const insert = database.prepare('INSERT INTO change (register, value) VALUES (?, ?)');
  const rows: Row[] = [
    {
      name: 'bare append and flush',
      action: async () => {
        await bare.write(line);
        await bare.datasync();
      },
    },
    ...workspaces,
    {
      name: 'one change in SQLite (WAL, synchronous=full)',
      action: () => insert.run(value.register, line.toString()),
    },
  ];
  const times = await medians(rounds, rows);
  for (const workspace of opened) await workspace.close();
  database.close();
  await bare.close();

  const [floor = 1, commune = 1, nation = 1] = times;
  const print = (name: string, time: number): void =>
    console.log(`${name.padEnd(70)} ${time.toFixed(3).padStart(9)} ms  x ${(time / floor).toFixed(2)}`);
  for (const [index, { name }] of rows.entries()) print(name, times[index] ?? 0);
  print(`one change in a single electron-store file of ${states['nation']} states`, await electronStore());
  console.log(`nation against commune: x ${(nation / commune).toFixed(2)}`);
}

async function electronStore(): Promise<number> {
  // electron-store is conf with Electron's folder; one file holds all, as its users keep it.
  const { own: changes } = await (await readFolder(join(folder, 'nation'))).history();
  await writeFile(
    join(folder, 'store.json'),
    JSON.stringify(Object.fromEntries(changes.map((entry) => [entry.register, entry.value]))),
  );
  const store = new Conf({
    cwd: folder,
    configName: 'store',
    accessPropertiesByDotNotation: false,
    projectName: 'bench',
  });
  const [time = 0] = await medians(5, [
    { name: 'store', action: () => store.set(value.register, value.value) },
  ]);
  return time;
}

interface ColdStart {
  readonly time: number;
  readonly peak: number;
}

/** The middle of several cold starts, each in a process of its own. */
function coldStart(kind: 'open' | 'parse', path: string): ColdStart {
  const runs = Array.from({ length: 5 }, () => {
    const args = [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'cold-open.ts'),
      kind,
      path,
    ];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return JSON.parse(stdout) as ColdStart;
  });
  return runs.sort((a, b) => a.time - b.time)[2] ?? { time: 0, peak: 0 };
}

async function mainThread(): Promise<void> {
  await rm(join(folder, 'nation'), { recursive: true });
  await workspaceWith(join(folder, 'nation'), 'nation');
  const blocks = await longestBlocks(join(folder, 'nation'), folder);
  console.log(`\nthe main thread at national size: its longest turn, goal ${blockGoal} ms`);
  for (const { what, block, time } of blocks) {
    const mark = block > blockGoal ? '  over the goal' : '';
    console.log(
      `${what.padEnd(45)} ${block.toFixed(0).padStart(6)} ms of ${time.toFixed(0).padStart(6)} ms${mark}`,
    );
  }
  const worst = blocks.reduce((longest, other) => (other.block > longest.block ? other : longest));
  console.log(
    `longest main-thread block: ${worst.block.toFixed(0)} ms (${worst.what}), goal ${blockGoal} ms`,
  );
}

async function coldOpen(): Promise<void> {
  const place = join(folder, 'nation');
  const reading = await readFolder(place);
  const file = join(folder, 'nation.json');
  const exporter = { name: '', title: '', organisation: '', writer: '' };
  const options = { exportedAt: '2026-06-20T00:00:00Z', asOf: '2026-06-20', appVersion: '0.0.0', exporter };
  await writeFile(file, exportText(buildExport(workspaceOf(reading), options)));
  await makeSnapshot(place, reading.meta);
  const open = coldStart('open', place);
  const parse = coldStart('parse', file);
  console.log(
    `\ncold open of the national workspace: ${open.time.toFixed(0)} ms, peak ${open.peak.toFixed(0)} MiB`,
  );
  console.log(
    `JSON.parse of its export:            ${parse.time.toFixed(0)} ms, peak ${parse.peak.toFixed(0)} MiB`,
  );
  console.log(`open against parse: x ${(open.time / parse.time).toFixed(2)}`);
}

try {
  await changeRows();
  await coldOpen();
  await mainThread();
} finally {
  await rm(folder, { recursive: true, force: true });
}
