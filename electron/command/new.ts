import { userInfo } from 'node:os';
import { newCampaign, planFor } from '../../shared/data/plan.ts';
import { defaultTemplate, templateById } from '../../shared/data/templates.ts';
import { startEdits, type ReadStart } from '../../shared/exchange/start-file.ts';
import { dayOf, nextFirstOfJuly } from '../../shared/model/day.ts';
import type { Campaign, Scope } from '../../shared/model/campaign.ts';
import { readStartFile } from '../exchange/start-file.ts';
import { Failure } from '../failure.ts';
import { OpenWorkspace } from '../workspace/open-workspace.ts';
import { createWorkspace } from '../workspace/workspace-folder.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { scopeIn } from './scope.ts';
import { faultLines } from './validate.ts';

/** Makes a new workspace in a folder that is empty or not there yet. */
export async function newWorkspace(args: Arguments, context: CommandContext): Promise<number> {
  const from = args.get('from');
  return from === undefined ? newFromOptions(args, context) : newFromStart(args, from, context);
}

async function newFromOptions(args: Arguments, context: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  const cutover = args.day('cutover') ?? nextFirstOfJuly(dayOf(new Date()));
  const scope = scopeIn(args, cutover);
  const id = args.get('template') ?? defaultTemplate.id;
  const template = templateById(id);
  if (template === undefined) throw args.wrong(args.text.commands.badOptionValue('--template', id));
  const common = args.get('common') === true;
  const campaign = newCampaign({ cutover, common, template, block: args.block() });
  await createWorkspace(folder, campaign, scope);
  sayMade(folder, campaign, scope, args, context);
  return exitCodes.success;
}

/** The starting file says everything but which province. */
async function newFromStart(args: Arguments, file: string, context: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  for (const decided of ['national', 'common', 'template', 'cutover', 'block'] as const) {
    if (args.get(decided) !== undefined)
      throw args.wrong(args.text.commandHelp.notTogether(`--from, --${decided}`));
  }
  const result = await readStartFile(file);
  if (!result.ok) {
    for (const line of faultLines(file, result.faults, args.text)) context.err(line);
    context.err(args.text.commands.startRefused(file));
    return exitCodes.badInput;
  }
  const { campaign, centre } = result.read.file;
  const scope = scopeIn(args, campaign.cutover);
  await createWorkspace(folder, campaign, scope);
  await rememberStart(folder, result.read, args.get('person') ?? userInfo().username, context);
  sayMade(folder, campaign, scope, args, context);
  context.out(args.text.commands.fromStart(centre.organisation || centre.name, result.read.fingerprint));
  return exitCodes.success;
}

async function rememberStart(
  folder: string,
  read: ReadStart,
  person: string,
  { appVersion }: CommandContext,
): Promise<void> {
  const workspace = await OpenWorkspace.open(folder, { appVersion });
  try {
    const result = await workspace.edit(startEdits(read), person);
    if ('fault' in result) throw new Failure('edit-refused', result.fault);
  } finally {
    await workspace.close();
  }
}

function sayMade(
  folder: string,
  campaign: Campaign,
  scope: Scope,
  { text }: Arguments,
  { out }: CommandContext,
): void {
  const plan = planFor(campaign, scope);
  out(text.commands.madeWorkspace(folder, typeof plan === 'string' ? 0 : plan.localities.length));
}
