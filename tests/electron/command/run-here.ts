import { runCommand } from '../../../electron/command/run.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs a command in this process, without a browser engine to print with. */
export async function runHere(args: readonly string[], input: readonly string[] = []): Promise<CommandRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    appVersion: '0.0.0',
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    input: lines(input),
    print: undefined,
  });
  return { code, out, err };
}

async function* lines(input: readonly string[]): AsyncGenerator<string> {
  for (const line of input) yield await Promise.resolve(`${line}\n`);
}
