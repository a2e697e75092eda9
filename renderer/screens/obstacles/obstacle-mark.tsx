import type { IncidentLevel, ObstacleState } from '../../../shared/model/records/obstacle.ts';
import { assertNever } from '../../../shared/model/words.ts';
import styles from './obstacle-mark.module.css';

interface ObstacleMarkProps {
  readonly state: ObstacleState;
  readonly incident?: IncidentLevel | undefined;
  /** The state in words, where none stand beside the mark. */
  readonly name?: string;
}

/** Where an obstacle stands, by shape as well as colour; a dot above says that it is an incident. */
export function ObstacleMark({ state, incident, name }: ObstacleMarkProps) {
  const label = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <svg
      className={styles['mark']}
      data-state={state}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      focusable="false"
      {...label}
    >
      {shapeOf(state)}
      {incident !== undefined && <circle className={styles['dot']} cx="13" cy="3" r="2.5" />}
    </svg>
  );
}

function shapeOf(state: ObstacleState) {
  switch (state) {
    case 'open':
      return <path className={styles['line']} d="M8 2.2 14.6 13.8H1.4z" />;
    case 'acting':
      return (
        <>
          <path className={styles['line']} d="M8 2.2 14.6 13.8H1.4z" />
          <path className={styles['fill']} d="M4.5 8.4h7l3.1 5.4H1.4z" />
        </>
      );
    case 'solved':
      return (
        <>
          <circle className={styles['fill']} cx="8" cy="8.5" r="6.5" />
          <path className={styles['cut']} d="m5 8.7 2 2.1 4-4.4" />
        </>
      );
    default:
      return assertNever(state);
  }
}
