import type { Day } from '../model/day.ts';
import {
  obstacleGroups,
  obstacleSources,
  type ObstacleGroup,
  type ObstacleSource,
} from '../model/records/obstacle.ts';
import { isOverdue, stateOf, type Obstacle } from './row.ts';

/** How many obstacles there are, and where they stand. */
export interface ObstacleCount {
  readonly all: number;
  readonly open: number;
  readonly acting: number;
  readonly solved: number;
  readonly overdue: number;
}

export interface ObstacleCounters extends ObstacleCount {
  /** By who brought it up; null is unknown, left out where there are none. */
  readonly bySource: readonly (ObstacleCount & { readonly source: ObstacleSource | null })[];
  /** By group and the bodies that lead on its obstacles, most first; null is no group. */
  readonly byGroup: readonly (ObstacleCount & {
    readonly group: ObstacleGroup | null;
    readonly leads: readonly string[];
  })[];
  /** Requests for more time. */
  readonly extensions: number;
}

export function countObstacles(obstacles: readonly Obstacle[], today: Day): ObstacleCounters {
  const sources = [...obstacleSources, null].map((source) => {
    const of = obstacles.filter(({ fields }) => (fields.source ?? null) === source);
    return { source, ...countOf(of, today) };
  });
  const groups = [...obstacleGroups, null].map((group) => {
    const of = obstacles.filter(({ fields }) => (fields.group ?? null) === group);
    return { group, leads: leadsOf(of), ...countOf(of, today) };
  });
  return {
    ...countOf(obstacles, today),
    bySource: sources.filter(({ source, all }) => source !== null || all > 0),
    byGroup: groups.filter(({ group, all }) => group !== null || all > 0),
    extensions: obstacles.filter(
      ({ fields }) => fields.extension !== undefined || fields.extensionDay !== undefined,
    ).length,
  };
}

/** The bodies that lead on obstacles, the one with the most first. */
export function leadsOf(obstacles: readonly Obstacle[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { fields } of obstacles) {
    if (fields.lead !== undefined) counts.set(fields.lead, (counts.get(fields.lead) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([lead]) => lead);
}

function countOf(obstacles: readonly Obstacle[], today: Day): ObstacleCount {
  const count = { all: obstacles.length, open: 0, acting: 0, solved: 0, overdue: 0 };
  for (const obstacle of obstacles) {
    count[stateOf(obstacle)] += 1;
    count.overdue += Number(isOverdue(obstacle, today));
  }
  return count;
}
