import type { BurnUp, Forecast } from '../../../shared/overview/burn-up.ts';
import type { Day } from '../../../shared/model/day.ts';
import { formatDayShort } from '../../../shared/text/dates.ts';
import type { CountedUnit } from '../../../shared/text/overview.ts';
import type { Text } from '../../../shared/text/index.ts';

/** How far the pace leads by the cutover day, and what pace it would take, in words. */
export function forecastText(
  unit: CountedUnit,
  { total }: BurnUp,
  expected: Forecast,
  cutover: Day,
  { overview: { chart }, language }: Text,
): string {
  const whole = (count: number): string => count.toLocaleString(language);
  /** What is needed is rounded up and what is reached down, so that the two never look closer than they are. */
  const perDay = (rate: number, round: (value: number) => number): string => {
    const tenths = round(rate * 10) / 10;
    const options = { minimumFractionDigits: rate < 100 ? 1 : 0, maximumFractionDigits: 1 };
    return tenths === 0
      ? chart.below((0.1).toLocaleString(language))
      : tenths.toLocaleString(language, options);
  };
  switch (expected.kind) {
    case 'all-done':
      return chart.allDone[unit];
    case 'over':
      return chart.over(unit, whole(expected.open));
    case 'no-pace':
      return chart.noPace(unit, perDay(expected.perDayNeeded, Math.ceil));
    case 'pace': {
      const day = formatDayShort(cutover, language);
      const then = chart.pace(unit, whole(expected.doneThen), whole(total), day);
      const rates = chart.needed(
        perDay(expected.perDayNeeded, Math.ceil),
        perDay(expected.perDay, Math.floor),
      );
      return `${then} ${rates}`;
    }
  }
}
