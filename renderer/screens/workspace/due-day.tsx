import type { Item } from '../../../shared/model/campaign.ts';
import { daysBetween } from '../../../shared/model/day.ts';
import type { Status } from '../../../shared/model/words.ts';
import { formatDayShort } from '../../../shared/text/dates.ts';
import { RepeatIcon } from '../../components/icons.tsx';
import { useAppState, useText } from '../../state/hooks.ts';
import styles from './due-day.module.css';

interface DueProps {
  readonly item: Item;
  readonly status: Status | undefined;
}

/** When an item is due: its day and the days left, or its rhythm where it repeats. */
export function DueDay({ item, status }: DueProps) {
  const text = useText();
  const today = useAppState((state) => state.today);
  const { recurrence } = item.template;
  if (recurrence !== undefined) {
    return (
      <span className={styles['due']} title={text.screens.checklist.recurring}>
        <span className={styles['rhythm']}>
          <RepeatIcon size={12} />
          {text.words.recurrences[recurrence]}
        </span>
      </span>
    );
  }
  const days = daysBetween(today, item.due);
  return (
    <span className={styles['due']}>
      <span>{formatDayShort(item.due, text.language)}</span>
      {isOpen(status) && (
        <span className={styles['left']} data-late={days < 0} data-soon={isSoon(days)}>
          {text.words.daysLeft(days)}
        </span>
      )}
    </span>
  );
}

/** The same in one phrase. */
export function useDueText(item: Item, status: Status | undefined): string {
  const { language, words, screens } = useText();
  const today = useAppState((state) => state.today);
  const { recurrence } = item.template;
  if (recurrence !== undefined) return `${words.recurrences[recurrence]}, ${screens.checklist.recurring}`;
  const due = screens.checklist.dueOn(formatDayShort(item.due, language));
  return isOpen(status) ? `${due}, ${words.daysLeft(daysBetween(today, item.due))}` : due;
}

/** Once done or out of scope, it no longer matters how many days are left. */
function isOpen(status: Status | undefined): boolean {
  return status !== 'done' && status !== 'not-applicable';
}

function isSoon(days: number): boolean {
  return days >= 0 && days <= 3;
}
