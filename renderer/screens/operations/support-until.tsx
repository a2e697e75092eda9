import type { Day } from '../../../shared/model/day.ts';
import { useText } from '../../state/hooks.ts';
import { supportText } from './support-text.ts';

interface SupportUntilProps {
  /** Said before, where it does not stand beside it. */
  readonly vendor?: string | undefined;
  readonly until: Day | undefined;
  readonly today: Day;
}

/** Until when a vendor supports a platform after the cutover; marked where that is over. */
export function SupportUntil({ vendor, until, today }: SupportUntilProps) {
  const text = useText();
  return (
    <span data-bad={until !== undefined && until < today}>{supportText(vendor, until, today, text)}</span>
  );
}
