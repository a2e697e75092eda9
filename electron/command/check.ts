import { inspectWorkspace } from '../workspace/inspect.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';

/** Reads every file of a workspace, backups included, and names what is damaged. Writes nothing; exit 1 on damage. */
export async function checkWorkspace(args: Arguments, { out, err }: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  const { commands } = args.text;
  const { changes, damages } = await inspectWorkspace(folder);
  for (const { file, fault } of damages) err(`${folder}: ${file}: ${commands.fileFaults[fault]}`);
  if (damages.length > 0) {
    err(`${folder}: ${commands.checkedBad(damages.length)}`);
    return exitCodes.badInput;
  }
  out(`${folder}: ${commands.checkedGood(changes)}`);
  return exitCodes.success;
}
