import type { LocalityTally } from '../../../shared/overview/tally.ts';
import { provinceOf } from '../../state/arrival.ts';

/** The localities of each province, itself included, by the province's code. */
export function byProvince(tallies: readonly LocalityTally[]): ReadonlyMap<string, readonly LocalityTally[]> {
  const groups = new Map<string, LocalityTally[]>();
  for (const tally of tallies) {
    const code = provinceOf(tally.locality);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [tally]);
    else group.push(tally);
  }
  return groups;
}
