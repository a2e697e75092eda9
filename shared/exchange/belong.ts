import { blockOf, type Campaign, type Plan, type Scope } from '../model/campaign.ts';
import { fault, type Fault } from './fault.ts';

/** In what two campaigns differ, with both sides, so that a message can name them. */
export interface DifferingTrait {
  readonly trait: 'template' | 'cutover' | 'units' | 'common' | 'block';
  readonly ours: string;
  readonly theirs: string;
}

/** What keeps two campaigns' files from merging; empty where they belong together. The name is not compared. */
export function differingTraits(ours: Campaign, theirs: Campaign): DifferingTrait[] {
  const pairs = [
    ['template', templateName(ours), templateName(theirs)],
    ['cutover', ours.cutover, theirs.cutover],
    ['units', ours.units, theirs.units],
    ['common', String(ours.common), String(theirs.common)],
    ['block', blockOf(ours), blockOf(theirs)],
  ] as const;
  return pairs.flatMap(([trait, mine, other]) =>
    mine === other ? [] : [{ trait, ours: mine, theirs: other }],
  );
}

function templateName({ template: { id, version, digest } }: Campaign): string {
  return `${id} ${version} (${digest.replace('sha256:', '').slice(0, 8)})`;
}

/** Names both sides of everything in which a file's campaign differs, as JSON; undefined where it belongs. */
export function campaignFault(ours: Campaign, theirs: Campaign): Fault | undefined {
  const traits = differingTraits(ours, theirs);
  return traits.length === 0 ? undefined : fault(['campaign'], 'other-campaign', JSON.stringify(traits));
}

/** Undefined where something that a file is about can be in the workspace. `plan` is the file's. */
export function scopeFault(workspace: Scope, plan: Plan): Fault | undefined {
  const { scope } = plan;
  if (workspace.level === 'nation' || scope.level === 'nation' || workspace.code === scope.code)
    return undefined;
  const { code } = scope;
  return fault(['scope', 'code'], 'other-province', `${code} ${plan.locality(code)?.name ?? ''}`.trim());
}
