import { byWriting } from '../workspace/journal-content.ts';
import { everyChange, readFolder } from '../workspace/read-folder.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { damageLines } from './notices.ts';

/** Prints a workspace's changes, oldest first, as JSON lines; `at` is written as ISO 8601. Reads only. */
export async function printHistory(args: Arguments, { out, err }: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  const register = args.get('register');
  const reading = await readFolder(folder);
  for (const line of damageLines(folder, reading, args.text)) err(line);
  for (const change of everyChange(await reading.history()).toSorted(byWriting)) {
    if (register !== undefined && change.register !== register) continue;
    out(JSON.stringify({ ...change, at: new Date(change.at).toISOString() }));
  }
  return exitCodes.success;
}
