import type { Edit } from '../history/change.ts';
import type { Item, Plan } from '../model/campaign.ts';
import { fieldEdits, setEdits } from '../model/record-view.ts';

/**
 * The way to a cutover as the five platforms went it in June 2025: on 24 June the readiness of vendors and localities
 * was assessed, on 25 June leaders met on the conference system, before 27 June vendors finished the configuration, from
 * 28 June the test submissions were counted, before 1 July everything was decided on.
 */
export const usualMilestones = [
  'assessed',
  'connected',
  'configured',
  'rehearsed',
  'decided',
  'cutover',
] as const;
export type UsualMilestone = (typeof usualMilestones)[number];

const offsets: Readonly<Record<UsualMilestone, number>> = {
  assessed: -7,
  connected: -6,
  configured: -4,
  rehearsed: -2,
  decided: -1,
  cutover: 0,
};

/** The gates that must hold by then: those of its phase that are due by its day. */
const gates: Readonly<Record<UsualMilestone, (gate: Item) => boolean>> = {
  assessed: ({ template }) => template.phase === 'prepare' && template.dueOffsetDays <= offsets.assessed,
  connected: ({ template }) => template.phase === 'prepare' && template.dueOffsetDays <= offsets.connected,
  configured: ({ template }) =>
    template.phase === 'configure' && template.dueOffsetDays <= offsets.configured,
  rehearsed: ({ template }) => template.phase === 'rehearse' && template.dueOffsetDays <= offsets.rehearsed,
  decided: ({ template }) => template.dueOffsetDays <= offsets.decided,
  cutover: () => false,
};

export interface MilestoneWords {
  readonly name: string;
  readonly holds: string;
}

/**
 * The edits that set the usual milestones up in a scope (`nation` or a province's code). Their ids are fixed, so that
 * two computers that both do it end with one set.
 */
export function usualMilestoneEdits(
  plan: Plan,
  scope: string,
  words: Readonly<Record<UsualMilestone, MilestoneWords>>,
): Edit[] {
  const all = (['province', 'commune'] as const).flatMap((level) =>
    plan.platforms(level).flatMap(({ items }) => items.filter(({ gate, recurring }) => gate && !recurring)),
  );
  return usualMilestones.flatMap((name) => {
    const id = `${scope}-usual-${name}`;
    const items = all.filter(gates[name]).map((item) => [item.id, true] as const);
    return [
      ...fieldEdits('milestone', id, { ...words[name], offset: offsets[name] }),
      ...setEdits('milestone', id, 'item', new Map(items)),
    ];
  });
}
