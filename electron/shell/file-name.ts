import type { Workspace } from '../../shared/model/workspace.ts';
import { blockOf } from '../../shared/model/campaign.ts';
import type { Day } from '../../shared/model/day.ts';
import { fold } from '../../shared/text/fold.ts';
import { words } from '../../shared/text/words.ts';

/** Safe on every file system: letters without accents, digits and hyphens; `kind_place_day`. */
export function fileName(kind: string, place: string, day: Day): string {
  return `${kind}_${fold(place).replaceAll(' ', '-')}_${day}`;
}

/** What a workspace's files are named by: `79-ho-chi-minh`, or `toan-quoc`, and the block where it is not the government's. */
export function placeOf({ plan }: Workspace): string {
  const province = plan.scope.level === 'nation' ? undefined : plan.locality(plan.scope.code);
  const place = province === undefined ? 'toan-quoc' : `${province.code}-${province.name}`;
  const block = blockOf(plan.campaign);
  return block === 'government' ? place : `${place}-khoi-${words.vi.blocks[block]}`;
}
