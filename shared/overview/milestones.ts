import type { Item } from '../model/campaign.ts';
import { plusDays, type Day } from '../model/day.ts';
import { recordsIn } from '../model/record-view.ts';
import { levelOf } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';

/** A day on the way to the cutover by which certain items must hold. */
export interface Milestone {
  readonly day: Day;
  /** Of the record; undefined where it follows from the template. */
  readonly id: string | undefined;
  /** As it was recorded; undefined where it follows from the template: the day on which gate items are due. */
  readonly name: string | undefined;
  readonly items: readonly string[];
}

/** The next milestone from today on, recorded ones before the template's of the same day; undefined after the last. */
export function nextMilestone({ plan, state }: Workspace, today: Day): Milestone | undefined {
  const { cutover } = plan.campaign;
  const recorded = recordsIn(state, 'milestone').flatMap(({ id, fields, sets }): Milestone[] =>
    fields.offset === undefined
      ? []
      : [{ day: plusDays(cutover, fields.offset), id, name: fields.name, items: [...sets.item.keys()] }],
  );
  const gates = [...plan.platforms('province'), ...plan.platforms('commune')]
    .flatMap(({ items }) => items)
    .filter(({ gate, recurring }) => gate && !recurring);
  const [next] = [...recorded, ...dueDays(gates)]
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return next;
}

function dueDays(gates: readonly Item[]): Milestone[] {
  const byDay = new Map<Day, Set<string>>();
  for (const { id, due } of gates) byDay.set(due, (byDay.get(due) ?? new Set()).add(id));
  return [...byDay].map(([day, items]) => ({ day, id: undefined, name: undefined, items: [...items] }));
}

/** In how many localities each of the items is still open, added up; where it is not asked or not applicable it holds. */
export function openAt({ plan, answers }: Workspace, items: readonly string[]): number {
  const asked = (['province', 'commune'] as const).map((level) => ({
    level,
    ids: plan
      .platforms(level)
      .flatMap((platform) => platform.items.filter(({ id }) => items.includes(id)).map(({ id }) => id)),
  }));
  let open = 0;
  for (const locality of plan.localities) {
    const standing = answers.of(locality.code);
    const level = levelOf(locality);
    for (const id of asked.find((other) => other.level === level)?.ids ?? []) {
      const status = standing[id]?.status;
      open += Number(status !== 'done' && status !== 'not-applicable');
    }
  }
  return open;
}
