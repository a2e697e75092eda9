import type { Item, Plan } from '../model/campaign.ts';
import type { PlatformId } from '../model/template.ts';
import { levelOf, type Locality } from '../model/unit.ts';

/** True where trying a platform out shows whether the item holds: what is rehearsed, and every gate. */
export function isProvable({ gate, recurring, template }: Item): boolean {
  return !recurring && (gate || template.phase === 'rehearse');
}

/** What a rehearsal of these platforms proves unless a person decides otherwise; ids in the template's order. */
export function usualItems(plan: Plan, platforms: ReadonlySet<string>): string[] {
  const provable = new Set(
    (['province', 'commune'] as const).flatMap((level) =>
      plan.platforms(level).flatMap(({ items }) => items.filter(isProvable).map(({ id }) => id)),
    ),
  );
  return [...plan.template.platforms, plan.template.common]
    .filter(({ id }) => platforms.has(id))
    .flatMap(({ items }) => items.map(({ id }) => id).filter((id) => provable.has(id)));
}

/** The items of a platform that a rehearsal can prove in a locality. */
export function provableItems(plan: Plan, locality: Locality, platform: PlatformId): readonly Item[] {
  const asked = plan.platforms(levelOf(locality)).find((one) => one.platform.id === platform);
  return asked?.items.filter(isProvable) ?? [];
}
