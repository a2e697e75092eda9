import { verdicts, type Verdict } from '../../../shared/model/words.ts';
import type { PlatformId } from '../../../shared/model/template.ts';
import type { Locality } from '../../../shared/model/unit.ts';
import { wholeProvince } from '../../../shared/overview/overview.ts';
import type { LocalityTally } from '../../../shared/overview/tally.ts';
import { compareVietnamese } from '../../../shared/text/fold.ts';
import { byProvince } from './by-province.ts';

/** A row of the heat map: a locality, or for the nation a province with its communes. */
export interface HeatRow {
  readonly locality: Locality;
  readonly verdict: Verdict;
  readonly verdictOn: ReadonlyMap<PlatformId, Verdict>;
}

/** The worst first, then in dictionary order. */
export function heatRows(tallies: readonly LocalityTally[], isNation: boolean): readonly HeatRow[] {
  const rows = isNation ? provinceRows(tallies) : tallies.map(rowOf);
  return rows.toSorted(
    (a, b) =>
      verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
      compareVietnamese(a.locality.name, b.locality.name),
  );
}

function rowOf({ locality, verdict, platforms }: LocalityTally): HeatRow {
  const verdictOn = new Map([...platforms].map(([id, tally]) => [id, tally.verdict]));
  return { locality, verdict, verdictOn };
}

function provinceRows(tallies: readonly LocalityTally[]): HeatRow[] {
  return [...byProvince(tallies)].flatMap(([code, group]) => {
    const province = group.find(({ locality }) => locality.code === code);
    const whole = wholeProvince(group);
    if (province === undefined || whole === undefined) return [];
    const verdictOn = new Map([...whole.platforms].map(([id, platform]) => [id, platform.verdict]));
    return [{ locality: province.locality, verdict: whole.verdict, verdictOn }];
  });
}
