import type { Scope } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import { scopeOfId } from '../model/records/rules.ts';

/** The scope under which a workspace's own daily checks are kept. */
export function watchScope(scope: Scope): string {
  return scope.level === 'nation' ? 'nation' : scope.code;
}

/** The id of the daily check of a day: `79-20250702`. */
export function watchId(scope: string, day: Day): string {
  return `${scope}-${day.replaceAll('-', '')}`;
}

/** The day that a daily check is about. */
export function dayOfWatch(id: string): Day {
  const digits = id.slice(id.indexOf('-') + 1);
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].join('-');
}

export function watchOf(
  watches: readonly StandingRecord<'watch'>[],
  scope: string,
  day: Day,
): StandingRecord<'watch'> | undefined {
  const id = watchId(scope, day);
  return watches.find((watch) => watch.id === id);
}

/** The daily checks of one scope: a nation's workspace holds those of its provinces too. */
export function watchesOf(
  watches: readonly StandingRecord<'watch'>[],
  scope: string,
): readonly StandingRecord<'watch'>[] {
  return watches.filter(({ id }) => scopeOfId(id) === scope);
}
