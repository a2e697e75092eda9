import { countAnswers } from '../../shared/exchange/count.ts';
import type { Fault } from '../../shared/exchange/fault.ts';
import { shortCode } from '../../shared/model/digest.ts';
import type { Text } from '../../shared/text/index.ts';
import { readExportFile } from '../exchange/read-file.ts';
import { Failure } from '../failure.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';

/** So many faults of one file are printed; a foreign file may have thousands. */
const mostFaults = 20;

/** Checks export files in full. Exit 1 where any is not as it should be. */
export async function validateFiles(args: Arguments, { out, err }: CommandContext): Promise<number> {
  if (args.operands.length === 0) throw args.wrong(args.text.commands.missingOption('FILE'));
  let allGood = true;
  for (const file of args.operands) {
    const result = await tryRead(file);
    if (result instanceof Failure) {
      allGood = false;
      err(`${file}: $: ${args.text.failures[result.code](result.detail).message}`);
    } else if (result.ok) {
      const { localities, answers } = countAnswers(result.read.file);
      out(args.text.commands.valid(file, localities, answers, shortCode(result.read.file.digest)));
    } else {
      allGood = false;
      for (const line of faultLines(file, result.faults, args.text)) err(line);
    }
  }
  return allGood ? exitCodes.success : exitCodes.badInput;
}

async function tryRead(file: string): Promise<Awaited<ReturnType<typeof readExportFile>> | Failure> {
  try {
    return await readExportFile(file);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** `FILE: JSON-PATH: what is wrong`, a line a fault. */
export function faultLines(file: string, faults: readonly Fault[], text: Text): string[] {
  const lines = faults
    .slice(0, mostFaults)
    .map(({ path, code, detail }) => `${file}: ${path}: ${text.faults[code](detail)}`);
  const rest = faults.length - mostFaults;
  return rest > 0 ? [...lines, `${file}: $: ${text.commands.moreFaults(rest)}`] : lines;
}
