import { makePlan, type Campaign, type Plan, type Scope } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { Template } from '../model/template.ts';
import type { Block } from '../model/words.ts';
import { defaultTemplate, templateById, templateReference } from './templates.ts';
import { unitListDateFor, unitListOf } from './units.ts';

export interface CampaignChoice {
  readonly cutover: Day;
  readonly common: boolean;
  readonly template?: Template;
  /** The government's unless given. */
  readonly block?: Block | undefined;
}

/** A new campaign: the template by its digest, and the unit list in force on the cutover day. */
export function newCampaign({
  cutover,
  common,
  template = defaultTemplate,
  block = 'government',
}: CampaignChoice): Campaign {
  return {
    name: template.name.vi,
    cutover,
    template: templateReference(template),
    units: unitListDateFor(cutover),
    common,
    ...(block === 'government' ? {} : { block }),
  };
}

/** What this version lacks to open a campaign. */
export type PlanFault = 'unknown-template' | 'unknown-units' | 'unknown-scope';

/** The campaign's plan, or what about the campaign this version does not know. */
export function planFor(campaign: Campaign, scope: Scope): Plan | PlanFault {
  const template = templateById(campaign.template.id);
  if (template === undefined || templateReference(template).digest !== campaign.template.digest) {
    return 'unknown-template';
  }
  const units = unitListOf(campaign.units);
  if (units === undefined) return 'unknown-units';
  const plan = makePlan(campaign, scope, template, units);
  return plan.localities.length === 0 ? 'unknown-scope' : plan;
}
