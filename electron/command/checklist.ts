import { stat } from 'node:fs/promises';
import { levelOf, type Locality } from '../../shared/model/unit.ts';
import { itemRoles, type ItemRole } from '../../shared/paper/choice.ts';
import { fitsOnePdf, type PackChoice } from '../../shared/paper/pack.ts';
import { defaultSetup } from '../../shared/paper/setup.ts';
import { readExportFile } from '../exchange/read-file.ts';
import { writePackInOne, writePackOfEach } from '../paper/pack-files.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { faultLines } from './validate.ts';

/** Prints the checklists of an export's localities: to one PDF, or to one for each in a folder. */
export async function printChecklist(args: Arguments, { out, err, print }: CommandContext): Promise<number> {
  const file = args.oneOperand('FILE');
  const target = args.output(file);
  if (print === undefined) throw args.wrong(args.text.commands.notHere);
  if (args.get('blank') === true && args.get('open') === true) {
    throw args.wrong(args.text.commandHelp.notTogether('--blank --open'));
  }
  const roles = rolesOf(args);
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
  const known = knownPlatforms(localities);
  const unknownPlatform = platforms?.find((id) => !known.has(id));
  if (unknownPlatform !== undefined) {
    throw args.wrong(args.text.commands.badOptionValue('--platform', unknownPlatform));
  }
  const choice: PackChoice = {
    localities: codes,
    asOf: result.read.file.asOf,
    language: args.text.language,
    platforms,
    roles,
    content: args.get('blank') === true ? 'blank' : args.get('open') === true ? 'open' : 'filled',
    order: args.get('locality') === undefined ? 'listed' : 'chosen',
    paper: defaultSetup,
  };
  const intoFolder = await isFolder(target);
  if (!intoFolder && !fitsOnePdf(workspace, codes)) {
    throw args.wrong(args.text.commands.oneProvinceInAFile);
  }
  const sheets = intoFolder
    ? (await writePackOfEach(target, workspace, choice, { print })).written
    : await writePackInOne(target, workspace, choice, { print });
  out(args.text.commands.wroteChecklist(target, sheets));
  return exitCodes.success;

  function knownPlatforms(of: readonly Locality[]): Set<string> {
    return new Set(
      of.flatMap((locality) => plan.platforms(levelOf(locality)).map(({ platform }) => platform.id)),
    );
  }
}

function rolesOf(args: Arguments): ItemRole[] | undefined {
  return args.get('role')?.map((given) => {
    const role = itemRoles.find((one) => one === given);
    if (role === undefined) throw args.wrong(args.text.commands.badOptionValue('--role', given));
    return role;
  });
}

/** A name that ends in a slash, or a folder that is there: one file for each locality goes in. */
async function isFolder(target: string): Promise<boolean> {
  if (/[/\\]$/.test(target)) return true;
  return stat(target).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
