import { VisuallyHidden } from '@mantine/core';
import { daysBetween, type Day } from '../../../shared/model/day.ts';
import type { BurnUp, Forecast } from '../../../shared/overview/burn-up.ts';
import { formatDay, formatDayShort } from '../../../shared/text/dates.ts';
import { useText } from '../../state/hooks.ts';
import styles from './burn-up-chart.module.css';

interface BurnUpChartProps {
  readonly up: BurnUp;
  readonly expected: Forecast;
  readonly today: Day;
  readonly cutover: Day;
}

const width = 430;
const height = 150;
const edge = { top: 14, right: 44, bottom: 20, left: 6 };

/** The days and their sums as a line, with where it leads; for screen readers the same as a table. */
export function BurnUpChart({ up, expected, today, cutover }: BurnUpChartProps) {
  const { overview: text, language } = useText();
  const { chart } = text;
  const first = up.days[0]?.day ?? today;
  const last = today > cutover ? today : cutover;
  const span = Math.max(1, daysBetween(first, last));
  const x = (day: Day): number =>
    edge.left + (daysBetween(first, day) / span) * (width - edge.left - edge.right);
  const y = (count: number): number =>
    height - edge.bottom - (count / up.total) * (height - edge.top - edge.bottom);
  const point = (day: Day, count: number): string => `${x(day).toFixed(1)},${y(count).toFixed(1)}`;
  const line = up.days.map(({ day, done }) => point(day, done)).join(' ');
  const area = `${point(first, 0)} ${line} ${point(today, 0)}`;
  const isAhead = today < cutover;
  const then = expected.kind === 'pace' ? expected.doneThen : undefined;
  const number = (count: number): string => count.toLocaleString(language);
  // What is still to come leads up from here: the figure stands below that, or before it where there is no room.
  const isRoomBelow = x(last) - x(today) > 60 && y(up.done) + 18 < y(0);
  return (
    <figure className={styles['figure']}>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles['chart']} aria-hidden="true">
        <line className={styles['base']} x1={edge.left} x2={x(last)} y1={y(0)} y2={y(0)} />
        <line className={styles['total']} x1={edge.left} x2={x(last)} y1={y(up.total)} y2={y(up.total)} />
        <polygon className={styles['area']} points={area} />
        <polyline className={styles['line']} points={line} />
        {isAhead && up.done < up.total && (
          <polyline
            className={styles['needed']}
            points={`${point(today, up.done)} ${point(cutover, up.total)}`}
          />
        )}
        {then !== undefined && (
          <>
            <polyline
              className={styles['forecast']}
              points={`${point(today, up.done)} ${point(cutover, then)}`}
            />
            <circle className={styles['end']} cx={x(cutover)} cy={y(then)} r="3.5" />
          </>
        )}
        <line className={styles['today']} x1={x(today)} x2={x(today)} y1={edge.top} y2={y(0)} />
        <circle className={styles['now']} cx={x(today)} cy={y(up.done)} r="3.5" />
        <g className={styles['labels']}>
          <text x={x(last) + 5} y={y(up.total) + 4}>
            {number(up.total)}
          </text>
          {then !== undefined && !isNear(y(then), y(up.total)) && (
            <text x={x(cutover) + 5} y={y(then) + 4}>
              {number(then)}
            </text>
          )}
          {isRoomBelow ? (
            <text x={x(today) + 6} y={y(up.done) + 16}>
              {number(up.done)}
            </text>
          ) : (
            <text x={x(today) - 5} y={Math.max(edge.top + 18, y(up.done) - 6)} textAnchor="end">
              {number(up.done)}
            </text>
          )}
          <text x={edge.left} y={height - 5}>
            {formatDayShort(first, language)}
          </text>
          {x(today) - edge.left > 60 && x(last) - x(today) > 60 && (
            <text x={x(today)} y={height - 5} textAnchor="middle">
              {chart.today}
            </text>
          )}
          <text x={x(last)} y={height - 5} textAnchor="middle">
            {formatDayShort(last, language)}
          </text>
        </g>
      </svg>
      <figcaption className={styles['legend']} aria-hidden="true">
        <Key kind="line" name={chart.done} />
        {then !== undefined && <Key kind="forecast" name={chart.forecastLine} />}
        {isAhead && up.done < up.total && <Key kind="needed" name={chart.neededLine} />}
        <Key kind="total" name={chart.total} />
      </figcaption>
      <VisuallyHidden>
        <table>
          <caption>{chart.table}</caption>
          <thead>
            <tr>
              <th scope="col">{chart.day}</th>
              <th scope="col">{chart.done}</th>
            </tr>
          </thead>
          <tbody>
            {up.days.map(({ day, done }) => (
              <tr key={day}>
                <th scope="row">{formatDay(day, language)}</th>
                <td>
                  {number(done)}/{number(up.total)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}

/** Two labels that would stand on one another. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 12;
}

function Key({ kind, name }: { readonly kind: string; readonly name: string }) {
  return (
    <span className={styles['key']}>
      <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
        <line className={styles[kind]} x1="0" x2="22" y1="4" y2="4" />
      </svg>
      {name}
    </span>
  );
}
