import type { Day } from '../../../shared/model/day.ts';
import { useText } from '../../state/hooks.ts';
import { supportText } from './support-text.ts';

/** Until when a vendor supports a platform after the cutover; marked where that is over. */
export function SupportUntil({ until, today }: { readonly until: Day | undefined; readonly today: Day }) {
  const text = useText();
  return <span data-bad={until !== undefined && until < today}>{supportText(until, today, text)}</span>;
}
