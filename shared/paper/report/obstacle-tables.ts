import { actors } from '../../model/words.ts';
import { formatDayShort } from '../../text/dates.ts';
import { templateText } from '../../text/template.ts';
import type { ReportTable } from './document.ts';
import {
  askedPlatforms,
  column,
  placeFields,
  sumUp,
  tableOf,
  type Field,
  type TableContext,
} from './table-parts.ts';

/** The tables of what stands in the way: open gate items, and blocked items. */

/** Each gate item that is not met somewhere, the one missing in most places first. */
export function openGateTable(context: TableContext): ReportTable {
  const { plan, figures, text, language } = context;
  const { columns, tables } = text.reports;
  const gates = [...figures.openGates].sort((a, b) => b.overdue - a.overdue || b.open - a.open);
  return tableOf(
    tables.openGates,
    [
      { column: column(columns.code, 'text', 1.8), cell: ({ item }) => item.id },
      {
        column: column(columns.item, 'text', 8),
        cell: ({ item }) => templateText(item.template.title, language, plan.campaign.cutover),
        total: columns.total,
      },
      { column: column(columns.due, 'text', 1.5), cell: ({ item }) => formatDayShort(item.due, language) },
      {
        column: column(columns.open, 'number', 2),
        cell: ({ open }) => open,
        total: sumUp(gates.map(({ open }) => open)),
      },
      {
        column: column(columns.overdue, 'number', 2),
        cell: ({ overdue }) => overdue,
        total: sumUp(gates.map(({ overdue }) => overdue)),
      },
    ],
    gates,
    context,
  );
}

/** Who must act, and on which platform. */
export function actorTable(context: TableContext): ReportTable {
  const { figures, text } = context;
  const { columns, tables } = text.reports;
  const groups = [...actors, undefined].map((actor) => ({
    actor,
    items: figures.blocked.filter(({ blockedBy }) => blockedBy === actor),
  }));
  const rows = groups.filter(({ actor, items }) => actor !== undefined || items.length > 0);
  const { blocked } = figures;
  return tableOf(
    tables.actors,
    [
      {
        column: column(columns.actor, 'text', 3),
        cell: ({ actor }) => (actor === undefined ? text.reports.noActor : text.words.actors[actor]),
        total: columns.total,
      },
      ...askedPlatforms(context).map(({ id, shortName }): Field<(typeof rows)[number]> => ({
        column: column(shortName[context.language], 'number', 1.9),
        cell: ({ items }) => items.filter(({ item }) => item.platform.id === id).length,
        total: blocked.filter(({ item }) => item.platform.id === id).length,
      })),
      {
        column: column(columns.gateBlocked, 'number', 1.8),
        cell: ({ items }) => items.filter(({ item }) => item.gate).length,
        total: blocked.filter(({ item }) => item.gate).length,
      },
      {
        column: column(columns.total, 'number', 1.6),
        cell: ({ items }) => items.length,
        total: blocked.length,
      },
    ],
    rows,
    context,
  );
}

/** Every blocked item, by who must act, gate items first, the oldest first. */
export function blockedTable(context: TableContext): ReportTable {
  const { plan, figures, text, language } = context;
  const { columns, tables } = text.reports;
  const place = (actor: string | undefined): number =>
    actor === undefined ? actors.length : actors.findIndex((one) => one === actor);
  const rows = [...figures.blocked].sort(
    (a, b) =>
      place(a.blockedBy) - place(b.blockedBy) ||
      Number(b.item.gate) - Number(a.item.gate) ||
      (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
  );
  return tableOf(
    tables.blocked,
    [
      { column: column(columns.number, 'number', 1.2), cell: (_row, index) => index + 1 },
      {
        column: column(columns.actor, 'text', 2.2),
        cell: ({ blockedBy }) =>
          blockedBy === undefined ? text.reports.noActor : text.words.actors[blockedBy],
      },
      ...placeFields<(typeof rows)[number]>(context, ({ locality }) => locality),
      {
        column: column(columns.item, 'text', 7.4),
        cell: ({ item }) =>
          `${item.id}${item.gate ? ' (*)' : ''} ${templateText(item.template.title, language, plan.campaign.cutover)}`,
      },
      { column: column(columns.note, 'text', 3.8), cell: ({ note }) => note ?? null },
      { column: column(columns.since, 'text', 1.5), cell: ({ since }) => formatDayShort(since, language) },
    ],
    rows,
    context,
  );
}
