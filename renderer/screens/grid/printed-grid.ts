import type { EntryColumn } from '../../../shared/entry/columns.ts';
import type { Day } from '../../../shared/model/day.ts';
import { statuses } from '../../../shared/model/words.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import type { PrintedTable } from '../../../shared/paper/screen.ts';
import type { Text } from '../../../shared/text/index.ts';
import { isIn, type Arrival } from '../../state/arrival.ts';
import {
  arrivingLooks,
  isArrivingLook,
  looksOf,
  statusOfLook,
  type CellLook,
} from '../../state/grid-cells.ts';
import type { GridState } from '../../state/grid-state.ts';
import type { GridView } from '../../state/grid-view.ts';
import type { ListedLocality } from '../../state/localities.ts';
import { numberedTable, type PrintColumn, type ShownScreen } from '../print/printed-screen.ts';

/** So many items stand side by side on an upright page; the platforms beyond go into a table of their own. */
const mostSideBySide = 36;

interface ShownGrid {
  readonly view: GridView;
  readonly filter: Pick<GridState, 'query' | 'filter'>;
  readonly today: Day;
  readonly arrival: Arrival;
}

/** The grid for paper: in each cell the number of the status, which is its key and its box on a checklist. */
export function printedGrid(workspace: Workspace, shown: ShownGrid, text: Text): ShownScreen {
  const { grid, screens, words, paper } = text;
  const { view, filter } = shown;
  const numbers = statuses.map((status, index) => `${index + 1} ${words.statuses[status]}`);
  const { query } = filter;
  const { verdicts } = filter.filter;
  const names = verdicts.map((verdict) => words.verdicts[verdict]).join(', ');
  return {
    heading: grid.name,
    facts: [
      [
        `${screens.print.listCount(view.rows.length)} · ${grid.columns(view.columns.length)}`,
        ...(query === '' ? [] : [screens.print.listSearch(query)]),
        ...(verdicts.length === 0 ? [] : [screens.print.listVerdicts(names)]),
      ].join(' · '),
      `${numbers.join(' · ')}. ${grid.printed.signs} ${paper.gateLegend}`,
    ],
    tables: sideBySide(view.columns).map((columns) => table(workspace, shown, columns, text)),
  };
}

/** The columns cut between platforms, so that each part fits a page. */
function sideBySide(columns: readonly EntryColumn[]): readonly (readonly EntryColumn[])[] {
  const platforms = Map.groupBy(columns, ({ item }) => item.platform.id);
  const parts: EntryColumn[][] = [];
  for (const band of platforms.values()) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + band.length <= mostSideBySide) last.push(...band);
    else parts.push([...band]);
  }
  return parts;
}

function table(
  workspace: Workspace,
  { view, today, arrival }: ShownGrid,
  columns: readonly EntryColumn[],
  text: Text,
): PrintedTable {
  const isNation = workspace.plan.scope.level === 'nation';
  const rows = view.rows.map((listed) => ({
    listed,
    looks: isIn(arrival, listed.locality)
      ? looksOf(workspace, listed.locality, columns, today)
      : arrivingLooks(listed.locality, columns),
  }));
  type Row = (typeof rows)[number];
  const within: PrintColumn<Row> = {
    heading: text.screens.print.columns.within,
    cell: ({ listed }) => listed.province?.name,
  };
  return numberedTable<Row>(
    [
      { heading: text.grid.rowHead, cell: ({ listed }) => nameOf(listed, text) },
      ...(isNation ? [within] : []),
      ...columns.map(({ item }, index): PrintColumn<Row> => ({
        heading: item.gate ? `${item.id} ${text.paper.gateMark}` : item.id,
        kind: 'sign',
        cell: ({ looks }) => signOf(looks.charCodeAt(index)),
      })),
    ],
    rows,
    text,
  );
}

function nameOf({ locality }: ListedLocality, { words }: Text): string {
  return words.localityName(locality.type, locality.name);
}

function signOf(look: CellLook): string {
  const status = statusOfLook(look);
  if (status === null) return isArrivingLook(look) ? '…' : '–';
  return status === undefined ? '' : String(statuses.indexOf(status) + 1);
}
