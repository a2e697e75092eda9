import type { Edit } from '../history/change.ts';
import type { StandingRecord } from '../model/record-view.ts';
import { rehearsalOutcomes, type RehearsalOutcome } from '../model/records/rehearsal.ts';
import { memberRegister } from '../model/register.ts';
import type { Workspace } from '../model/workspace.ts';

export type Rehearsal = StandingRecord<'rehearsal'>;

/** How many localities of a rehearsal stand at each outcome. */
export type Turnout = Readonly<Record<RehearsalOutcome, number>>;

export function turnoutOf({ sets }: Rehearsal): Turnout {
  const counts = { expected: 0, passed: 0, failed: 0, absent: 0 };
  for (const outcome of sets.place.values()) counts[outcome] += 1;
  return counts;
}

/** Gives these localities an outcome, as one step. */
export function outcomeEdits(id: string, places: Iterable<string>, outcome: RehearsalOutcome): Edit[] {
  return [...places].map((place) => ({
    register: memberRegister('rehearsal', id, 'place', place),
    value: outcome,
  }));
}

/** "All passed but …": every locality of which nothing was said yet passed. */
export function restPassed({ id, sets }: Rehearsal): Edit[] {
  const silent = [...sets.place].filter(([, outcome]) => outcome === 'expected').map(([place]) => place);
  return outcomeEdits(id, silent, 'passed');
}

/** What a rehearsal shows of the items that it is to prove, counted locality by locality. */
export interface Shown {
  /** Done, and confirmed by a pass. */
  readonly proven: number;
  /** Passed, but nobody said that the item is done: it counts once somebody does. */
  readonly undeclared: number;
}

/** Zero where it was not held, or only talked through at a table: that proves nothing. */
export function shownBy({ plan, answers }: Workspace, { fields, sets }: Rehearsal): Shown {
  let proven = 0;
  let undeclared = 0;
  if (fields.state !== 'held' || fields.kind === 'tabletop') return { proven, undeclared };
  for (const [place, outcome] of sets.place) {
    const locality = plan.locality(place);
    if (outcome !== 'passed' || locality === undefined) continue;
    const answered = answers.of(place);
    for (const item of sets.item.keys()) {
      const status = answered[item]?.status;
      if (plan.item(locality, item) === undefined || status === 'not-applicable') continue;
      if (status === 'done') proven += 1;
      else undeclared += 1;
    }
  }
  return { proven, undeclared };
}

export function isOutcome(word: string): word is RehearsalOutcome {
  return (rehearsalOutcomes as readonly string[]).includes(word);
}
