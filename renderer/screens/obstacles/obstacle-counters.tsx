import type { ObstacleCounters } from '../../../shared/obstacles/counters.ts';
import { unset } from '../../../shared/obstacles/filter.ts';
import { listOf } from '../../state/entry-lists.ts';
import { useApp, useAppState, useText } from '../../state/hooks.ts';
import styles from './obstacle-counters.module.css';
import { ObstacleMark } from './obstacle-mark.tsx';

/** "36 solved: 16 from enterprises, 20 from ministries", what is left, and each group with the body that leads it. */
export function ObstacleCountersBar({ counters }: { readonly counters: ObstacleCounters }) {
  const app = useApp();
  const { obstacles, records } = useText();
  const words = obstacles.counters;
  const chosen = useAppState((state) => listOf(state, 'obstacle').filters['group']);
  const { solved, open, acting, overdue, bySource, byGroup, extensions } = counters;
  const sources = bySource.filter((of) => of.solved > 0).sort((a, b) => b.solved - a.solved);
  return (
    <section className={styles['bar']} aria-label={words.label}>
      <div className={styles['totals']}>
        <p className={styles['total']}>
          <ObstacleMark state="solved" />
          {words.solved(
            solved,
            sources.map(({ source, solved: count }) => words.from(count, source)),
          )}
        </p>
        <p className={styles['total']} data-late={overdue > 0}>
          <ObstacleMark state="open" />
          {words.open(open + acting, overdue)}
        </p>
        {extensions > 0 && <p className={styles['soft']}>{words.extensions(extensions)}</p>}
      </div>
      <ul className={styles['groups']}>
        {byGroup
          .filter(({ all }) => all > 0)
          .map(({ group, leads, all, solved: done }) => {
            const value = group ?? unset;
            const isOn = chosen === value;
            const lead = group === null ? undefined : (leads[0] ?? records.obstacle.leadOf[group]);
            return (
              <li key={value}>
                <button
                  type="button"
                  className={styles['group']}
                  aria-pressed={isOn}
                  onClick={() => app.entries.filter('obstacle', 'group', isOn ? undefined : value)}
                >
                  <strong>{group === null ? words.noGroup : records.obstacle.group[group]}</strong>
                  <span>{words.group(done, all)}</span>
                  {lead !== undefined && <span className={styles['lead']}>{lead}</span>}
                </button>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
