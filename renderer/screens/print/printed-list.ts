import type { Plan } from '../../../shared/model/campaign.ts';
import type { Day } from '../../../shared/model/day.ts';
import { campaignTitle } from '../../../shared/paper/campaign-title.ts';
import { longestCell, type PrintedList } from '../../../shared/paper/list.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Text } from '../../../shared/text/index.ts';
import { placeName } from '../../state/register-text.ts';

/** What stands in a column of a list on paper. */
export interface PrintColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string | undefined;
}

/** A list as a screen shows it. */
export interface ShownList<Row> {
  readonly heading: string;
  /** How many are shown, and what narrowed them down. */
  readonly facts: readonly string[];
  readonly columns: readonly PrintColumn<Row>[];
  readonly rows: readonly Row[];
}

/** The list for paper: of what and as of when, and its rows numbered. */
export function printedList<Row>(
  { heading, facts, columns, rows }: ShownList<Row>,
  plan: Plan,
  today: Day,
  text: Text,
): PrintedList {
  const { print } = text.screens;
  const { scope, template, campaign } = plan;
  const where = scope.level === 'nation' ? text.words.nation : placeName(plan, scope.code, text);
  return {
    heading,
    facts: [
      `${where} · ${campaignTitle(template.name[text.language], campaign, text)}`,
      print.asOf(formatDay(today, text.language)),
      ...facts,
    ].map(cut),
    columns: [print.columns.number, ...columns.map((column) => column.heading)],
    rows: rows.map((row, index) => [String(index + 1), ...columns.map(({ cell }) => cut(cell(row) ?? ''))]),
  };
}

/** A cell holds so much and no more; what is left out is marked. */
function cut(value: string): string {
  return value.length <= longestCell ? value : `${value.slice(0, longestCell - 1).trimEnd()}…`;
}
