import type { Answers } from '../model/answers.ts';
import type { Obstacle } from './row.ts';
import { isSolved } from './row.ts';

/** An item of a locality that an obstacle holds up. */
export interface HeldItem {
  readonly locality: string;
  readonly item: string;
}

/** The items of localities that an obstacle is linked with; its links to whole places name none. */
export function heldItems({ sets }: Pick<Obstacle, 'sets'>): HeldItem[] {
  return [...sets.link.keys()].flatMap((member) => {
    const [locality = '', item] = member.split(':');
    return item === undefined ? [] : [{ locality, item }];
  });
}

export function linkMember({ locality, item }: HeldItem): string {
  return `${locality}:${item}`;
}

/** The obstacles that an item of a locality is linked with, unsolved ones first. */
export function obstaclesAt(obstacles: readonly Obstacle[], of: HeldItem): Obstacle[] {
  const member = linkMember(of);
  return obstacles
    .filter(({ sets }) => sets.link.has(member))
    .sort((a, b) => Number(isSolved(a)) - Number(isSolved(b)));
}

/** The linked items that are blocked now and that no other unsolved obstacle holds up: what solving it sets going. */
export function releasedBy(
  obstacle: Obstacle,
  all: readonly Obstacle[],
  answers: Pick<Answers, 'of'>,
): HeldItem[] {
  const others = all.filter((other) => other.id !== obstacle.id && !isSolved(other));
  return heldItems(obstacle).filter(
    (held) =>
      answers.of(held.locality)[held.item]?.status === 'blocked' &&
      !others.some(({ sets }) => sets.link.has(linkMember(held))),
  );
}
