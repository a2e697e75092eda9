import { z } from 'zod';
import { plusDays, isDay, type Day } from './day.ts';
import type { Template, TemplateItem, TemplatePlatform } from './template.ts';
import { levelOf, type Locality, type UnitList } from './unit.ts';
import { blocks, type Block, type Level } from './words.ts';

export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'day');

/**
 * What makes files belong together: a template, the cutover day, the unit list of a date, whether the common
 * conditions are in, and the block. Two files merge only where all of these are equal (the name is not compared).
 */
export const campaignSchema = z.strictObject({
  name: z.string().min(1).max(300),
  cutover: daySchema,
  template: z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }),
  units: daySchema,
  common: z.boolean(),
  block: z.enum(blocks).exclude(['government']).exactOptional().meta({
    description: 'The block of the political system that reports; left out for the government.',
  }),
});
export type Campaign = Readonly<z.infer<typeof campaignSchema>>;

/** The block of the political system that a campaign is for. */
export function blockOf({ block }: Campaign): Block {
  return block ?? 'government';
}

export const scopeSchema = z.discriminatedUnion('level', [
  z.strictObject({ level: z.literal('nation') }),
  z.strictObject({ level: z.literal('province'), code: z.string().regex(/^\d{2}$/) }),
]);
/** Which part of the country a workspace or an export is about. */
export type Scope = Readonly<z.infer<typeof scopeSchema>>;

/** A template item as a campaign asks it: with its day. */
export interface Item {
  readonly id: string;
  readonly platform: TemplatePlatform;
  readonly template: TemplateItem;
  readonly gate: boolean;
  /** Repeats after the cutover and stays out of every verdict. */
  readonly recurring: boolean;
  /** The last day on which the item is in time: cutover + the template's offset. */
  readonly due: Day;
}

export interface PlatformItems {
  readonly platform: TemplatePlatform;
  readonly items: readonly Item[];
}

/** A campaign with its template and unit list at hand: what every screen, sheet and file asks. */
export interface Plan {
  readonly campaign: Campaign;
  readonly scope: Scope;
  readonly template: Template;
  readonly units: UnitList;
  /** The localities in scope: each province followed by its communes. */
  readonly localities: readonly Locality[];
  /** The platforms that have items at this level, each with those items in the template's order. */
  platforms(level: Level): readonly PlatformItems[];
  /** The item as asked at this locality, or undefined where the template asks no such item there. */
  item(locality: Locality, itemId: string): Item | undefined;
  /** True where the item is asked at some level. */
  asks(itemId: string): boolean;
  locality(code: string): Locality | undefined;
}

export function makePlan(campaign: Campaign, scope: Scope, template: Template, units: UnitList): Plan {
  // A plan is made for every file that is read, and its items have few days among them.
  const days = new Map<number, Day>();
  const platforms = { province: platformItems('province'), commune: platformItems('commune') };
  const items = { province: byId(platforms.province), commune: byId(platforms.commune) };
  const localities = localitiesIn(units, scope);
  const inScope = new Map(localities.map((locality) => [locality.code, locality]));

  function platformItems(level: Level): PlatformItems[] {
    const all = campaign.common ? [...template.platforms, template.common] : template.platforms;
    return all
      .map((platform) => ({ platform, items: askedAt(level, platform) }))
      .filter(({ items }) => items.length > 0);
  }

  function askedAt(level: Level, platform: TemplatePlatform): Item[] {
    return platform.items
      .filter((item) => item.level === 'both' || item.level === level)
      .map((item) => ({
        id: item.id,
        platform,
        template: item,
        gate: item.gate,
        recurring: item.recurrence !== undefined,
        due: dueDay(item.dueOffsetDays),
      }));
  }

  function dueDay(offset: number): Day {
    const day = days.get(offset) ?? plusDays(campaign.cutover, offset);
    days.set(offset, day);
    return day;
  }

  return {
    campaign,
    scope,
    template,
    units,
    localities,
    platforms: (level) => platforms[level],
    item: (locality, itemId) => items[levelOf(locality)].get(itemId),
    asks: (itemId) => items.province.has(itemId) || items.commune.has(itemId),
    locality: (code) => inScope.get(code),
  };
}

function byId(platforms: readonly PlatformItems[]): Map<string, Item> {
  return new Map(platforms.flatMap(({ items }) => items.map((item) => [item.id, item])));
}

function localitiesIn(units: UnitList, scope: Scope): Locality[] {
  const provinces =
    scope.level === 'nation' ? units.provinces : units.provinces.filter(({ code }) => code === scope.code);
  return provinces.flatMap((province) => [province, ...units.communesOf(province.code)]);
}
