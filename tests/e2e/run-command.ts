import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** What `npx san-sang` runs for every command that prints nothing: the built command line on plain Node. */
export const commandLine = resolve(import.meta.dirname, '../../dist/command-line/san-sang.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder, with what it reads from its standard input. */
export async function run(
  folder: string,
  args: readonly string[],
  input: string | Buffer = '',
): Promise<Run> {
  const child = spawn(process.execPath, [commandLine, ...args], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** One line for `apply`. */
export const line = (register: string, value: unknown): string => `${JSON.stringify({ register, value })}\n`;
