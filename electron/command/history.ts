import { byWriting } from '../workspace/journal-content.ts';
import { everyChange } from '../workspace/folder-reading.ts';
import { readFolder } from '../workspace/read-folder.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { damageLines } from './notices.ts';

/**
 * Prints a workspace's changes, oldest first, as JSON lines; `at` is written as ISO 8601, `machine` is the computer where
 * that is known. Reads only.
 */
export async function printHistory(args: Arguments, { out, err }: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  const register = args.get('register');
  const reading = await readFolder(folder);
  for (const line of damageLines(folder, reading, args.text)) err(line);
  const history = await reading.history();
  const machines = new Map(history.writers.map(({ id, machine }) => [id, machine]));
  for (const change of everyChange(history).toSorted(byWriting)) {
    if (register !== undefined && change.register !== register) continue;
    const machine = machines.get(change.writer);
    out(JSON.stringify({ ...change, at: new Date(change.at).toISOString(), ...(machine && { machine }) }));
  }
  return exitCodes.success;
}
