import { userInfo } from 'node:os';
import { countAnswers } from '../../shared/exchange/count.ts';
import { shortCode } from '../../shared/model/digest.ts';
import { writeExport } from '../exchange/write-export.ts';
import { readWorkspace } from '../workspace/workspace-folder.ts';
import { coverageOf } from '../../shared/exchange/part.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Arguments } from './arguments.ts';
import { damageLines } from './notices.ts';
import { exitCodes, type CommandContext } from './context.ts';

/** Exports a workspace to a file that was read back and checked. The workspace itself is only read. */
export async function exportWorkspace(
  args: Arguments,
  { out, err, appVersion }: CommandContext,
): Promise<number> {
  const folder = args.oneOperand('DIR');
  const file = args.output(folder);
  const { workspace, reading } = await readWorkspace(folder);
  for (const line of damageLines(folder, reading, args.text)) err(line);
  const part = partIn(args, workspace);
  const latest = (await reading.history()).own.at(-1);
  const made = await writeExport(file, {
    workspace,
    part,
    asOf: args.asOf(),
    appVersion,
    exporter: {
      name: args.get('name') ?? latest?.person ?? userInfo().username,
      title: args.get('title') ?? '',
      organisation: args.get('organisation') ?? '',
      writer: latest?.writer ?? '',
    },
  });
  const { localities, answers } = countAnswers(made);
  out(args.text.commands.wroteExport(file, localities, answers, shortCode(made.digest)));
  return exitCodes.success;
}

/** What `--locality` and `--platform` ask for; undefined for everything. Each has to be in the workspace. */
function partIn(
  args: Arguments,
  { plan }: Workspace,
): { localities?: string[]; platforms?: string[] } | undefined {
  const localities = args.get('locality');
  const platforms = args.get('platform');
  for (const code of localities ?? []) {
    if (plan.locality(code) === undefined)
      throw args.wrong(args.text.commands.badOptionValue('--locality', code));
  }
  for (const id of platforms ?? []) {
    if (coverageOf(plan, { platforms: [id] }) === undefined)
      throw args.wrong(args.text.commands.badOptionValue('--platform', id));
  }
  if (localities === undefined && platforms === undefined) return undefined;
  return { ...(localities && { localities }), ...(platforms && { platforms }) };
}
