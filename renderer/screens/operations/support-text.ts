import { daysBetween, type Day } from '../../../shared/model/day.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';

/** Until when a vendor supports a platform after the cutover, in words. */
export function supportText(until: Day | undefined, today: Day, { operations, language }: Text): string {
  const { vendors } = operations;
  return until === undefined
    ? vendors.unknown
    : vendors.until(formatDay(until, language), daysBetween(today, until));
}
