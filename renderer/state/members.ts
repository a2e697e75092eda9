import type { Plan } from '../../shared/model/campaign.ts';

/** A member that names a place, and an item where it is about one: `26740`, `26740:TTHC-08`. */
export interface PlaceItem {
  readonly member: string;
  readonly place: string;
  readonly item: string | undefined;
}

export function placeItemOf(member: string): PlaceItem {
  const [place = '', item] = member.split(':');
  return { member, place, item };
}

export interface PickedMembers {
  readonly members: readonly string[];
  /** Pairs left out, as the item is not asked at the place's level. */
  readonly notAsked: number;
}

/** Every item in every place; the places by themselves where no item is picked. */
export function membersFor(plan: Plan, places: Iterable<string>, items: ReadonlySet<string>): PickedMembers {
  const members: string[] = [];
  let notAsked = 0;
  for (const place of places) {
    const locality = plan.locality(place);
    if (locality === undefined) continue;
    if (items.size === 0) members.push(place);
    for (const item of items) {
      if (plan.item(locality, item) === undefined) notAsked += 1;
      else members.push(`${place}:${item}`);
    }
  }
  return { members, notAsked };
}

/** What a pasted text names: places and items of the plan by their codes, and the words that are neither. */
export interface ReadCodes {
  readonly places: readonly string[];
  readonly items: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Reads codes between anything that is no letter, digit or hyphen: a column of a table, a message. Words without a
 * digit, such as names that stand beside the codes, are passed over.
 */
export function readCodes(plan: Plan, pasted: string): ReadCodes {
  const places = new Set<string>();
  const items = new Set<string>();
  const unknown = new Set<string>();
  for (const word of pasted.split(/[^\p{L}\p{M}\p{N}-]+/u)) {
    const code = word.toUpperCase();
    if (!/\d/.test(code)) continue;
    if (plan.locality(code) !== undefined) places.add(code);
    else if (plan.asks(code)) items.add(code);
    else unknown.add(word);
  }
  return { places: [...places], items: [...items], unknown: [...unknown] };
}

/** The items that the plan asks at some level, each once, in the template's order. */
export function itemsOf(plan: Plan) {
  const both = [...plan.platforms('commune'), ...plan.platforms('province')];
  const order = [...plan.template.platforms, plan.template.common];
  return order.flatMap((platform) => {
    const asked = both.flatMap((part) => (part.platform.id === platform.id ? part.items : []));
    const items = [...new Map(asked.map((item) => [item.id, item])).values()];
    return items.length === 0 ? [] : [{ platform, items: items.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }];
  });
}

/** The members by their places, in the order of the plan's list; those without an item first. */
export function byPlaceOf(
  plan: Plan,
  members: Iterable<string>,
): readonly (readonly [string, readonly PlaceItem[]])[] {
  const order = new Map(plan.localities.map(({ code }, index) => [code, index]));
  const groups = Map.groupBy([...members].map(placeItemOf), ({ place }) => place);
  return [...groups].sort(([a], [b]) => (order.get(a) ?? -1) - (order.get(b) ?? -1));
}
