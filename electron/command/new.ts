import { newCampaign } from '../../shared/data/plan.ts';
import { defaultTemplate, templateById } from '../../shared/data/templates.ts';
import { makePlan } from '../../shared/model/campaign.ts';
import { unitListOf } from '../../shared/data/units.ts';
import { dayOf, nextFirstOfJuly } from '../../shared/model/day.ts';
import { createWorkspace } from '../workspace/workspace-folder.ts';
import type { Arguments } from './arguments.ts';
import { exitCodes, type CommandContext } from './context.ts';
import { scopeIn } from './scope.ts';

/** Makes a new workspace in a folder that is empty or not there yet. */
export async function newWorkspace(args: Arguments, { out }: CommandContext): Promise<number> {
  const folder = args.oneOperand('DIR');
  const cutover = args.day('cutover') ?? nextFirstOfJuly(dayOf(new Date()));
  const scope = scopeIn(args, cutover);
  const id = args.get('template') ?? defaultTemplate.id;
  const template = templateById(id);
  if (template === undefined) throw args.wrong(args.text.commands.badOptionValue('--template', id));
  const campaign = newCampaign({ cutover, common: args.get('common') === true, template });
  await createWorkspace(folder, campaign, scope);
  const units = unitListOf(campaign.units);
  const localities = units === undefined ? 0 : makePlan(campaign, scope, template, units).localities.length;
  out(args.text.commands.madeWorkspace(folder, localities));
  return exitCodes.success;
}
