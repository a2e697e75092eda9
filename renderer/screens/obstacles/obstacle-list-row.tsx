import { daysBetween, type Day } from '../../../shared/model/day.ts';
import { scopeOfId } from '../../../shared/model/records/rules.ts';
import type { ObstacleRow } from '../../../shared/obstacles/row.ts';
import { formatDayShort } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { useAppState, useOpen, useText } from '../../state/hooks.ts';
import type { PrintColumn } from '../print/printed-screen.ts';
import styles from './obstacle-list-row.module.css';
import { ObstacleMark } from './obstacle-mark.tsx';

interface ObstacleListRowProps {
  readonly row: ObstacleRow;
  readonly today: Day;
}

/** An obstacle in the list: what it is, how many places it holds up, who must act, by when. */
export function ObstacleListRow({ row, today }: ObstacleListRowProps) {
  const text = useText();
  const { workspace } = useOpen();
  useAppState((state) => state.revision);
  const { obstacle, state, places, isOverdue } = row;
  const { fields } = obstacle;
  const hasConflict = [...workspace.state.registersIn(`obstacle/${obstacle.id}`)].some(([register]) =>
    workspace.state.inConflict(register),
  );
  const title = fields.title ?? text.register.untitled;
  const { plan } = workspace;
  // The centre's own need no name.
  const province = plan.scope.level === 'nation' ? plan.locality(scopeOfId(obstacle.id))?.name : undefined;
  const who = whoActs(row, text);
  return (
    <div className={styles['row']} data-solved={state === 'solved'}>
      <ObstacleMark state={state} incident={fields.incident} name={text.records.obstacle.state[state]} />
      <span className={styles['title']} data-untitled={fields.title === undefined} title={title}>
        {title}
      </span>
      <span className={styles['facts']}>
        {province !== undefined && <span>{province}</span>}
        <span>{text.obstacles.row.places(places)}</span>
        {who !== undefined && <span className={styles['who']}>{who}</span>}
        <span className={styles['due']} data-late={isOverdue}>
          {dueText(row, today, text)}
        </span>
        {hasConflict && <strong className={styles['conflict']}>{text.words.conflict}</strong>}
      </span>
    </div>
  );
}

function whoActs({ obstacle: { fields } }: ObstacleRow, { words }: Text): string | undefined {
  return fields.actorName ?? (fields.actor && words.actors[fields.actor]);
}

/** The same on paper. */
export function obstacleColumns(today: Day, text: Text): readonly PrintColumn<ObstacleRow>[] {
  const { fields, state } = text.records.obstacle;
  return [
    { heading: fields.title, cell: ({ obstacle }) => obstacle.fields.title ?? text.register.untitled },
    { heading: fields.link, cell: ({ places }) => text.obstacles.row.places(places) },
    { heading: fields.actor, cell: (row) => whoActs(row, text) },
    { heading: fields.solution, cell: ({ obstacle }) => obstacle.fields.solution },
    { heading: fields.due, cell: (row) => dueText(row, today, text) },
    { heading: fields.state, cell: (row) => state[row.state] },
  ];
}

function dueText({ obstacle: { fields }, state, isOverdue }: ObstacleRow, today: Day, text: Text): string {
  const { row } = text.obstacles;
  if (state === 'solved') {
    return fields.solved === undefined
      ? text.records.obstacle.state.solved
      : row.solved(formatDayShort(fields.solved, text.language));
  }
  if (fields.due === undefined) return row.noDue;
  return isOverdue
    ? row.late(daysBetween(fields.due, today))
    : row.due(formatDayShort(fields.due, text.language));
}
