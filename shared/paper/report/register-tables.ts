import type { Plan } from '../../model/campaign.ts';
import { countObstacles, type ObstacleCount, type ObstacleCounters } from '../../obstacles/counters.ts';
import { obstacleRows, type Obstacle, type ObstacleRow } from '../../obstacles/row.ts';
import { formatDay, formatDayShort } from '../../text/dates.ts';
import type { ReportTable } from './document.ts';
import { column, tableOf, type Field, type TableContext } from './table-parts.ts';

/** The register of obstacles in a report: sums by group and lead body and by source, and each obstacle. */
export interface RegisterFigures {
  readonly counters: ObstacleCounters;
  readonly rows: readonly ObstacleRow[];
}

export function registerFigures(obstacles: readonly Obstacle[], { figures }: TableContext): RegisterFigures {
  return { counters: countObstacles(obstacles, figures.asOf), rows: obstacleRows(obstacles, figures.asOf) };
}

/** What stands above the tables: how many, how many solved and from whom, and that the day stays. */
export function registerText({ counters }: RegisterFigures, { plan, text, language }: TableContext): string {
  const { counters: words, report } = text.obstacles;
  const { all, open, acting, overdue, solved, bySource, extensions } = counters;
  const sources = bySource
    .filter((of) => of.solved > 0)
    .sort((a, b) => b.solved - a.solved)
    .map(({ source, solved: count }) => words.from(count, source));
  return [
    report.lead(all, words.solved(solved, sources), words.open(open + acting, overdue)),
    ...(extensions > 0 ? [report.extensions(extensions, cutoverOf(plan, language))] : []),
  ].join(' ');
}

function cutoverOf(plan: Plan, language: TableContext['language']): string {
  return formatDay(plan.campaign.cutover, language);
}

/** The three groups with the bodies that lead on their obstacles. */
export function groupTable({ counters }: RegisterFigures, context: TableContext): ReportTable {
  const { text } = context;
  const { report, counters: words } = text.obstacles;
  const { group: names, leadOf } = text.records.obstacle;
  return tableOf(
    report.groups,
    [
      {
        column: column(text.records.obstacle.fields.group, 'text', 3.4),
        cell: ({ group }) => (group === null ? words.noGroup : names[group]),
        total: text.reports.columns.total,
      },
      {
        column: column(text.records.obstacle.fields.lead, 'text', 3.6),
        cell: ({ group, leads }) =>
          leads.length > 0 ? leads.join(', ') : group === null ? null : leadOf[group],
      },
      ...countFields(counters, context),
    ],
    counters.byGroup,
    context,
  );
}

/** Who brought the obstacles up. */
export function sourceTable({ counters }: RegisterFigures, context: TableContext): ReportTable {
  const { text } = context;
  const { obstacle } = text.records;
  return tableOf(
    text.obstacles.report.sources,
    [
      {
        column: column(obstacle.fields.source, 'text', 3.4),
        cell: ({ source }) => (source === null ? text.obstacles.unset : obstacle.source[source]),
        total: text.reports.columns.total,
      },
      ...countFields(counters, context),
    ],
    counters.bySource,
    context,
  );
}

function countFields(all: ObstacleCount, { text }: TableContext): Field<ObstacleCount>[] {
  const { report } = text.obstacles;
  const { state } = text.records.obstacle;
  const field = (label: string, key: keyof ObstacleCount): Field<ObstacleCount> => ({
    column: column(label, 'number', 1.7),
    cell: (count) => count[key],
    total: all[key],
  });
  return [
    field(report.all, 'all'),
    field(state.open, 'open'),
    field(state.acting, 'acting'),
    field(state.solved, 'solved'),
    field(report.overdue, 'overdue'),
  ];
}

/** Each obstacle, unsolved and overdue ones first: cause, where, who, the proposal, the decision, by when. */
export function registerTable({ rows }: RegisterFigures, context: TableContext): ReportTable {
  const { text, language } = context;
  const { report } = text.obstacles;
  const { fields, cause, state: states } = text.records.obstacle;
  const { columns } = text.reports;
  return tableOf<ObstacleRow>(
    report.list,
    [
      { column: column(columns.number, 'number', 1.1), cell: (_row, index) => index + 1 },
      {
        column: column(fields.title, 'text', 4.2),
        cell: ({ obstacle }) => obstacle.fields.title ?? text.register.untitled,
      },
      {
        column: column(fields.cause, 'text', 2.4),
        cell: ({ obstacle }) => (obstacle.fields.cause === undefined ? null : cause[obstacle.fields.cause]),
      },
      { column: column(report.places, 'number', 1.3), cell: ({ places }) => places },
      { column: column(fields.actor, 'text', 2.6), cell: ({ obstacle }) => actorOf(obstacle, context) },
      {
        column: column(fields.solution, 'text', 3.4),
        cell: ({ obstacle }) => obstacle.fields.solution ?? null,
      },
      {
        column: column(fields.decision, 'text', 3.4),
        cell: ({ obstacle }) => obstacle.fields.decision ?? null,
      },
      {
        column: column(columns.due, 'text', 1.4),
        cell: ({ obstacle: { fields: of } }) =>
          of.due === undefined ? null : formatDayShort(of.due, language),
      },
      {
        column: column(fields.state, 'text', 2),
        cell: ({ obstacle: { fields: of }, state, isOverdue }) =>
          state === 'solved' && of.solved !== undefined
            ? report.solvedOn(states.solved, formatDayShort(of.solved, language))
            : isOverdue
              ? report.late(states[state])
              : states[state],
      },
    ],
    rows,
    context,
  );
}

/** Who must act, by name where that is known. */
function actorOf({ fields }: Obstacle, { text }: TableContext): string | null {
  return fields.actorName ?? (fields.actor === undefined ? null : text.words.actors[fields.actor]);
}
