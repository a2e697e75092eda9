import type { Item, Plan } from '../model/campaign.ts';
import type { PlatformId, TemplatePlatform } from '../model/template.ts';
import { levelOf, type Locality } from '../model/unit.ts';
import type { Level } from '../model/words.ts';

/** Whose items and localities stand in a grid. */
export const gridLevels = ['commune', 'province', 'both'] as const;
export type GridLevel = (typeof gridLevels)[number];

/** One column of a grid: an item, and at which levels it is asked. */
export interface EntryColumn {
  readonly item: Item;
  readonly levels: ReadonlySet<Level>;
}

/** The items of the chosen platform (null: of all) that are asked at a level, in the template's order. */
export function entryColumns(
  plan: Plan,
  level: GridLevel,
  platform: PlatformId | null,
): readonly EntryColumn[] {
  const levels: readonly Level[] = level === 'both' ? ['province', 'commune'] : [level];
  const found = new Map<string, { readonly item: Item; readonly levels: Set<Level> }>();
  for (const each of levels) {
    for (const { items } of plan.platforms(each)) {
      for (const item of items) {
        const known = found.get(item.id);
        if (known === undefined) found.set(item.id, { item, levels: new Set([each]) });
        else known.levels.add(each);
      }
    }
  }
  return platformsOf(plan)
    .filter(({ id }) => platform === null || id === platform)
    .flatMap(({ items }) => items.flatMap(({ id }) => found.get(id) ?? []));
}

/** The platforms of a campaign in the template's order, the common conditions last where they are in. */
export function platformsOf({ template, campaign }: Plan): readonly TemplatePlatform[] {
  return campaign.common ? [...template.platforms, template.common] : template.platforms;
}

export function isAskedAt({ levels }: EntryColumn, locality: Locality): boolean {
  return levels.has(levelOf(locality));
}

export function isInGrid(locality: Locality, level: GridLevel): boolean {
  return level === 'both' || levelOf(locality) === level;
}
