import { verdicts } from '../../model/words.ts';
import { ratio } from './cells.ts';
import type { ReportTable } from './document.ts';
import { communeVerdicts, sumOf, tallyOf, type PlatformSum, type Tally } from './figures.ts';
import {
  column,
  platformField,
  platformSums,
  shortDay,
  sumUp,
  tableOf,
  tallyField,
  type Field,
  type TableContext,
} from './table-parts.ts';

/** The tables that count: by verdict, by platform. */

export function verdictTable(context: TableContext): ReportTable {
  const { figures, previous, text } = context;
  const { columns, tables } = text.reports;
  const now = communeVerdicts(figures);
  const before = previous && communeVerdicts(previous);
  const units = sumUp(Object.values(now));
  return tableOf(
    tables.verdicts,
    [
      {
        column: column(columns.verdict, 'text', 5),
        cell: (verdict) => text.words.verdicts[verdict],
        total: columns.total,
      },
      {
        column: column(before === undefined ? columns.count : columns.now, 'number', 2),
        cell: (verdict) => now[verdict],
        total: units,
      },
      {
        column: column(columns.share, 'ratio', 2),
        cell: (verdict) => ratio(now[verdict], units),
        total: ratio(units, units),
      },
      before && {
        column: column(columns.before(shortDay(context)), 'number', 2),
        cell: (verdict) => before[verdict],
        total: sumUp(Object.values(before)),
      },
      before && {
        column: column(columns.change, 'change', 2),
        cell: (verdict) => now[verdict] - before[verdict],
      },
    ],
    verdicts,
    context,
  );
}

export function platformVerdictTable(context: TableContext): ReportTable {
  const { text } = context;
  const { columns, tables } = text.reports;
  return tableOf(
    tables.platforms,
    [
      platformField(context, 6.4),
      { column: column(columns.localities, 'number', 2.2), cell: ({ localities }) => localities },
      ...verdicts.map((verdict): Field<PlatformSum> => ({
        column: column(text.words.verdicts[verdict], 'number', 2),
        cell: (row) => row.verdicts[verdict],
      })),
    ],
    platformSums(context, context.figures),
    context,
  );
}

export function progressTable(context: TableContext): ReportTable {
  const { columns, tables } = context.text.reports;
  const rows = platformSums(context, context.figures);
  const before = previousTallies(context);
  const total = sumOf(rows.map(({ tally }) => tally));
  return tableOf<PlatformSum>(
    tables.progress,
    [
      { ...platformField(context, 6.6), total: columns.total },
      tallyField(columns.applicable, 'applicable', total, 2.4),
      tallyField(columns.done, 'done', total, 1.9),
      {
        column: column(columns.share, 'ratio', 1.8),
        cell: ({ tally }) => ratio(tally.done, tally.applicable),
        total: ratio(total.done, total.applicable),
      },
      tallyField(columns.evidenced, 'evidenced', total, 2.4),
      before && {
        column: column(columns.doneBefore(shortDay(context)), 'number', 2.4),
        cell: ({ platform }) => before.of(platform).done,
        total: before.all.done,
      },
      before && {
        column: column(columns.change, 'change', 1.9),
        cell: ({ platform, tally }) => tally.done - before.of(platform).done,
        total: total.done - before.all.done,
      },
    ],
    rows,
    context,
  );
}

export function gateTable(context: TableContext): ReportTable {
  const { columns, tables } = context.text.reports;
  const rows = platformSums(context, context.figures);
  const before = previousTallies(context);
  const total = sumOf(rows.map(({ tally }) => tally));
  return tableOf<PlatformSum>(
    tables.gates,
    [
      { ...platformField(context), total: columns.total },
      tallyField(columns.gates, 'gates', total),
      tallyField(columns.gatesOpen, 'gatesOpen', total),
      tallyField(columns.gatesOverdue, 'gatesOverdue', total),
      tallyField(columns.blocked, 'blocked', total),
      before && {
        column: column(columns.gatesOpenBefore(shortDay(context)), 'number', 2.4),
        cell: ({ platform }) => before.of(platform).gatesOpen,
        total: before.all.gatesOpen,
      },
      before && {
        column: column(columns.change, 'change', 2),
        cell: ({ platform, tally }) => tally.gatesOpen - before.of(platform).gatesOpen,
        total: total.gatesOpen - before.all.gatesOpen,
      },
    ],
    rows,
    context,
  );
}

/** What a go/no-go decision rests on, platform by platform. */
export function decisionTable(
  context: TableContext,
  proven: ReadonlyMap<PlatformSum['platform'], number>,
): ReportTable {
  const { figures, text } = context;
  const { columns, decision, tables } = text.reports;
  const rows = platformSums(context, figures).filter(({ localities }) => localities > 0);
  const provenOf = ({ platform }: PlatformSum): number => proven.get(platform) ?? 0;
  const total = sumOf(rows.map(({ tally }) => tally));
  const waits = (row: PlatformSum): number =>
    figures.blocked.filter(
      ({ item, blockedBy }) =>
        item.platform.id === row.platform && (blockedBy === 'vendor' || blockedBy === 'ministry'),
    ).length;
  const allWaiting = sumUp(rows.map(waits));
  return tableOf(
    tables.decision,
    [
      { ...platformField(context, 3.8), total: columns.total },
      { column: column(columns.verdict, 'text', 2.1), cell: ({ worst }) => text.words.verdicts[worst] },
      {
        column: column(columns.ready, 'text', 1.8),
        cell: ({ verdicts: count, localities }) => `${count.ready}/${localities}`,
      },
      tallyField(columns.gatesOpen, 'gatesOpen', total, 1.5),
      tallyField(columns.gatesOverdue, 'gatesOverdue', total, 1.75),
      {
        column: column(columns.blockedOwn, 'number', 1.7),
        cell: (row) => row.tally.blocked - waits(row),
        total: total.blocked - allWaiting,
      },
      { column: column(columns.blockedOthers, 'number', 1.7), cell: waits, total: allWaiting },
      tallyField(decision.declared, 'done', total, 1.8),
      tallyField(columns.evidenced, 'evidenced', total, 2),
      {
        column: column(decision.proven, 'number', 1.6),
        cell: provenOf,
        total: sumUp(rows.map(provenOf)),
      },
    ],
    rows,
    context,
  );
}

function previousTallies(context: TableContext) {
  const { previous } = context;
  if (previous === undefined) return undefined;
  const sums = new Map(platformSums(context, previous).map(({ platform, tally }) => [platform, tally]));
  return {
    of: (platform: PlatformSum['platform']): Tally => sums.get(platform) ?? sumOf([]),
    all: tallyOf(previous),
  };
}
