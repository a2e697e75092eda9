import type { Workspace } from '../../shared/model/workspace.ts';
import type { Day } from '../../shared/model/day.ts';
import { fold } from '../../shared/text/fold.ts';

/** Safe on every file system: letters without accents, digits and hyphens; `kind_place_day`. */
export function fileName(kind: string, place: string, day: Day): string {
  return `${kind}_${fold(place).replaceAll(' ', '-')}_${day}`;
}

/** What a workspace's files are named by: `79-ho-chi-minh`, or `toan-quoc`. */
export function placeOf({ plan }: Workspace): string {
  const province = plan.scope.level === 'nation' ? undefined : plan.locality(plan.scope.code);
  return province === undefined ? 'toan-quoc' : `${province.code}-${province.name}`;
}
