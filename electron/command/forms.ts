import { readWorkspace } from '../workspace/workspace-folder.ts';
import { sendForms } from '../exchange/form/send-forms.ts';
import { makeFormFolder } from '../exchange/form/write-forms.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { damageLines } from './notices.ts';

/** Writes a form for each commune of a workspace, or for the chosen localities. The workspace is only read. */
export async function writeFormFiles(args: Arguments, { out, err }: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  const target = args.output(folder);
  const { workspace, reading } = await readWorkspace(folder);
  for (const line of damageLines(folder, reading, args.text)) err(line);
  const { plan } = workspace;
  const communes = plan.localities.filter(({ parent }) => parent !== null).map(({ code }) => code);
  const codes = [...new Set(args.get('locality') ?? communes)];
  const unknown = codes.filter((code) => plan.locality(code) === undefined);
  if (unknown.length > 0) {
    err(`${folder}: $.localities: ${args.text.faults['unknown-locality'](unknown.join(' '))}`);
    return exitCodes.badInput;
  }
  await makeFormFolder(target);
  const request = { folder, into: target, localities: codes, language: args.text.language };
  await sendForms(request, () => Promise.resolve());
  out(args.text.forms.wrote(target, codes.length));
  return exitCodes.success;
}
