import { serviceLevels, type ServiceLevel } from '../../../shared/model/records/watch.ts';
import type { DayLevel } from '../../../shared/operations/continuity.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { shownDay } from '../../state/operations.ts';
import styles from './continuity-panel.module.css';
import { LevelMark } from './level-mark.tsx';

/** So many of the latest days fit side by side; the table has them all. */
const mostDays = 31;

interface ContinuityStripProps {
  readonly platform: string;
  readonly days: readonly DayLevel[];
}

/** A platform's days since the cutover, a mark each; pressing one opens its day. The table says the same in words. */
export function ContinuityStrip({ platform, days }: ContinuityStripProps) {
  const app = useApp();
  const { language, operations, records } = useText();
  const { continuity: words } = operations;
  const current = useAppState(shownDay);
  const parts = [
    ...serviceLevels
      .toReversed()
      .map((level) => ({ level, count: days.filter((day) => day.level === level).length }))
      .filter(({ count }) => count > 0)
      .map(({ level, count }) => words.countDays(count, records.watch.platform[level])),
  ];
  const unknown = days.filter(({ level }) => level === undefined).length;
  if (unknown > 0) parts.push(words.unknownDays(unknown));
  return (
    <div className={styles['strip']} role="img" aria-label={words.strip(platform, parts)}>
      {days.slice(-mostDays).map(({ day, level, isByIncident }) => {
        const said = level === undefined ? words.unknown : records.watch.platform[level];
        return (
          <span
            key={day}
            className={styles['cell']}
            data-current={day === current}
            title={`${formatDay(day, language)}: ${said}${isByIncident ? ` (${words.byIncident})` : ''}`}
            onClick={() => app.operations.goTo(day)}
          >
            <LevelMark level={level} size={15} />
          </span>
        );
      })}
    </div>
  );
}

/** What the marks mean. */
export function LevelLegend({ levels }: { readonly levels: readonly (ServiceLevel | undefined)[] }) {
  const { operations, records } = useText();
  return (
    <ul className={styles['legend']} aria-label={operations.continuity.legend}>
      {levels.map((level) => (
        <li key={level ?? 'unknown'}>
          <LevelMark level={level} size={14} />
          {level === undefined ? operations.continuity.unknown : records.watch.platform[level]}
        </li>
      ))}
    </ul>
  );
}
