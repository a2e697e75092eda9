import { Button } from '@mantine/core';
import { toDate } from '../../../shared/model/day.ts';
import type { Obstacle } from '../../../shared/obstacles/row.ts';
import { stateOf } from '../../../shared/obstacles/row.ts';
import { formatDay, formatMoment } from '../../../shared/text/dates.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { actionOf } from '../../state/actions.ts';
import { useApp, useIsReadOnly, useText } from '../../state/hooks.ts';
import { ariaKeys } from '../../state/key-combination.ts';
import { ObstacleMark } from '../obstacles/obstacle-mark.tsx';
import styles from './continuity-panel.module.css';

/** The incidents that are not over, worst first, each leading to its record. */
export function OpenIncidents({ incidents }: { readonly incidents: readonly Obstacle[] }) {
  const app = useApp();
  const text = useText();
  const { incidents: words } = text.operations;
  const isReadOnly = useIsReadOnly();
  const { keys } = actionOf('newEntry');
  return (
    <section className={styles['incidents']} aria-label={words.heading}>
      <header className={styles['head']}>
        <h3 className={styles['heading']}>{words.heading}</h3>
        {!isReadOnly && (
          <Button
            size="compact-sm"
            aria-keyshortcuts={ariaKeys(keys)}
            rightSection={<KeyCap isHint>{keys[0] ?? ''}</KeyCap>}
            onClick={() => void app.operations.addIncident()}
          >
            {words.add}
          </Button>
        )}
      </header>
      {incidents.length === 0 && <p className={styles['soft']}>{words.none}</p>}
      <ul>
        {incidents.map((incident) => {
          const { title, incident: level, began, raised } = incident.fields;
          const since =
            began === undefined
              ? raised && formatDay(raised, text.language)
              : momentText(began, text.language);
          return (
            <li key={incident.id} className={styles['incident']}>
              <ObstacleMark
                state={stateOf(incident)}
                incident={level}
                name={text.records.obstacle.state[stateOf(incident)]}
              />
              <button
                type="button"
                className={styles['open']}
                onClick={() => app.obstacles.open(incident.id)}
              >
                {title ?? text.register.untitled}
              </button>
              <span className={styles['soft']}>
                {level !== undefined && text.records.obstacle.incident[level]}
                {since !== undefined && ` · ${words.since(since)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function momentText(moment: string, language: 'vi' | 'en'): string {
  const [day = '', time = '00:00'] = moment.split('T');
  const [hours, minutes] = time.split(':').map(Number);
  return formatMoment(toDate(day).setHours(hours ?? 0, minutes ?? 0), language);
}
