import { checklistSheet } from '../../shared/paper/checklist.ts';
import { checklistsJob } from '../../shared/paper/job.ts';
import { levelOf } from '../../shared/model/unit.ts';
import { readExportFile } from '../exchange/read-file.ts';
import { writeWhole } from '../files/whole.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { faultLines } from './validate.ts';

/** Prints the checklists of an export's localities to one PDF. */
export async function printChecklist(args: Arguments, { out, err, print }: CommandContext): Promise<number> {
  const file = args.oneOperand('FILE');
  const target = args.output(file);
  if (print === undefined) throw args.wrong(args.text.commands.notHere);
  const result = await readExportFile(file);
  if (!result.ok) {
    for (const line of faultLines(file, result.faults, args.text)) err(line);
    return exitCodes.badInput;
  }
  const { workspace } = result.read;
  const { plan } = workspace;
  const codes = [...new Set(args.get('locality') ?? plan.localities.map(({ code }) => code))];
  const localities = codes.flatMap((code) => plan.locality(code) ?? []);
  if (localities.length < codes.length) {
    const unknown = codes.filter((code) => plan.locality(code) === undefined).join(' ');
    err(`${file}: $.localities: ${args.text.faults['unknown-locality'](unknown)}`);
    return exitCodes.badInput;
  }
  const platforms = args.get('platform');
  const known = new Set<string>(
    localities.flatMap((locality) => plan.platforms(levelOf(locality)).map(({ platform }) => platform.id)),
  );
  const unknownPlatform = platforms?.find((id) => !known.has(id));
  if (unknownPlatform !== undefined) {
    throw args.wrong(args.text.commands.badOptionValue('--platform', unknownPlatform));
  }
  const options = {
    language: args.text.language,
    asOf: result.read.file.asOf,
    platforms,
    blank: args.get('blank') === true,
  };
  const sheets = localities.map((locality) => checklistSheet(workspace, locality, options));
  const [first] = sheets;
  const title =
    sheets.length === 1 && first !== undefined ? first.place.name : args.text.paper.checklistTitle;
  await writeWhole(target, await print(checklistsJob(title, sheets)));
  out(args.text.commands.wroteChecklist(target, sheets.length));
  return exitCodes.success;
}
