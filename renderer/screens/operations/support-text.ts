import { daysBetween, type Day } from '../../../shared/model/day.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';

/** Until when a vendor supports a platform after the cutover, in words; after its name where that is given. */
export function supportText(
  vendor: string | undefined,
  until: Day | undefined,
  today: Day,
  { operations, language }: Text,
): string {
  const { vendors } = operations;
  const support =
    until === undefined
      ? vendors.unknown
      : vendors.until(formatDay(until, language), daysBetween(today, until));
  return vendor === undefined ? support : vendors.of(vendor, support);
}
