import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { backupFolder, listBackups, readBackup } from '../../electron/workspace/backup.ts';
import { inspectWorkspace } from '../../electron/workspace/inspect.ts';
import { journalFile, mirrorFile } from '../../electron/workspace/journal.ts';
import { OpenWorkspace } from '../../electron/workspace/open-workspace.ts';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import { snapshotFolder } from '../../electron/workspace/snapshot.ts';
import { createWorkspace } from '../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../shared/data/plan.ts';
import { scratchFolder } from '../scratch.ts';
import { Doomed, firstTouch, inLanes } from './killing/doomed.ts';
import { bundledOffice, commandLine, storageThread } from './killing/programs.ts';

/** `KILLS=500 npm run kills` is the long test: so many here, and with them kill-import.test.ts. */
const kills = Number(process.env['KILLS'] ?? 40);
const seed = Number(process.env['SEED'] ?? 1);
/** A workspace lives through so many kills; then its history is long enough, and the next one begins. */
const killsInFolder = 25;
/** So many workspaces at a time; a killed program's start is mostly waiting. */
const lanes = 2;
const fixture = resolve(import.meta.dirname, '../fixtures/workspace-v1');

type Between = (low: number, high: number) => number;

function randomBetween(stream: number): Between {
  const random = xoroshiro128plus(seed * 10_000 + stream);
  return (low, high) => uniformInt(random, low, high);
}

/** What the kills met, to be said at the end. */
const met = {
  opening: 0,
  writing: 0,
  'backing up or making a snapshot': 0,
  migrating: 0,
  acknowledged: 0,
  spoiled: 0,
  /** Kills that left a file half-written, under its temporary name. */
  halfWritten: 0,
};

/** The command line, writing as fast as it is answered. Each value is in `acknowledged` once it is. */
function startWriting(folder: string, run: number, acknowledged: string[]): Doomed {
  const sent: string[] = [];
  const send = (): void => {
    const value = `lần ${run}, thay đổi ${sent.length}`;
    sent.push(value);
    writer.say(JSON.stringify({ register: 'item/46/TTHC-03/note', value }));
  };
  const writer = new Doomed(commandLine, ['apply', folder, '--person', 'An'], (line) => {
    const n = /^ok (\d+)$/.exec(line)?.[1];
    if (n !== undefined) acknowledged.push(sent[Number(n) - 1] ?? '');
    send();
  });
  for (let n = 0; n < 3; n += 1) send();
  return writer;
}

/** How long a program works on a folder before its first acknowledged change, in milliseconds. */
async function timeToFirst(folder: string): Promise<number> {
  const touched = firstTouch(folder);
  const writer = startWriting(folder, -1, []);
  await writer.after(touched);
  const start = performance.now();
  await writer.heard(1);
  const time = performance.now() - start;
  await writer.killAfter(0);
  return Math.ceil(time);
}

/** The seed of this run decides everything but how fast the machine is. */
async function killOver(number: number, office: string): Promise<void> {
  const between = randomBetween(number);
  const folder = join(await scratchFolder(), 'workspace');
  await createWorkspace(folder, newCampaign({ cutover: '2026-07-01', common: false }), {
    level: 'province',
    code: '46',
  });
  const keptIn = [backupFolder, snapshotFolder].map((name) => join(folder, name));
  for (const place of keptIn) await mkdir(place);
  const acknowledged: string[] = [];
  const first = await timeToFirst(folder);
  const runs = Math.min(killsInFolder, kills - number * killsInFolder);
  for (let run = 0; run < runs; run += 1) {
    // Now and then there is something to mend, and the kill may come in the middle of that. A line that is damaged
    // in both files is lost for good, so the damage before has to be mended.
    if (run % 4 === 1 && (await readFolder(folder)).damages.length === 0) {
      await spoilALine(join(folder, run % 8 === 1 ? journalFile : mirrorFile), between);
      met.spoiled += 1;
    }
    if (run % 3 === 2) {
      const program = new Doomed(office, [storageThread, folder, 'keep'], (line) => acknowledged.push(line));
      await program.heard(1);
      await program.after(firstTouch(...keptIn));
      await program.killAfter(between(0, 60));
      met['backing up or making a snapshot'] += 1;
    } else if (run % 2 === 0) {
      const program = startWriting(folder, run, acknowledged);
      await program.heard(1);
      await program.killAfter(between(0, 300));
      met.writing += 1;
    } else {
      const touched = firstTouch(folder);
      const program = startWriting(folder, run, acknowledged);
      await program.after(touched);
      await program.killAfter(between(0, first + 10));
      met.opening += 1;
    }
    if (await hasHalfWritten(folder)) met.halfWritten += 1;
    await expectAll(folder, acknowledged);
  }
  met.acknowledged += acknowledged.length;

  const workspace = await OpenWorkspace.open(folder, { appVersion: '0.0.0' });
  expect(workspace.workspace.state.value('item/46/TTHC-03/note')).not.toBeNull();
  await workspace.close();
  expect((await inspectWorkspace(folder)).damages).toEqual([]);
  for (const { name } of await listBackups(folder)) await readBackup(folder, name);
  await expectAll(folder, acknowledged);
}

/** The long test takes its time; how long is no part of the promise. */
const timeout = 120_000 + kills * 10_000;

describe(`killed ${kills} times at random moments`, { timeout }, () => {
  it('every acknowledged change is there, also after kills while mending, backing up and making snapshots', async () => {
    const office = await bundledOffice(await scratchFolder());
    await inLanes(lanes, Math.ceil(kills / killsInFolder), (number) => killOver(number, office));
    expect(met.acknowledged).toBeGreaterThan(kills);
    expect(met.spoiled).toBeGreaterThan(kills / 20);
    expect(met.halfWritten).toBeGreaterThan(0);
  });

  it('a migration that is killed is finished by the next opening', async () => {
    const between = randomBetween(9_999);
    const trial = join(await scratchFolder(), 'workspace');
    await cp(fixture, trial, { recursive: true });
    const first = await timeToFirst(trial);
    await inLanes(lanes, Math.max(5, Math.floor(kills / 10)), async (run) => {
      const folder = join(await scratchFolder(), 'workspace');
      await cp(fixture, folder, { recursive: true });
      const before = (await (await readFolder(folder)).history()).own;
      const touched = firstTouch(folder);
      const writer = startWriting(folder, run, []);
      await writer.after(touched);
      await writer.killAfter(between(0, first + 10));
      met.migrating += 1;
      const workspace = await OpenWorkspace.open(folder, { appVersion: '0.0.0' });
      await workspace.close();
      const { history, damages, formatVersion } = await readFolder(folder);
      const { own: changes } = await history();
      expect(changes.slice(0, before.length)).toEqual(before);
      expect([damages, formatVersion]).toEqual([[], 3]);
    });
    console.log(
      `seed ${seed}: ${Object.entries(met)
        .map(([what, count]) => `${what} ${count}`)
        .join(', ')}`,
    );
  });
});

/** A loss keeps its folder as evidence: which line is gone from which file says whose fault it is. */
async function expectAll(folder: string, acknowledged: readonly string[]): Promise<void> {
  const { own: changes } = await (await readFolder(folder)).history();
  const there = new Set(changes.map(({ value }) => value));
  const lost = acknowledged.filter((value) => !there.has(value));
  if (lost.length === 0) return;
  const evidence = join(tmpdir(), `san-sang-lost-${Date.now()}`);
  await cp(folder, evidence, { recursive: true });
  expect.fail(`${lost.length} acknowledged changes are gone, see ${evidence}: ${lost.join('; ')}`);
}

async function hasHalfWritten(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true });
  return names.some((name) => name.endsWith('.tmp'));
}

/** Damages one line, so that the next opening has to restore it from the other file. */
async function spoilALine(path: string, between: Between): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  const at = between(0, Math.max(0, lines.length - 2));
  lines[at] = (lines[at] ?? '').replace('"', "'");
  await writeFile(path, lines.join('\n'));
}
