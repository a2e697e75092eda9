import { describe, expect, it } from 'vitest';
import { printedGrid } from '../../../renderer/screens/grid/printed-grid.ts';
import { printedBefore, printedOperations } from '../../../renderer/screens/operations/printed-operations.ts';
import { numberedTable, printedScreen } from '../../../renderer/screens/print/printed-screen.ts';
import { nothingArriving } from '../../../renderer/state/arrival.ts';
import { wholeGrid, type GridState } from '../../../renderer/state/grid-state.ts';
import { gridColumns, gridPlaces, gridView } from '../../../renderer/state/grid-view.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { longestCell, printedScreenSchema } from '../../../shared/paper/screen.ts';
import { textIn } from '../../../shared/text/index.ts';

const text = textIn('vi');
const today = '2025-06-25';

function workspaceWith(statuses: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: true }), {
    level: 'province',
    code: '04',
  });
  const [commune] = workspace.plan.units.communesOf('04');
  const edits = Object.entries(statuses).map(([item, value]) => ({
    register: itemRegister(commune?.code ?? '', item, 'status'),
    value,
  }));
  const changes = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: 1 });
  if ('fault' in changes) throw new Error(changes.fault);
  workspace.take(changes);
  return workspace;
}

function grid(workspace: Workspace, level: GridState['level']) {
  const chosen = { ...wholeGrid, level };
  const view = gridView(gridPlaces(workspace, chosen), gridColumns(workspace, chosen));
  const shown = { view, filter: chosen, today, arrival: nothingArriving };
  return { view, shown: printedGrid(workspace, shown, text) };
}

describe('the grid on paper', () => {
  it('has in each cell the number of the status, and nothing where nothing is reported', () => {
    const workspace = workspaceWith({ 'TTHC-04': 'blocked', 'TTHC-08': 'done' });
    const [commune] = workspace.plan.units.communesOf('04');
    const { view, shown } = grid(workspace, 'commune');
    const [first] = shown.tables;
    const at = view.rowOf.get(commune?.code ?? '') ?? -1;
    expect(first?.columns.slice(0, 4).map(({ heading }) => heading)).toEqual([
      text.screens.print.columns.number,
      text.grid.rowHead,
      'TTHC-04 (*)',
      'TTHC-08 (*)',
    ]);
    expect(first?.rows[at]?.slice(2, 5)).toEqual(['4', '3', '']);
  });

  it('marks what is not asked at a level, and cuts both levels between platforms into tables that a page holds', () => {
    const { view, shown } = grid(workspaceWith({}), 'both');
    const signs = shown.tables.map(({ columns }) => columns.filter(({ kind }) => kind === 'sign'));
    expect(shown.tables.length).toBeGreaterThan(1);
    for (const columns of signs) expect(columns.length).toBeLessThanOrEqual(36);
    expect(signs.flat()).toHaveLength(view.columns.length);
    const platforms = signs.map((columns) => new Set(columns.map(({ heading }) => heading.split('-')[0])));
    const all = platforms.flatMap((names) => [...names]);
    expect(new Set(all).size).toBe(all.length);
    for (const { rows } of shown.tables) expect(rows).toHaveLength(view.rows.length);
    expect(shown.tables.flatMap(({ rows }) => rows.flat())).toContain('–');
    const printed = printedScreen(shown, workspaceWith({}).plan, today, text);
    expect(printedScreenSchema.safeParse(printed).success).toBe(true);
  });
});

describe('the check after the cutover on paper', () => {
  const workspace = workspaceWith({});
  const platforms = workspace.plan.template.platforms;
  const shown = (day: string) => ({ workspace, platforms, day, today: day, now: `${day}T09:00` });

  it('names before the cutover what repeats and who supports each platform, or that nobody is named', () => {
    const [duties, vendors] = printedBefore(shown('2025-06-25'), text).tables;
    expect(duties?.rows.map(([code]) => code)).toContain('QLVB-14');
    expect(vendors?.rows).toHaveLength(platforms.length);
    expect(vendors?.rows[0]).toEqual([platforms[0]?.shortName.vi, text.operations.vendors.none]);
  });

  it('has from the cutover on a row for each day since, the latest first', () => {
    const { tables } = printedOperations(shown('2025-07-03'), text);
    const days = tables.find(({ heading }) => heading === text.operations.continuity.tableLabel);
    expect(days?.rows.map(([day]) => day)).toEqual(['03/07/2025', '02/07/2025', '01/07/2025']);
  });
});

describe('a table on paper', () => {
  it('numbers its rows, and cuts what no cell holds with a mark', () => {
    const table = numberedTable(
      [{ heading: 'Nội dung', cell: (row: string) => row }],
      ['ngắn', 'x'.repeat(longestCell + 1)],
      text,
    );
    expect(table.rows[0]).toEqual(['1', 'ngắn']);
    expect(table.rows[1]?.[1]).toHaveLength(longestCell);
    expect(table.rows[1]?.[1]?.endsWith('…')).toBe(true);
  });
});
