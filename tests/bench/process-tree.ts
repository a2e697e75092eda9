import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Spent {
  /** From the start to the end. */
  readonly seconds: number;
  /** Processor time of the process and all below it: what it costs whatever else runs here. */
  readonly processorSeconds: number;
}

/** A command, from its start to its end. */
export interface Measured extends Spent {
  /** Most memory of it and all below it at one time; shared memory counts once. */
  readonly mebibytes: number;
}

const pollMs = 200;
/** A tick of /proc's clock. */
const ticksPerSecond = 100;

/** Runs a command to its end, on Linux. Throws where it fails. */
export async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const startedAt = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const ticks = new Map<number, number>();
  let most = 0;
  const poll = setInterval(() => {
    let kibibytes = 0;
    for (const pid of treeOf(child.pid ?? 0)) {
      kibibytes += memoryOf(pid);
      ticks.set(pid, Math.max(ticks.get(pid) ?? 0, ticksOf(pid)));
    }
    most = Math.max(most, kibibytes);
  }, pollMs);
  const code = await ended;
  clearInterval(poll);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}`);
  const spent = [...ticks.values()].reduce((sum, own) => sum + own, 0);
  return {
    seconds: (performance.now() - startedAt) / 1000,
    processorSeconds: spent / ticksPerSecond,
    mebibytes: most / 1024,
  };
}

/** Processor time so far of a process and all below it that live. */
export function processorSecondsOf(root: number): number {
  return treeOf(root).reduce((sum, pid) => sum + ticksOf(pid), 0) / ticksPerSecond;
}

function treeOf(root: number): number[] {
  const below = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(statOf(Number(name))[1] ?? 0);
    below.set(parent, [...(below.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(below.get(pid) ?? []));
  return tree;
}

/** The fields of /proc/PID/stat after the name, or none where the process is gone. */
function statOf(pid: number): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function ticksOf(pid: number): number {
  const fields = statOf(pid);
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function memoryOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
