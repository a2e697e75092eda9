import { daysBetween, type Day } from '../../../shared/model/day.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { useText } from '../../state/hooks.ts';

/** Until when a vendor supports a platform after the cutover. */
export function SupportUntil({ until, today }: { readonly until: Day | undefined; readonly today: Day }) {
  const { language, operations } = useText();
  if (until === undefined) return operations.vendors.unknown;
  const days = daysBetween(today, until);
  return <span data-bad={days < 0}>{operations.vendors.until(formatDay(until, language), days)}</span>;
}
