import type { Plan } from '../../model/campaign.ts';
import type { Locality } from '../../model/unit.ts';
import type { Language } from '../../model/words.ts';
import { formatDayShort } from '../../text/dates.ts';
import type { Text } from '../../text/index.ts';
import type { Cell, Column, ReportTable } from './document.ts';
import { platformSum, type Figures, type PlatformSum, type Tally } from './figures.ts';

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
export interface Field<Row> {
  readonly column: Column;
  readonly cell: (row: Row, index: number) => Cell;
  readonly total?: Cell;
}

export function column(label: string, kind: Column['kind'], width: number): Column {
  return { label, kind, width };
}

export function tableOf<Row>(
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

export function platformField(context: TableContext, width = 7): Field<PlatformSum> {
  const platforms = askedPlatforms(context);
  return {
    column: column(context.text.reports.columns.platform, 'text', width),
    cell: ({ platform }) => platforms.find(({ id }) => id === platform)?.name[context.language] ?? platform,
  };
}

export function tallyField(
  label: string,
  key: keyof Tally,
  total: Tally,
  width = 2,
): Field<{ readonly tally: Tally }> {
  return { column: column(label, 'number', width), cell: ({ tally }) => tally[key], total: total[key] };
}

/** A locality's name, and its province where the report is about several. */
export function placeFields<Row>(
  { plan, text }: TableContext,
  of: (row: Row) => Locality,
  width = 3,
): (Field<Row> | undefined)[] {
  return [
    {
      column: column(text.reports.columns.locality, 'text', width),
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

/** The day of the figures that stand beside these. */
export function shortDay({ previous, language }: TableContext): string {
  return previous === undefined ? '' : formatDayShort(previous.asOf, language);
}

export function sumUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
