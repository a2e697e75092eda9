import type { Workspace } from '../../../shared/model/workspace.ts';
import type { Text } from '../../../shared/text/index.ts';
import type { AppState } from '../../state/app-state.ts';
import { isIn } from '../../state/arrival.ts';
import { standingOf, type ListedLocality } from '../../state/localities.ts';
import { numberedTable, type PrintColumn, type ShownScreen } from './printed-screen.ts';

/** The localities as the filter of their list shows them. */
export function localityList(
  workspace: Workspace,
  rows: readonly ListedLocality[],
  { filter: { query, verdicts }, today, arrival }: Pick<AppState, 'filter' | 'today' | 'arrival'>,
  text: Text,
): ShownScreen {
  const { print } = text.screens;
  const { columns } = print;
  // What is still on its way is not told as if nothing had been reported.
  const told = ({ locality }: ListedLocality, tell: (of: ReturnType<typeof standingOf>) => string): string =>
    isIn(arrival, locality) ? tell(standingOf(workspace, locality, today)) : '…';
  const within: PrintColumn<ListedLocality> = {
    heading: columns.within,
    cell: ({ province }) => province?.name,
  };
  const shown: readonly PrintColumn<ListedLocality>[] = [
    { heading: columns.code, kind: 'code', cell: ({ locality }) => locality.code },
    {
      heading: columns.place,
      cell: ({ locality }) => text.words.localityName(locality.type, locality.name),
    },
    ...(workspace.plan.scope.level === 'nation' ? [within] : []),
    { heading: columns.verdict, cell: (row) => told(row, ({ verdict }) => text.words.verdicts[verdict]) },
    {
      heading: columns.reported,
      cell: (row) => told(row, ({ reported, asked }) => `${reported}/${asked}`),
    },
  ];
  return {
    heading: print.listHeading,
    facts: [
      print.listCount(rows.length),
      ...(query === '' ? [] : [print.listSearch(query)]),
      ...(verdicts.length === 0
        ? []
        : [print.listVerdicts(verdicts.map((verdict) => text.words.verdicts[verdict]).join(', '))]),
    ],
    tables: [numberedTable(shown, rows, text)],
  };
}
