import type { Plan } from '../../../shared/model/campaign.ts';
import {
  countValues,
  obstacleFilters,
  standings,
  unset,
  type ObstacleFilterName,
} from '../../../shared/obstacles/filter.ts';
import type { ObstacleRow } from '../../../shared/obstacles/row.ts';
import type { Text } from '../../../shared/text/index.ts';
import type { ListFilter } from '../register/register-tools.tsx';
import { platformOptions } from './platform-options.ts';

/** What the list is filtered by, each value with how many obstacles it lets through; values of none are left out. */
export function filtersOf(rows: readonly ObstacleRow[], plan: Plan, text: Text): readonly ListFilter[] {
  const all = obstacleFilters.map((name) => {
    const counts = countValues(rows, name);
    const words = wordsOf(name, plan, text);
    const values = name === 'standing' ? standings : [...Object.keys(words), unset];
    const options = values.map((value) => ({
      value,
      label: words[value] ?? text.obstacles.unset,
      count: counts.get(value) ?? 0,
    }));
    return {
      name,
      label: name === 'standing' ? text.obstacles.standing : text.records.obstacle.fields[name],
      isInSight: name === 'standing',
      options: options.filter(({ count }) => count > 0),
    };
  });
  // Where no obstacle has the field there is nothing to choose between.
  return all.filter(({ options }) => options.some(({ value }) => value !== unset));
}

function wordsOf(name: ObstacleFilterName, plan: Plan, text: Text): Readonly<Record<string, string>> {
  if (name === 'standing') return text.obstacles.standings;
  if (name === 'actor') return text.words.actors;
  if (name !== 'platform') return text.records.obstacle[name];
  return Object.fromEntries(platformOptions(plan, text).map(({ value, label }) => [value, label]));
}
