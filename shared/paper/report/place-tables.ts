import { levelOf } from '../../model/unit.ts';
import { verdicts } from '../../model/words.ts';
import type { Regression } from '../../readiness/regression.ts';
import type { ReportTable } from './document.ts';
import { provinceSums, sumOf, tallyOf, type LocalityFigures, type Tally } from './figures.ts';
import {
  askedPlatforms,
  column,
  placeFields,
  sumUp,
  tableOf,
  tallyField,
  type Field,
  type TableContext,
} from './table-parts.ts';

/** The tables with a row for each place. */

export function provinceTable(context: TableContext): ReportTable {
  const { figures, text } = context;
  const { columns, tables } = text.reports;
  const rows = provinceSums(figures);
  const total = sumOf(rows.map(({ tally }) => tally));
  return tableOf(
    tables.provinces,
    [
      { column: column(columns.number, 'number', 1.3), cell: (_row, index) => index + 1 },
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
  const weak = ({ platforms }: LocalityFigures): string => {
    const all = platforms.filter(({ verdict }) => verdict === 'not-ready' || verdict === 'not-reported');
    // Early in a campaign that is most places, and their names would fill pages.
    if (all.length === platforms.length) return text.reports.everyPlatform;
    return all.map(({ platform }) => names.get(platform) ?? platform).join('; ');
  };
  return tableOf(
    tables.places,
    [
      { column: column(columns.number, 'number', 1), cell: (_row, index) => index + 1 },
      ...placeFields<LocalityFigures>(context, ({ locality }) => locality, 3.5),
      { column: column(columns.verdict, 'text', 2.45), cell: ({ verdict }) => text.words.verdicts[verdict] },
      { column: column(columns.notReady, 'text', 4.2), cell: weak },
      {
        column: column(columns.gatesOpen, 'number', 1.5),
        cell: ({ platforms }) => sumOf(platforms).gatesOpen,
      },
      {
        column: column(columns.gatesOverdue, 'number', 1.8),
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
      { column: column(columns.number, 'number', 0.8), cell: (_row, index) => index + 1 },
      ...placeFields<(typeof rows)[number]>(context, ({ locality }) => locality, 2.6),
      {
        column: column(columns.platform, 'text', 4.8),
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
