import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { backupFolder, readBackup } from '../../electron/workspace/backup.ts';
import { journalFile, mirrorFile } from '../../electron/workspace/journal.ts';
import { OpenWorkspace } from '../../electron/workspace/open-workspace.ts';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import { createWorkspace } from '../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../shared/data/plan.ts';
import { scratchFolder } from '../scratch.ts';

/** `KILLS=500 npm run e2e tests/e2e/kill.test.ts` is the long test. */
const kills = Number(process.env['KILLS'] ?? 40);
const seed = Number(process.env['SEED'] ?? 1);
const commandLine = resolve(import.meta.dirname, '../../dist/command-line/san-sang.js');
const backupLoop = resolve(import.meta.dirname, 'backup-loop.ts');
const fixture = resolve(import.meta.dirname, '../fixtures/workspace-v1');

/** A process that writes as fast as it is answered; what it acknowledged is in `acknowledged`. */
function startWriting(folder: string, run: number, acknowledged: string[]): ChildProcess {
  const child = spawn(process.execPath, [commandLine, 'apply', folder, '--person', 'An'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const sent: string[] = [];
  const send = (count: number): void => {
    for (let n = 0; n < count; n += 1) {
      const value = `lần ${run}, thay đổi ${sent.length}`;
      sent.push(value);
      child.stdin.write(`${JSON.stringify({ register: 'item/46/TTHC-03/note', value })}\n`);
    }
  };
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const n = /^ok (\d+)$/.exec(line)?.[1];
      if (n !== undefined) acknowledged.push(sent[Number(n) - 1] ?? '');
    }
    send(lines.length);
  });
  child.stdin.on('error', () => undefined);
  send(3);
  return child;
}

async function killAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  const closed = once(child, 'close');
  await wait(milliseconds);
  child.kill('SIGKILL');
  await closed;
}

async function expectAll(folder: string, acknowledged: readonly string[]): Promise<void> {
  const { own: changes } = await (await readFolder(folder)).history();
  const there = new Set(changes.map(({ value }) => value));
  expect(acknowledged.filter((value) => !there.has(value))).toEqual([]);
}

/** How long a process needs from its start to its first acknowledged change on this machine, in milliseconds. */
async function timeToFirst(folder: string): Promise<number> {
  const start = performance.now();
  const child = startWriting(folder, -1, []);
  const closed = once(child, 'close');
  const ended = closed.then(() =>
    Promise.reject(new Error('the command line ended before its first answer')),
  );
  if (child.stdout !== null) await Promise.race([once(child.stdout, 'data'), ended]);
  child.kill('SIGKILL');
  await closed;
  return performance.now() - start;
}

/** The long test takes its time; how long is no part of the promise. */
const timeout = 60_000 + kills * 10_000;

describe(`killed ${kills} times at random moments`, { timeout }, () => {
  it('every acknowledged change is there, also after kills while mending, migrating and backing up', async () => {
    const random = xoroshiro128plus(seed);
    const between = (low: number, high: number): number => uniformInt(random, low, high);
    const folder = join(await scratchFolder(), 'workspace');
    await createWorkspace(folder, newCampaign({ cutover: '2026-07-01', common: false }), {
      level: 'province',
      code: '46',
    });
    const acknowledged: string[] = [];
    let spoiled = 0;
    let first = Math.ceil(await timeToFirst(folder));
    for (let run = 0; run < kills; run += 1) {
      // A busy machine is slow to start: a kill should come while opening, mending and writing, not before.
      if (run % 20 === 19) first = Math.ceil(await timeToFirst(folder));
      // Now and then there is something to mend, and the kill may come in the middle of that. A line that is damaged
      // in both files is lost for good, so the damage before has to be mended.
      if (run % 4 === 1 && (await readFolder(folder)).damages.length === 0) {
        await spoilALine(join(folder, run % 8 === 1 ? journalFile : mirrorFile), between);
        spoiled += 1;
      }
      const backups =
        run % 3 === 0 ? spawn(process.execPath, [backupLoop, folder], { stdio: 'ignore' }) : undefined;
      const writer = startWriting(folder, run, acknowledged);
      await Promise.all([
        killAfter(writer, between(Math.floor(first / 3), first + 350)),
        ...(backups === undefined
          ? []
          : [killAfter(backups, between(Math.floor(first / 3), 2 * first + 350))]),
      ]);
      await expectAll(folder, acknowledged);
    }
    expect(acknowledged.length).toBeGreaterThan(kills);
    expect(spoiled).toBeGreaterThan(kills / 20);
    console.log(`${kills} kills, ${acknowledged.length} acknowledged changes, ${spoiled} lines damaged`);
    for (const name of await readdir(join(folder, backupFolder))) {
      if (name.endsWith('.jsonl')) await readBackup(folder, name);
    }
    const workspace = await OpenWorkspace.open(folder, { appVersion: '0.0.0' });
    expect(workspace.workspace.state.value('item/46/TTHC-03/note')).not.toBeNull();
    await workspace.close();
  });

  it('a migration that is killed is finished by the next opening', async () => {
    const random = xoroshiro128plus(seed + 1);
    const runs = Math.max(5, Math.floor(kills / 10));
    const trial = join(await scratchFolder(), 'workspace');
    await cp(fixture, trial, { recursive: true });
    const first = Math.ceil(await timeToFirst(trial));
    for (let run = 0; run < runs; run += 1) {
      const folder = join(await scratchFolder(), 'workspace');
      await cp(fixture, folder, { recursive: true });
      const before = (await (await readFolder(folder)).history()).own;
      const moment = uniformInt(random, Math.floor(first / 3), first + 100);
      await killAfter(startWriting(folder, run, []), moment);
      const workspace = await OpenWorkspace.open(folder, { appVersion: '0.0.0' });
      await workspace.close();
      const { history, damages, formatVersion } = await readFolder(folder);
      const { own: changes } = await history();
      expect(changes.slice(0, before.length)).toEqual(before);
      expect([damages, formatVersion]).toEqual([[], 3]);
    }
  });
});

/** Damages one line, so that the next opening has to restore it from the other file. */
async function spoilALine(path: string, between: (low: number, high: number) => number): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  const at = between(0, Math.max(0, lines.length - 2));
  lines[at] = (lines[at] ?? '').replace('"', "'");
  await writeFile(path, lines.join('\n'));
}
