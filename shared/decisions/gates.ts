import type { Item, Plan } from '../model/campaign.ts';
import type { PlatformId } from '../model/template.ts';
import { levelOf, type Locality } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a decision is about: a place, a province standing for its communes too, and one platform or all of them. */
export interface Subject {
  readonly place: string;
  readonly platform?: PlatformId | undefined;
}

/** A gate item of a locality. */
export interface Gate {
  readonly locality: Locality;
  readonly item: Item;
}

/** How a decision's sets name a gate: `26740:TTHC-08`. */
export function gateName({ locality, item }: Gate): string {
  return `${locality.code}:${item.id}`;
}

/** The localities that a decision on a place stands for; none where the plan has no such place. */
export function placesUnder(plan: Plan, place: string): readonly Locality[] {
  const locality = plan.locality(place);
  if (locality === undefined) return [];
  return locality.parent === null ? [locality, ...plan.units.communesOf(place)] : [locality];
}

/** The gates under a decision, locality by locality, in the template's order. */
export function* gatesUnder(plan: Plan, { place, platform }: Subject): Generator<Gate> {
  for (const locality of placesUnder(plan, place)) {
    for (const asked of plan.platforms(levelOf(locality))) {
      if (platform !== undefined && asked.platform.id !== platform) continue;
      for (const item of asked.items) if (item.gate && !item.recurring) yield { locality, item };
    }
  }
}

/** A gate holds where it is done; one that is not applicable is no gate. */
export function holds({ answers }: Workspace, { locality, item }: Gate): boolean {
  const status = answers.of(locality.code)[item.id]?.status;
  return status === 'done' || status === 'not-applicable';
}

/** The gates under a decision that do not hold now. */
export function openGates(workspace: Workspace, subject: Subject): Gate[] {
  return [...gatesUnder(workspace.plan, subject)].filter((gate) => !holds(workspace, gate));
}
