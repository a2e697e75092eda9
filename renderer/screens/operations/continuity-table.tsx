import type { TemplatePlatform } from '../../../shared/model/template.ts';
import type { Continuity } from '../../../shared/operations/continuity.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import { shownDay } from '../../state/operations.ts';
import styles from './continuity-panel.module.css';
import { LevelMark } from './level-mark.tsx';

interface ContinuityTableProps {
  readonly all: readonly { readonly platform: TemplatePlatform; readonly continuity: Continuity }[];
}

/** Every day since the cutover and every platform in words, the latest day first. */
export function ContinuityTable({ all }: ContinuityTableProps) {
  const app = useApp();
  const { language, operations, records } = useText();
  const { continuity: words } = operations;
  const current = useAppState(shownDay);
  const days = (all[0]?.continuity.days ?? []).map(({ day }, index) => ({ day, index })).reverse();
  return (
    <>
      <div className={styles['scroll']} role="region" aria-label={words.tableLabel} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.dayColumn}</th>
              {all.map(({ platform }) => (
                <th key={platform.id} scope="col">
                  {platform.shortName[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, index }) => (
              <tr key={day} data-current={day === current}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles['open']}
                    aria-label={words.openDay(formatDay(day, language))}
                    onClick={() => app.operations.goTo(day)}
                  >
                    {formatDayShort(day, language)}
                  </button>
                </th>
                {all.map(({ platform, continuity }) => {
                  const { level, isByIncident } = continuity.days[index] ?? {
                    level: undefined,
                    isByIncident: false,
                  };
                  return (
                    <td key={platform.id}>
                      <span className={styles['level']} title={isByIncident ? words.byIncident : undefined}>
                        <LevelMark level={level} size={13} />
                        {level === undefined ? words.unknown : records.watch.platform[level]}
                        {isByIncident && ' *'}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['soft']}>* {words.byIncident}</p>
    </>
  );
}
