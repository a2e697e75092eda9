import { missingIn, type Missing } from '../../shared/entry/missing.ts';
import type { Answer } from '../../shared/model/answers.ts';
import type { Item } from '../../shared/model/campaign.ts';
import type { Day } from '../../shared/model/day.ts';
import { itemFieldNames, itemRegister } from '../../shared/model/register.ts';
import type { TemplatePlatform } from '../../shared/model/template.ts';
import { levelOf, type Locality } from '../../shared/model/unit.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { PlatformReadiness } from '../../shared/readiness/rule.ts';

export type { Missing };

export interface ItemRow {
  readonly item: Item;
  readonly answer: Answer | undefined;
  readonly missing: Missing | undefined;
  readonly inConflict: boolean;
}

export interface PlatformSection {
  readonly platform: TemplatePlatform;
  /** Undefined where all its items repeat: there is nothing to judge. */
  readonly readiness: PlatformReadiness | undefined;
  readonly gatesOpen: number;
  readonly rows: readonly ItemRow[];
}

/** One locality's checklist as it stands. */
export function checklistOf(
  workspace: Workspace,
  locality: Locality,
  today: Day,
): readonly PlatformSection[] {
  const readiness = workspace.readiness(locality.code, today);
  const answers = workspace.answers.of(locality.code);
  return workspace.plan.platforms(levelOf(locality)).map(({ platform, items }) => ({
    platform,
    readiness: readiness?.platforms[platform.id],
    gatesOpen: items.filter((item) => isOpenGate(item, answers[item.id])).length,
    rows: items.map((item) => ({
      item,
      answer: answers[item.id],
      missing: missingIn(answers[item.id]),
      inConflict: hasConflict(workspace, locality, item),
    })),
  }));
}

/** A gate that does not hold yet; one that is not applicable is no gate. */
function isOpenGate(item: Item, answer: Answer | undefined): boolean {
  return item.gate && !item.recurring && answer?.status !== 'done' && answer?.status !== 'not-applicable';
}

function hasConflict({ state }: Workspace, locality: Locality, item: Item): boolean {
  return itemFieldNames.some((field) => state.inConflict(itemRegister(locality.code, item.id, field)));
}
