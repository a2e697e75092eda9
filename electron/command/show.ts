import { readWorkspace } from '../workspace/workspace-folder.ts';
import type { Arguments } from './arguments.ts';
import { damageLines } from './notices.ts';
import { exitCodes, type CommandContext } from './context.ts';

/** Prints verdicts and answers of a workspace's localities as JSON. Reads only. */
export async function showWorkspace(args: Arguments, { out, err }: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  const asOf = args.asOf();
  const { workspace, reading } = await readWorkspace(folder);
  for (const line of damageLines(folder, reading, args.text)) err(line);
  const codes = args.get('locality') ?? workspace.plan.localities.map(({ code }) => code);
  const unknown = codes.filter((code) => workspace.plan.locality(code) === undefined);
  if (unknown.length > 0) {
    err(`${folder}: $.localities: ${args.text.faults['unknown-locality'](unknown.join(' '))}`);
    return exitCodes.badInput;
  }
  const localities = codes.map((code) => {
    const readiness = workspace.readiness(code, asOf);
    const shown = {
      verdict: readiness?.verdict,
      platforms: readiness?.platforms,
      items: workspace.answers.of(code),
    };
    return [code, shown] as const;
  });
  // Codes that look like numbers would come first in an object, so the text is put together in the list's order.
  const lines = localities.map(([code, shown]) => `    ${JSON.stringify(code)}: ${JSON.stringify(shown)}`);
  out(`{\n  "asOf": ${JSON.stringify(asOf)},\n  "localities": {\n${lines.join(',\n')}\n  }\n}`);
  return exitCodes.success;
}
