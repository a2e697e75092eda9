import type { Plan } from '../../model/campaign.ts';
import { levelOf, type Locality } from '../../model/unit.ts';
import { actors, verdicts, type Language } from '../../model/words.ts';
import type { Regression } from '../../readiness/regression.ts';
import { formatDayShort } from '../../text/dates.ts';
import type { Text } from '../../text/index.ts';
import { templateText } from '../../text/template.ts';
import { ratio } from './cells.ts';
import type { Cell, Column, ReportTable } from './document.ts';
import {
  communeVerdicts,
  platformSum,
  provinceSums,
  sumOf,
  tallyOf,
  type Figures,
  type LocalityFigures,
  type PlatformSum,
  type Tally,
} from './figures.ts';

/** What every table is worked out from. */
export interface TableContext {
  readonly plan: Plan;
  readonly figures: Figures;
  /** The figures that stand beside these; left out where nobody has them. */
  readonly previous: Figures | undefined;
  readonly text: Text;
  readonly language: Language;
}

/** Rows that are about one thing each, with their cells side by side with the columns that they belong to. */
interface Field<Row> {
  readonly column: Column;
  readonly cell: (row: Row, index: number) => Cell;
  readonly total?: Cell;
}

function column(label: string, kind: Column['kind'], width: number): Column {
  return { label, kind, width };
}

function tableOf<Row>(
  words: { readonly sheet: string; readonly title: string },
  fields: readonly (Field<Row> | undefined)[],
  rows: readonly Row[],
  { text }: TableContext,
): ReportTable {
  const shown = fields.filter((field) => field !== undefined);
  const hasTotal = rows.length > 0 && shown.some(({ total }) => total !== undefined);
  return {
    ...words,
    columns: shown.map((field) => field.column),
    rows: rows.map((row, index) => shown.map(({ cell }) => cell(row, index))),
    total: hasTotal ? shown.map(({ total }) => total ?? null) : undefined,
    empty: text.reports.none,
  };
}

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
      platformField(context),
      { column: column(columns.localities, 'number', 2), cell: ({ localities }) => localities },
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
      { ...platformField(context), total: columns.total },
      tallyField(columns.applicable, 'applicable', total),
      tallyField(columns.done, 'done', total),
      {
        column: column(columns.share, 'ratio', 2),
        cell: ({ tally }) => ratio(tally.done, tally.applicable),
        total: ratio(total.done, total.applicable),
      },
      tallyField(columns.evidenced, 'evidenced', total),
      before && {
        column: column(columns.doneBefore(shortDay(context)), 'number', 2.4),
        cell: ({ platform }) => before.of(platform).done,
        total: before.all.done,
      },
      before && {
        column: column(columns.change, 'change', 2),
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
      { column: column(columns.number, 'number', 1), cell: (_row, index) => index + 1 },
      {
        column: column(columns.actor, 'text', 2.6),
        cell: ({ blockedBy }) =>
          blockedBy === undefined ? text.reports.noActor : text.words.actors[blockedBy],
      },
      ...placeFields<(typeof rows)[number]>(context, ({ locality }) => locality),
      {
        column: column(columns.item, 'text', 5),
        cell: ({ item }) =>
          `${item.id}${item.gate ? ' (*)' : ''} ${templateText(item.template.title, language, plan.campaign.cutover)}`,
      },
      { column: column(columns.note, 'text', 4.4), cell: ({ note }) => note ?? null },
      { column: column(columns.since, 'text', 1.7), cell: ({ since }) => formatDayShort(since, language) },
    ],
    rows,
    context,
  );
}

export function provinceTable(context: TableContext): ReportTable {
  const { figures, text } = context;
  const { columns, tables } = text.reports;
  const rows = provinceSums(figures);
  const total = sumOf(rows.map(({ tally }) => tally));
  return tableOf(
    tables.provinces,
    [
      { column: column(columns.number, 'number', 1.1), cell: (_row, index) => index + 1 },
      {
        column: column(columns.province, 'text', 3),
        cell: ({ province }) => province.locality.name,
        total: columns.total,
      },
      { column: column(columns.whole, 'text', 2.4), cell: ({ whole }) => text.words.verdicts[whole] },
      {
        column: column(columns.own, 'text', 2.4),
        cell: ({ province }) => text.words.verdicts[province.verdict],
      },
      ...verdicts.map((verdict): Field<(typeof rows)[number]> => ({
        column: column(text.words.verdicts[verdict], 'number', 1.95),
        cell: (row) => row.verdicts[verdict],
        total: sumUp(rows.map((row) => row.verdicts[verdict])),
      })),
      tallyField(columns.gatesOverdue, 'gatesOverdue', total, 2),
      tallyField(columns.blocked, 'blocked', total, 2),
    ],
    rows,
    context,
  );
}

/** The communes that are not ready or have not reported, with what is missing. */
export function weakPlaceTable(context: TableContext): ReportTable {
  const { figures, text, language, plan } = context;
  const { columns, tables } = text.reports;
  const rows = figures.localities.filter(
    ({ locality, verdict }) =>
      levelOf(locality) === 'commune' && (verdict === 'not-ready' || verdict === 'not-reported'),
  );
  const names = new Map(
    [...plan.template.platforms, plan.template.common].map(({ id, shortName }) => [id, shortName[language]]),
  );
  const weak = ({ platforms }: LocalityFigures): string =>
    platforms
      .filter(({ verdict }) => verdict === 'not-ready' || verdict === 'not-reported')
      .map(({ platform }) => names.get(platform) ?? platform)
      .join('; ');
  return tableOf(
    tables.places,
    [
      { column: column(columns.number, 'number', 1), cell: (_row, index) => index + 1 },
      ...placeFields<LocalityFigures>(context, ({ locality }) => locality),
      { column: column(columns.verdict, 'text', 2.3), cell: ({ verdict }) => text.words.verdicts[verdict] },
      { column: column(columns.notReady, 'text', 4.5), cell: weak },
      {
        column: column(columns.gatesOpen, 'number', 1.5),
        cell: ({ platforms }) => sumOf(platforms).gatesOpen,
      },
      {
        column: column(columns.gatesOverdue, 'number', 1.5),
        cell: ({ platforms }) => sumOf(platforms).gatesOverdue,
      },
      {
        column: column(columns.blocked, 'number', 1.7),
        cell: ({ platforms }) => sumOf(platforms).blocked,
      },
    ],
    rows,
    context,
  );
}

export function regressionTable(regressions: readonly Regression[], context: TableContext): ReportTable {
  const { plan, text, language } = context;
  const { columns, tables } = text.reports;
  const rows = regressions.flatMap(({ locality: code, ...regression }) => {
    const locality = plan.locality(code);
    return locality === undefined ? [] : [{ locality, ...regression }];
  });
  const platforms = [...plan.template.platforms, plan.template.common];
  return tableOf(
    tables.regressions,
    [
      { column: column(columns.number, 'number', 1), cell: (_row, index) => index + 1 },
      ...placeFields<(typeof rows)[number]>(context, ({ locality }) => locality),
      {
        column: column(columns.platform, 'text', 5),
        cell: ({ platform }) => platforms.find(({ id }) => id === platform)?.name[language] ?? platform,
      },
      { column: column(columns.nowVerdict, 'text', 3), cell: ({ now }) => text.words.verdicts[now] },
    ],
    rows,
    context,
  );
}

/** A row for each locality: for those who count on in a workbook. */
export function localityTable(context: TableContext): ReportTable {
  const { figures, text } = context;
  const { columns, tables } = text.reports;
  const sums = new Map(
    figures.localities.map(({ locality, platforms }) => [locality.code, sumOf(platforms)]),
  );
  const of = ({ locality }: LocalityFigures): Tally => sums.get(locality.code) ?? sumOf([]);
  const total = tallyOf(figures);
  const count = (label: string, key: keyof Tally): Field<LocalityFigures> => ({
    column: column(label, 'number', 1.5),
    cell: (row) => of(row)[key],
    total: total[key],
  });
  return tableOf(
    tables.localities,
    [
      {
        column: column(columns.localityCode, 'text', 1.5),
        cell: ({ locality }) => locality.code,
        total: columns.total,
      },
      ...placeFields<LocalityFigures>(context, ({ locality }) => locality),
      { column: column(columns.verdict, 'text', 2), cell: ({ verdict }) => text.words.verdicts[verdict] },
      ...askedPlatforms(context).map(({ id, shortName }): Field<LocalityFigures> => ({
        column: column(shortName[context.language], 'text', 2),
        cell: ({ platforms }) => {
          const verdict = platforms.find(({ platform }) => platform === id)?.verdict;
          return verdict === undefined ? null : text.words.verdicts[verdict];
        },
      })),
      count(columns.asked, 'asked'),
      count(columns.reported, 'reported'),
      count(columns.applicable, 'applicable'),
      count(columns.done, 'done'),
      count(columns.evidenced, 'evidenced'),
      count(columns.gates, 'gates'),
      count(columns.gatesOpen, 'gatesOpen'),
      count(columns.gatesOverdue, 'gatesOverdue'),
      count(columns.blocked, 'blocked'),
    ],
    figures.localities,
    context,
  );
}

/** What a go/no-go decision rests on, platform by platform. */
export function decisionTable(context: TableContext): ReportTable {
  const { figures, text } = context;
  const { columns, decision, tables } = text.reports;
  const rows = platformSums(context, figures);
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
      { ...platformField(context, 4.2), total: columns.total },
      { column: column(columns.verdict, 'text', 2.3), cell: ({ worst }) => text.words.verdicts[worst] },
      {
        column: column(columns.ready, 'text', 1.9),
        cell: ({ verdicts: count, localities }) => `${count.ready}/${localities}`,
      },
      tallyField(columns.gatesOpen, 'gatesOpen', total, 1.5),
      tallyField(columns.gatesOverdue, 'gatesOverdue', total, 1.5),
      {
        column: column(columns.blockedOwn, 'number', 1.9),
        cell: (row) => row.tally.blocked - waits(row),
        total: total.blocked - allWaiting,
      },
      { column: column(columns.blockedOthers, 'number', 1.9), cell: waits, total: allWaiting },
      tallyField(decision.declared, 'done', total, 1.7),
      tallyField(columns.evidenced, 'evidenced', total, 1.7),
    ],
    rows,
    context,
  );
}

/** The platforms that the campaign asks about, in the template's order. */
export function askedPlatforms({ plan }: TableContext) {
  const asked = new Set(
    (['province', 'commune'] as const).flatMap((level) =>
      plan.platforms(level).map(({ platform }) => platform.id),
    ),
  );
  return [...plan.template.platforms, plan.template.common].filter(({ id }) => asked.has(id));
}

export function platformSums(context: TableContext, figures: Figures): PlatformSum[] {
  return askedPlatforms(context).map(({ id }) => platformSum(figures, id));
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

function platformField(context: TableContext, width = 5): Field<PlatformSum> {
  const platforms = askedPlatforms(context);
  return {
    column: column(context.text.reports.columns.platform, 'text', width),
    cell: ({ platform }) => platforms.find(({ id }) => id === platform)?.name[context.language] ?? platform,
  };
}

function tallyField(
  label: string,
  key: keyof Tally,
  total: Tally,
  width = 2,
): Field<{ readonly tally: Tally }> {
  return { column: column(label, 'number', width), cell: ({ tally }) => tally[key], total: total[key] };
}

/** A locality's name, and its province where the report is about several. */
function placeFields<Row>(
  { plan, text }: TableContext,
  of: (row: Row) => Locality,
): (Field<Row> | undefined)[] {
  return [
    {
      column: column(text.reports.columns.locality, 'text', 3),
      cell: (row) => text.words.localityName(of(row).type, of(row).name),
    },
    plan.scope.level === 'nation'
      ? {
          column: column(text.reports.columns.province, 'text', 2.4),
          cell: (row) => {
            const { parent } = of(row);
            return parent === null ? null : (plan.locality(parent)?.name ?? null);
          },
        }
      : undefined,
  ];
}

function shortDay({ previous, language }: TableContext): string {
  return previous === undefined ? '' : formatDayShort(previous.asOf, language);
}

function sumUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
