import type { Day } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import type { ObstacleState } from '../model/records/obstacle.ts';
import { fold } from '../text/fold.ts';

export type Obstacle = StandingRecord<'obstacle'>;

/** An obstacle as it is listed: what the list sorts, filters and shows it by. */
export interface ObstacleRow {
  readonly id: string;
  readonly obstacle: Obstacle;
  readonly state: ObstacleState;
  /** Localities that it holds up. */
  readonly places: number;
  /** Items in localities that it holds up; a link to a place as a whole is none. */
  readonly items: number;
  /** Not solved, and its day has passed. */
  readonly isOverdue: boolean;
  /** All that it can be found by. */
  readonly folded: string;
}

/** Unset counts as open: an obstacle was recorded, and nobody has said that anyone acts. */
export function stateOf({ fields }: Pick<Obstacle, 'fields'>): ObstacleState {
  return fields.state ?? 'open';
}

export function isSolved(obstacle: Pick<Obstacle, 'fields'>): boolean {
  return stateOf(obstacle) === 'solved';
}

export function placesOf({ sets }: Pick<Obstacle, 'sets'>): ReadonlySet<string> {
  return new Set([...sets.link.keys()].map((member) => member.split(':')[0] ?? member));
}

/** Whether it was not solved by its day. One solved in time or not is not overdue any more. */
export function isOverdue(obstacle: Pick<Obstacle, 'fields'>, today: Day): boolean {
  const { due } = obstacle.fields;
  return due !== undefined && due < today && !isSolved(obstacle);
}

/** The obstacles in the order of what matters: unsolved, overdue, most places held up, the nearest day first. */
export function obstacleRows(obstacles: readonly Obstacle[], today: Day): ObstacleRow[] {
  return obstacles.map((obstacle) => rowOf(obstacle, today)).sort(byWhatMatters);
}

/** Worked out once for a record: a list of hundreds is filtered with every letter typed. */
const texts = new WeakMap<Obstacle, string>();

function rowOf(obstacle: Obstacle, today: Day): ObstacleRow {
  let items = 0;
  for (const member of obstacle.sets.link.keys()) items += Number(member.includes(':'));
  const folded = texts.get(obstacle) ?? textOf(obstacle);
  texts.set(obstacle, folded);
  return {
    id: obstacle.id,
    obstacle,
    state: stateOf(obstacle),
    places: placesOf(obstacle).size,
    items,
    isOverdue: isOverdue(obstacle, today),
    folded,
  };
}

function textOf({ fields }: Obstacle): string {
  const { title, detail, lead, actorName, solution, decision, dialogue, funding, extension } = fields;
  const all = [title, detail, lead, actorName, solution, decision, dialogue, funding, extension];
  return fold(all.filter((text) => text !== undefined).join(' '));
}

function byWhatMatters(a: ObstacleRow, b: ObstacleRow): number {
  const solved = Number(a.state === 'solved') - Number(b.state === 'solved');
  if (solved !== 0) return solved;
  if (a.state === 'solved') {
    // Of the solved ones the latest matters most.
    return compare(b.obstacle.fields.solved ?? '', a.obstacle.fields.solved ?? '') || compare(a.id, b.id);
  }
  return (
    Number(b.isOverdue) - Number(a.isOverdue) ||
    b.places - a.places ||
    compare(a.obstacle.fields.due ?? '9', b.obstacle.fields.due ?? '9') ||
    compare(a.obstacle.fields.raised ?? '9', b.obstacle.fields.raised ?? '9') ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
