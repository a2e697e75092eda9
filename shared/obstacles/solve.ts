import type { Edit } from '../history/change.ts';
import type { Day } from '../model/day.ts';
import { fieldEdits } from '../model/record-view.ts';
import type { ObstacleState } from '../model/records/obstacle.ts';
import { itemRegister } from '../model/register.ts';
import type { HeldItem } from './links.ts';

/** How an obstacle is closed: once, for all places that it held up. */
export interface Solving {
  readonly day: Day;
  /** What came of the dialogue; null where nothing is said. */
  readonly dialogue: string | null;
  /** Blocked items that go on: in progress, and waiting for nobody. */
  readonly released: readonly HeldItem[];
}

/** The one step that closes an obstacle. */
export function solvingEdits(id: string, { day, dialogue, released }: Solving): Edit[] {
  return [
    ...fieldEdits('obstacle', id, { state: 'solved', solved: day, dialogue }),
    ...released.flatMap(({ locality, item }): Edit[] => [
      { register: itemRegister(locality, item, 'status'), value: 'in-progress' },
      { register: itemRegister(locality, item, 'blockedBy'), value: null },
    ]),
  ];
}

/** Opens it again, or says who is at it: it is then not solved on any day. */
export function unsolvedEdits(id: string, state: Exclude<ObstacleState, 'solved'>): Edit[] {
  return fieldEdits('obstacle', id, { state, solved: null });
}
