import { useEffect } from 'react';
import { campaignTitle } from '../../../shared/paper/campaign-title.ts';
import { longestCell, type PrintedList } from '../../../shared/paper/list.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { useApp, useAppState, useOpen, useText } from '../../state/hooks.ts';
import { placeName } from '../../state/register-text.ts';

/** What stands in a column of a list on paper. */
export interface PrintColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string | undefined;
}

interface PrintableList<Row> {
  readonly heading: string;
  /** How many are shown, and what narrowed them down. */
  readonly facts: readonly string[];
  readonly columns: readonly PrintColumn<Row>[];
  readonly rows: readonly Row[];
}

/** While the caller is in sight, printing offers its list as it is shown. */
export function usePrintableList<Row>({ heading, facts, columns, rows }: PrintableList<Row>): void {
  const { paper } = useApp();
  const text = useText();
  const { plan } = useOpen().workspace;
  const today = useAppState((state) => state.today);
  useEffect(() => {
    const { scope, template, campaign } = plan;
    const where = scope.level === 'nation' ? text.words.nation : placeName(plan, scope.code, text);
    const { print } = text.screens;
    return paper.offerList((): PrintedList => ({
      heading,
      facts: [
        `${where} · ${campaignTitle(template.name[text.language], campaign, text)}`,
        print.asOf(formatDay(today, text.language)),
        ...facts,
      ].map(cut),
      columns: [print.columns.number, ...columns.map((column) => column.heading)],
      rows: rows.map((row, index) => [String(index + 1), ...columns.map(({ cell }) => cut(cell(row) ?? ''))]),
    }));
  }, [paper, text, plan, today, heading, facts, columns, rows]);
}

/** A cell holds so much and no more; what is left out is marked. */
function cut(value: string): string {
  return value.length <= longestCell ? value : `${value.slice(0, longestCell - 1).trimEnd()}…`;
}
