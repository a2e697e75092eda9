import type { Plan } from '../../../shared/model/campaign.ts';
import type { Day } from '../../../shared/model/day.ts';
import { campaignTitle } from '../../../shared/paper/campaign-title.ts';
import {
  longestCell,
  type ColumnKind,
  type PrintedScreen,
  type PrintedTable,
} from '../../../shared/paper/screen.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { placeName } from '../../state/register-text.ts';

/** What stands in a column of a table on paper. */
export interface PrintColumn<Row> {
  readonly heading: string;
  /** Words, where nothing else is said. */
  readonly kind?: ColumnKind;
  readonly cell: (row: Row) => string | undefined;
}

/** A screen as it stands. */
export interface ShownScreen {
  readonly heading: string;
  /** How much is shown, what narrowed it down, and whatever else a line says. */
  readonly facts: readonly string[];
  readonly tables: readonly PrintedTable[];
}

/** A table for paper. */
export function printedTable<Row>(
  columns: readonly PrintColumn<Row>[],
  rows: readonly Row[],
  heading = '',
): PrintedTable {
  return {
    heading,
    columns: columns.map(({ heading: head, kind = 'text' }) => ({ heading: head, kind })),
    rows: rows.map((row) => columns.map(({ cell }) => cut(cell(row) ?? ''))),
  };
}

/** A table for paper, its rows numbered. */
export function numberedTable<Row>(
  columns: readonly PrintColumn<Row>[],
  rows: readonly Row[],
  { screens }: Text,
): PrintedTable {
  const table = printedTable(columns, rows);
  return {
    ...table,
    columns: [{ heading: screens.print.columns.number, kind: 'figure' }, ...table.columns],
    rows: table.rows.map((cells, index) => [String(index + 1), ...cells]),
  };
}

/** The screen for paper: of what and as of when. */
export function printedScreen(
  { heading, facts, tables }: ShownScreen,
  plan: Plan,
  today: Day,
  text: Text,
): PrintedScreen {
  const { scope, template, campaign } = plan;
  const where = scope.level === 'nation' ? text.words.nation : placeName(plan, scope.code, text);
  return {
    heading,
    facts: [
      `${where} · ${campaignTitle(template.name[text.language], campaign, text)}`,
      text.screens.print.asOf(formatDay(today, text.language)),
      ...facts,
    ].map(cut),
    tables: [...tables],
  };
}

/** A cell holds so much and no more; what is left out is marked. */
function cut(value: string): string {
  return value.length <= longestCell ? value : `${value.slice(0, longestCell - 1).trimEnd()}…`;
}
