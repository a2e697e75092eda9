import type { Item } from '../model/campaign.ts';
import { levelOf } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';

/** An item of the time after the cutover that is done once, and in how many of the places asked it is. */
export interface HypercareItem {
  readonly item: Item;
  readonly done: number;
  readonly asked: number;
  /** The first place where it is still open; undefined where it is done, or not applicable, everywhere. */
  readonly openAt: string | undefined;
}

/** The items of the hypercare phase that do not repeat, over all localities that they are asked of. */
export function hypercareItems({
  plan,
  answers,
}: Pick<Workspace, 'plan' | 'answers'>): readonly HypercareItem[] {
  const found = new Map<string, { item: Item; done: number; asked: number; openAt: string | undefined }>();
  for (const locality of plan.localities) {
    const there = answers.of(locality.code);
    for (const { items } of plan.platforms(levelOf(locality))) {
      for (const item of items) {
        if (item.recurring || item.template.phase !== 'hypercare') continue;
        const status = there[item.id]?.status;
        if (status === 'not-applicable') continue;
        const count = found.get(item.id) ?? { item, done: 0, asked: 0, openAt: undefined };
        found.set(item.id, count);
        count.asked += 1;
        if (status === 'done') count.done += 1;
        else count.openAt ??= locality.code;
      }
    }
  }
  return [...found.values()];
}
