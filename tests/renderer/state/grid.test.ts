import { describe, expect, it, vi } from 'vitest';
import { fillDownPairs } from '../../../renderer/screens/grid/range-cells.ts';
import { isAllIn, nothingArriving } from '../../../renderer/state/arrival.ts';
import { looksOf, marksOfLook, statusOfLook } from '../../../renderer/state/grid-cells.ts';
import { anchorOf, wholeGrid, type GridState } from '../../../renderer/state/grid-state.ts';
import { toAsk } from '../../../renderer/state/follow-up.ts';
import {
  askedCells,
  gridColumns,
  gridPlaces,
  gridRows,
  gridView,
  rangeOf,
  type GridView,
} from '../../../renderer/state/grid-view.ts';
import { mostEdits } from '../../../shared/host/limits.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { noFilter, type EntryFilter } from '../../../shared/entry/filter.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { textIn } from '../../../shared/text/index.ts';
import { openCity, type Opened } from './opened.ts';

const day = '2025-06-25';

function viewOf({ state }: Opened, part: Partial<GridState> = {}): GridView {
  const { open } = state();
  if (open === null) throw new Error('nothing is open');
  const grid = { ...wholeGrid, ...part };
  const columns = gridColumns(open.workspace, grid);
  const places = gridPlaces(open.workspace, grid);
  return gridView(gridRows(open.workspace, places, columns, grid, day, nothingArriving), columns);
}

/** The whole country, all of it loaded. */
async function openNation(): Promise<Opened> {
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  const opened = await openCity({ workspace: { campaign, scope: { level: 'nation' }, changes: [] } });
  await vi.waitFor(() => {
    expect(isAllIn(opened.state().arrival)).toBe(true);
  });
  return opened;
}

const names = (view: GridView): string[] => view.rows.map(({ locality }) => locality.name);
const filtered = (opened: Opened, filter: Partial<EntryFilter>): string[] =>
  names(viewOf(opened, { filter: { ...noFilter, ...filter } }));

function workspaceOf({ state }: Opened): Workspace {
  const { open } = state();
  if (open === null) throw new Error('nothing is open');
  return open.workspace;
}

function cellsOf(view: GridView, top: number, left: number, bottom: number, right: number) {
  return [...askedCells(view, { top, left, bottom, right })];
}

describe('a range of the grid', () => {
  it('is set by one key as one step, which one undo takes back', async () => {
    const opened = await openCity();
    const view = viewOf(opened);
    const cells = cellsOf(view, 0, 0, 9, 3);
    await opened.app.grid.answer(cells, 'done');
    expect(opened.fake.edits).toHaveLength(1);
    expect(opened.state().past).toHaveLength(1);
    for (const { locality, item } of cells)
      expect(opened.shown(itemRegister(locality, item, 'status'))).toBe('done');
    opened.app.undo();
    await opened.app.settled();
    for (const { locality, item } of cells)
      expect(opened.shown(itemRegister(locality, item, 'status'))).toBeNull();
  });

  it('is asked about before the disk has it, and answered behind it', async () => {
    const opened = await openCity();
    const { app, state, shown } = opened;
    const cells = cellsOf(viewOf(opened), 0, 0, 1, 0);
    const answering = app.grid.answer(cells, 'not-applicable');
    expect(state().revision).toBe(0);
    expect(state().grid.asks).toBe('reason');
    expect(toAsk(workspaceOf(opened), cells, state().grid.setting).reason).toEqual(cells);
    const completing = app.grid.completeReason(cells, 'dùng chung');
    await Promise.all([answering, completing]);
    await app.settled();
    for (const { locality, item } of cells)
      expect(shown(itemRegister(locality, item, 'reason'))).toBe('dùng chung');
    expect(state().grid.setting).toBeNull();
    expect(toAsk(workspaceOf(opened), cells, null).reason).toEqual([]);
  });

  it('says that a reason is dropped where no cell lacks one any more', async () => {
    const opened = await openCity();
    const { app, state, shown } = opened;
    const cells = cellsOf(viewOf(opened), 0, 0, 1, 0);
    await app.grid.answer(cells, 'not-applicable');
    expect(app.grid.reasonEdits(cells, 'dùng chung')).toHaveLength(2);
    await app.grid.answer(cells, 'done');
    await app.grid.completeReason(cells, 'dùng chung');
    expect(state().message?.say(textIn('vi'))).toBe(textIn('vi').grid.said.reasonDropped('dùng chung'));
    expect(app.grid.reasonEdits(cells, 'dùng chung')).toEqual([]);
    for (const { locality, item } of cells) expect(shown(itemRegister(locality, item, 'reason'))).toBeNull();
  });

  it('asks for what is missing in all of it, and takes one answer for all', async () => {
    const opened = await openCity();
    const { app, state, shown } = opened;
    const cells = cellsOf(viewOf(opened), 0, 0, 2, 1);
    await app.grid.answer(cells, 'blocked');
    expect(state().grid.asks).toBe('blockedBy');
    await app.grid.completeActor(cells, 'vendor');
    for (const { locality, item } of cells)
      expect(shown(itemRegister(locality, item, 'blockedBy'))).toBe('vendor');
    await app.grid.answer(cells, 'not-applicable');
    expect(state().grid.asks).toBe('reason');
    await app.grid.completeReason(cells, '  không có bộ phận ');
    for (const { locality, item } of cells)
      expect(shown(itemRegister(locality, item, 'reason'))).toBe('không có bộ phận');
  });

  it('takes who must act by the key after "blocked" while that is still on its way to the disk', async () => {
    const opened = await openCity({ delay: 20 });
    const { app, state, shown } = opened;
    const cells = cellsOf(viewOf(opened), 0, 0, 2, 1);
    const [{ locality, item } = { locality: '', item: '' }] = cells;
    const blocking = app.grid.answerByKey(cells, 'blocked');
    await app.grid.answerByKey(cells, 'in-progress');
    await blocking;
    expect(shown(itemRegister(locality, item, 'status'))).toBe('blocked');
    expect(shown(itemRegister(locality, item, 'blockedBy'))).toBe('province');
    expect(state().grid.asks).toBeNull();
    await app.grid.answerByKey(cells, 'in-progress');
    expect(shown(itemRegister(locality, item, 'status'))).toBe('in-progress');
  });

  it('too large for one step is refused in words, and nothing is changed', async () => {
    const opened = await openNation();
    const view = viewOf(opened);
    const cells = cellsOf(view, 0, 0, 999, 26);
    await opened.app.grid.answer(cells, 'done');
    expect(opened.fake.edits).toEqual([]);
    const said = opened.state().message?.say(textIn('vi'));
    expect(said).toBe(textIn('vi').grid.said.tooMany(27_000, mostEdits));
  });

  it('says what it did in the place of what was said before, in one go: the window is drawn once a key', async () => {
    const opened = await openCity();
    const cells = cellsOf(viewOf(opened), 0, 0, 0, 0);
    await opened.app.grid.answer(cells, 'in-progress');
    const said: (string | undefined)[] = [];
    const stop = opened.app.store.subscribe(({ message }, before) => {
      if (message !== before.message) said.push(message?.say(textIn('vi')));
    });
    await opened.app.grid.answer(cells, 'done');
    expect(said).toEqual([textIn('vi').grid.said.set(1, textIn('vi').words.statuses.done)]);
    stop();
    // Where it could not be written, nothing says that an older step was.
    Object.assign(opened.fake.host, {
      edit: () =>
        Promise.resolve({ ok: false, failure: { code: 'edit-refused', message: 'refused', advice: '' } }),
    });
    await opened.app.grid.answer(cells, 'blocked');
    expect(opened.state().message).toBeNull();
  });

  it('with localities that are still loading is left alone', async () => {
    const opened = await openCity();
    const view = viewOf(opened);
    opened.app.store.setState({ arrival: { waiting: new Set(['79']), of: 1, failure: null } });
    await opened.app.grid.answer(cellsOf(view, 0, 0, 1, 1), 'done');
    expect(opened.fake.edits).toEqual([]);
    expect(opened.state().message?.say(textIn('en'))).toBe(textIn('en').grid.said.arriving);
  });

  it('reaches from where it started to where the keyboard is, and is one cell again after a plain move', async () => {
    const opened = await openCity();
    const view = viewOf(opened);
    const [start, next] = cellsOf(view, 0, 0, 0, 1);
    const [below] = cellsOf(view, 2, 0, 2, 0);
    if (start === undefined || next === undefined || below === undefined) throw new Error('no cells');
    opened.app.grid.goTo(next, false);
    opened.app.grid.goTo(below, true);
    const range = () => {
      const now = opened.state();
      return rangeOf(view, now, anchorOf(now.grid, now.locality, now.item));
    };
    expect(range()).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    // Who goes elsewhere by other ways does not drag the range along.
    opened.app.select(next.locality, next.item);
    expect(range()).toEqual({ top: 0, left: 1, bottom: 0, right: 1 });
    opened.app.grid.goTo(below, true);
    opened.app.grid.goTo(start, false);
    expect(range()).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });
});

describe('filling down', () => {
  it('copies the first row of the range, or the row above a range of one', async () => {
    const opened = await openCity();
    const view = viewOf(opened);
    const [first] = cellsOf(view, 0, 0, 0, 0);
    if (first === undefined) throw new Error('no cell');
    await opened.app.grid.answer([first], 'blocked');
    await opened.app.grid.completeActor([first], 'ministry');
    await opened.app.grid.fillDown(fillDownPairs(view, { top: 0, left: 0, bottom: 2, right: 0 }));
    await opened.app.grid.fillDown(fillDownPairs(view, { top: 3, left: 0, bottom: 3, right: 0 }));
    for (const { locality, item } of cellsOf(view, 1, 0, 3, 0)) {
      expect(opened.shown(itemRegister(locality, item, 'status'))).toBe('blocked');
      expect(opened.shown(itemRegister(locality, item, 'blockedBy'))).toBe('ministry');
    }
    expect(fillDownPairs(view, { top: 0, left: 0, bottom: 0, right: 3 })).toEqual([]);
  });
});

describe('the rows of the grid', () => {
  it('are those of the level: the province, its communes, or both, with the items asked there', async () => {
    const opened = await openCity();
    const size = (level: GridState['level']): readonly number[] => {
      const { rows, columns } = viewOf(opened, { level });
      return [rows.length, columns.length];
    };
    expect([size('province'), size('commune'), size('both')]).toEqual([
      [1, 53],
      [168, 27],
      [169, 69],
    ]);
    expect(viewOf(opened, { platform: 'meetings' }).columns.map(({ item }) => item.id.split('-')[0])).toEqual(
      Array<string>(7).fill('HOP'),
    );
  });

  it('are found without accents', async () => {
    expect(names(viewOf(await openCity(), { query: 'sai gon' }))).toEqual(['Sài Gòn']);
  });

  it('are filtered by what was answered in the columns shown', async () => {
    const opened = await openCity();
    const { app } = opened;
    await app.set('item/26740/TTHC-08/status', 'blocked');
    await app.set('item/26740/QLVB-04/status', 'done');
    expect(filtered(opened, { conditions: ['blocked'] })).toEqual(['Sài Gòn']);
    expect(filtered(opened, { conditions: ['incomplete'] })).toEqual(['Sài Gòn']);
    expect(filtered(opened, { conditions: ['unreported'] })).toHaveLength(167);
    expect(filtered(opened, { verdicts: ['not-ready'] })).toContain('Sài Gòn');
    expect(filtered(opened, { changedSince: '2020-01-01' })).toEqual(['Sài Gòn']);
    expect(filtered(opened, { changedSince: '2090-01-01' })).toEqual([]);
    const meetings = viewOf(opened, {
      platform: 'meetings',
      filter: { ...noFilter, conditions: ['blocked'] },
    });
    expect(names(meetings)).toEqual([]);
  });

  it('by type and, in a nation, by province', async () => {
    const opened = await openNation();
    expect(filtered(opened, { types: ['special-zone'] })).toHaveLength(13);
    expect(filtered(opened, { province: '79' })).toHaveLength(168);
  });

  it('by province before July 2025, and all filters together leave what every one of them lets through', async () => {
    const opened = await openCity();
    const { app } = opened;
    expect(filtered(opened, { former: '74' })).toHaveLength(36);
    expect(filtered(opened, { former: '77', types: ['special-zone'] })).toEqual(['Côn Đảo']);

    const everyFilter: EntryFilter = {
      verdicts: ['not-ready'],
      types: ['ward'],
      province: '79',
      former: '74',
      vendor: 'VNPT',
      conditions: ['overdue', 'blocked'],
      changedSince: '2020-01-01',
    };
    await app.setAll([
      { register: 'vendor/79-procedures/name', value: 'VNPT' },
      { register: 'item/25747/TTHC-08/status', value: 'blocked' },
      { register: 'item/25822/TTHC-08/status', value: 'blocked' },
      { register: 'item/26740/TTHC-08/status', value: 'blocked' },
    ]);
    // Thủ Dầu Một: a ward of Bình Dương. Bàu Bàng is a commune of it, and Sài Gòn a ward elsewhere.
    const grid = { ...wholeGrid, filter: everyFilter };
    const workspace = opened.state().open?.workspace;
    if (workspace === undefined) throw new Error('nothing is open');
    const columns = gridColumns(workspace, grid);
    const late = gridRows(
      workspace,
      gridPlaces(workspace, grid),
      columns,
      grid,
      '2025-06-30',
      nothingArriving,
    );
    expect(late.map(({ locality }) => locality.name)).toEqual(['Thủ Dầu Một']);
    // Each of them takes something away that the others would leave.
    for (const [part, more] of [
      [{ types: [] }, 'Bàu Bàng'],
      [{ former: null }, 'Sài Gòn'],
    ] as const) {
      const wider = { ...grid, filter: { ...everyFilter, ...part } };
      const rows = gridRows(
        workspace,
        gridPlaces(workspace, wider),
        columns,
        wider,
        '2025-06-30',
        nothingArriving,
      );
      expect(rows.map(({ locality }) => locality.name)).toContain(more);
    }
  });

  it('by vendor: the places and the platforms that it is named for', async () => {
    const opened = await openCity();
    await opened.app.setAll([
      { register: 'vendor/79-meetings/name', value: 'Viettel' },
      { register: 'vendor/79-documents/name', value: 'VNPT' },
    ]);
    const view = viewOf(opened, { filter: { ...noFilter, vendor: 'Viettel' } });
    expect(new Set(view.columns.map(({ item }) => item.platform.id))).toEqual(new Set(['meetings']));
    expect(view.rows).toHaveLength(168);
    expect(filtered(opened, { vendor: 'FPT' })).toEqual([]);
  });

  it('look as they stand: status, what is late, what is missing', async () => {
    const opened = await openCity();
    const { open } = opened.state();
    const ward = open?.workspace.plan.locality('26740');
    if (open === null || ward === undefined) throw new Error('no ward');
    await opened.app.set('item/26740/TTHC-08/status', 'blocked');
    await opened.app.set('item/26740/TTHC-08/note', 'Chờ đường truyền');
    const columns = gridColumns(open.workspace, wholeGrid);
    const looks = looksOf(open.workspace, ward, columns, '2025-07-02');
    const at = columns.findIndex(({ item }) => item.id === 'TTHC-08');
    expect(statusOfLook(looks.charCodeAt(at))).toBe('blocked');
    expect(marksOfLook(looks.charCodeAt(at))).toEqual(['missing', 'note', 'overdueGate']);
  });
});
