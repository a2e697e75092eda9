import type { Answer } from '../../shared/model/answers.ts';
import type { Item } from '../../shared/model/campaign.ts';
import type { Day } from '../../shared/model/day.ts';
import type { TemplatePlatform } from '../../shared/model/template.ts';
import { levelOf, type Locality } from '../../shared/model/unit.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { PlatformReadiness } from '../../shared/readiness/rule.ts';
import { itemsInConflict } from './conflicts.ts';

/** An item asked at a locality; its answer is followed by whoever draws it, see `useAnswer`. */
export interface AskedItem {
  readonly item: Item;
  readonly inConflict: boolean;
}

export interface PlatformSection {
  readonly platform: TemplatePlatform;
  /** Undefined where all its items repeat: there is nothing to judge. */
  readonly readiness: PlatformReadiness | undefined;
  readonly gatesOpen: number;
  /** True once any of its items has a status. */
  readonly hasBegun: boolean;
  readonly rows: readonly AskedItem[];
}

/** One locality's checklist as it stands. */
export function checklistOf(
  workspace: Workspace,
  locality: Locality,
  today: Day,
): readonly PlatformSection[] {
  const readiness = workspace.readiness(locality.code, today);
  const answers = workspace.answers.of(locality.code);
  const conflicts = itemsInConflict(workspace, locality.code);
  return workspace.plan.platforms(levelOf(locality)).map(({ platform, items }) => ({
    platform,
    readiness: readiness?.platforms[platform.id],
    gatesOpen: items.filter((item) => isOpenGate(item, answers[item.id])).length,
    hasBegun: items.some(({ id }) => answers[id]?.status !== undefined),
    rows: items.map((item) => ({ item, inConflict: conflicts.has(item.id) })),
  }));
}

/** A gate that does not hold yet; one that is not applicable is no gate. */
function isOpenGate(item: Item, answer: Answer | undefined): boolean {
  return item.gate && !item.recurring && answer?.status !== 'done' && answer?.status !== 'not-applicable';
}
