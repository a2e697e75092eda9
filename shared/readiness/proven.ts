import type { State } from '../history/state.ts';
import type { LocalityAnswers } from '../model/answers.ts';
import { recordsIn, type StandingRecord } from '../model/record-view.ts';
import type { RehearsalOutcome } from '../model/records/rehearsal.ts';

/** What rehearsals say of an item in a locality: the one held last counts. */
export interface Proofs {
  has(locality: string, item: string): boolean;
}

/**
 * What the rehearsals that were held have proven. A locality that passes one proves its items; failing a later one
 * takes that back, being absent changes nothing. Talking it through at a table proves nothing.
 */
export function proofsOf(state: State): Proofs {
  const proven = new Map<string, Set<string>>();
  for (const { fields, sets } of heldInOrder(recordsIn(state, 'rehearsal'))) {
    if (fields.kind === 'tabletop') continue;
    for (const [locality, outcome] of sets.place) {
      const items = proven.get(locality) ?? new Set<string>();
      proven.set(locality, items);
      for (const item of sets.item.keys()) count(items, item, outcome);
    }
  }
  return { has: (locality, item) => proven.get(locality)?.has(item) === true };
}

function count(items: Set<string>, item: string, outcome: RehearsalOutcome): void {
  if (outcome === 'passed') items.add(item);
  if (outcome === 'failed') items.delete(item);
}

/** By day; those of one day in the order of their ids, the same on every computer. A day is missing only by mistake. */
export function heldInOrder(
  rehearsals: readonly StandingRecord<'rehearsal'>[],
): StandingRecord<'rehearsal'>[] {
  const day = ({ fields }: StandingRecord<'rehearsal'>): string => fields.day ?? '';
  return rehearsals
    .filter(({ fields }) => fields.state === 'held')
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1));
}

/**
 * How sure we are of what is done (DESIGN §2): declared is every item that is done; of these, evidenced are those with
 * evidence, and proven those that a rehearsal confirmed.
 */
export interface Assurance {
  readonly declared: number;
  readonly evidenced: number;
  readonly proven: number;
}

/** Counts so many of a locality's items. */
export function assuranceOf(
  locality: string,
  items: Iterable<{ readonly id: string }>,
  answers: LocalityAnswers,
  proofs: Proofs,
): Assurance {
  let declared = 0;
  let evidenced = 0;
  let proven = 0;
  for (const { id } of items) {
    const answer = answers[id];
    if (answer?.status !== 'done') continue;
    declared += 1;
    if (answer.evidence !== undefined) evidenced += 1;
    if (proofs.has(locality, id)) proven += 1;
  }
  return { declared, evidenced, proven };
}
