import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/history/change.ts';
import { fieldEdits, type FieldValues } from '../../../shared/model/record-view.ts';
import { itemRegister, memberRegister } from '../../../shared/model/register.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import { countObstacles } from '../../../shared/obstacles/counters.ts';
import { countValues, filterRows, unset } from '../../../shared/obstacles/filter.ts';
import { freedBy } from '../../../shared/obstacles/freed.ts';
import { heldItems, obstaclesAt, releasedBy } from '../../../shared/obstacles/links.ts';
import { obstacleRows, type Obstacle } from '../../../shared/obstacles/row.ts';
import { solvingEdits, unsolvedEdits } from '../../../shared/obstacles/solve.ts';
import { asOf, province, takeIn, workspaceWith } from '../paper/report/cases.ts';

/** Two communes of Lai Châu. */
const [first = '', second = ''] = workspaceWith([])
  .plan.localities.slice(1, 3)
  .map(({ code }) => code);

function obstacle(id: string, values: FieldValues<'obstacle'>, links: readonly string[] = []): Edit[] {
  return [...fieldEdits('obstacle', `12-${id}`, values), ...links.map((member) => link(id, member))];
}

function link(id: string, member: string): Edit {
  return { register: memberRegister('obstacle', `12-${id}`, 'link', member), value: true };
}

function status(locality: string, item: string, value: string): Edit {
  return { register: itemRegister(locality, item, 'status'), value };
}

function of(workspace: Workspace, id: string): Obstacle {
  const found = workspace.records.one('obstacle', `12-${id}`);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('the list of obstacles', () => {
  const workspace = workspaceWith([
    ...obstacle('few', { title: 'Ít nơi', due: '2025-06-26' }, [`${first}:TTHC-08`]),
    ...obstacle('late', { title: 'Quá hạn', due: '2025-06-24', actor: 'vendor' }, [first]),
    ...obstacle('today', { title: 'Đến hạn hôm nay', due: asOf }),
    ...obstacle('many', { title: 'Đường truyền Lai Châu', lead: 'Bộ Công an', group: 'data' }, [
      `${first}:TTHC-08`,
      `${first}:TTHC-09`,
      second,
    ]),
    ...obstacle('old', { title: 'Xong trước', state: 'solved', solved: '2025-06-20', due: '2025-06-01' }),
    ...obstacle('new', { title: 'Xong sau', state: 'solved', solved: '2025-06-24' }),
    ...obstacle('incident', { title: 'Sự cố', incident: 'minor', state: 'acting' }),
  ]);
  const rows = obstacleRows(workspace.records.of('obstacle'), asOf);
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id.slice(3));

  it('has what matters first: unsolved, overdue, most places held up, the nearest day; of the solved the latest', () => {
    expect(ids(rows)).toEqual(['late', 'many', 'few', 'today', 'incident', 'new', 'old']);
  });

  it('counts a place once, however many of its items are held up', () => {
    const many = rows.find(({ id }) => id === '12-many');
    expect(many).toMatchObject({ places: 2, items: 2, isOverdue: false });
  });

  it('calls nothing overdue on its day, nor once it is solved', () => {
    expect(ids(rows.filter(({ isOverdue }) => isOverdue))).toEqual(['late']);
  });

  it('is found without accents by any of its texts', () => {
    expect(ids(filterRows(rows, {}, 'duong truyen'))).toEqual(['many']);
    expect(ids(filterRows(rows, {}, 'BO CONG'))).toEqual(['many']);
    expect(ids(filterRows(rows, {}, 'uong'))).toEqual([]);
  });

  it('is filtered by state, overdue and incident alike, by any closed list, and by what nobody has set', () => {
    expect(ids(filterRows(rows, { standing: 'overdue' }, ''))).toEqual(['late']);
    expect(ids(filterRows(rows, { standing: 'incident' }, ''))).toEqual(['incident']);
    expect(ids(filterRows(rows, { standing: 'solved' }, ''))).toEqual(['new', 'old']);
    expect(ids(filterRows(rows, { actor: 'vendor' }, ''))).toEqual(['late']);
    expect(filterRows(rows, { group: unset }, '')).toHaveLength(6);
    expect(ids(filterRows(rows, { standing: 'open', group: 'data' }, 'lai'))).toEqual(['many']);
  });

  it('says how many each filter lets through', () => {
    expect(Object.fromEntries(countValues(rows, 'standing'))).toEqual({
      open: 4,
      acting: 1,
      solved: 2,
      overdue: 1,
      incident: 1,
    });
  });
});

describe('the counters', () => {
  it('say how many were solved by source, and name the bodies that lead, the one with most first', () => {
    const workspace = workspaceWith([
      ...Array.from({ length: 16 }, (_, at) =>
        obstacle(`e${at}`, { state: 'solved', source: 'enterprise' }),
      ).flat(),
      ...Array.from({ length: 20 }, (_, at) =>
        obstacle(`m${at}`, { state: 'solved', source: 'ministry' }),
      ).flat(),
      ...obstacle('a', { group: 'data', lead: 'Bộ Công an', due: '2025-06-01' }),
      ...obstacle('b', { group: 'data', lead: 'Bộ Tư pháp', extension: 'Xin lùi' }),
      ...obstacle('c', { group: 'data', lead: 'Bộ Tư pháp', extensionDay: '2025-08-01' }),
    ]);
    const counters = countObstacles(workspace.records.of('obstacle'), asOf);
    expect(counters).toMatchObject({ all: 39, solved: 36, open: 3, acting: 0, overdue: 1, extensions: 2 });
    expect(counters.bySource.map(({ source, solved }) => [source, solved])).toEqual([
      ['locality', 0],
      ['enterprise', 16],
      ['ministry', 20],
      [null, 0],
    ]);
    expect(counters.byGroup[0]).toMatchObject({ group: 'data', all: 3, leads: ['Bộ Tư pháp', 'Bộ Công an'] });
  });
});

describe('solving an obstacle', () => {
  const blocked = [
    status(first, 'TTHC-08', 'blocked'),
    status(second, 'TTHC-08', 'blocked'),
    status(first, 'TTHC-09', 'done'),
  ];
  const links = [`${first}:TTHC-08`, `${second}:TTHC-08`, `${first}:TTHC-09`, province];

  it('sets going the linked items that are blocked, and those alone', () => {
    const workspace = workspaceWith([...blocked, ...obstacle('a', { title: 'A' }, links)]);
    const released = releasedBy(of(workspace, 'a'), workspace.records.of('obstacle'), workspace.answers);
    expect(released).toEqual([
      { locality: first, item: 'TTHC-08' },
      { locality: second, item: 'TTHC-08' },
    ]);
    takeIn(workspace, solvingEdits('12-a', { day: asOf, dialogue: 'Thống nhất', released }));
    expect(of(workspace, 'a').fields).toMatchObject({
      state: 'solved',
      solved: asOf,
      dialogue: 'Thống nhất',
    });
    expect(workspace.answers.of(first)['TTHC-08']?.status).toBe('in-progress');
    expect(workspace.answers.of(second)['TTHC-08']?.status).toBe('in-progress');
    expect(workspace.answers.of(first)['TTHC-09']?.status).toBe('done');
  });

  it('leaves blocked what another unsolved obstacle holds up too', () => {
    const workspace = workspaceWith([
      ...blocked,
      ...obstacle('a', {}, []),
      ...obstacle('a', { title: 'A' }, links),
      ...obstacle('b', { title: 'B' }, [`${first}:TTHC-08`]),
      ...obstacle('c', { title: 'C', state: 'solved' }, [`${second}:TTHC-08`]),
    ]);
    expect(releasedBy(of(workspace, 'a'), workspace.records.of('obstacle'), workspace.answers)).toEqual([
      { locality: second, item: 'TTHC-08' },
    ]);
  });

  it('opened again is solved on no day', () => {
    const workspace = workspaceWith([...obstacle('a', { title: 'A', state: 'solved', solved: asOf })]);
    takeIn(workspace, unsolvedEdits('12-a', 'acting'));
    expect(of(workspace, 'a').fields).toEqual({ title: 'A', state: 'acting' });
  });

  it('is offered at each item that it is linked with, unsolved ones first', () => {
    const workspace = workspaceWith([
      ...obstacle('a', { state: 'solved' }, [`${first}:TTHC-08`]),
      ...obstacle('b', { title: 'B' }, [`${first}:TTHC-08`]),
      ...obstacle('c', { title: 'C' }, [first]),
    ]);
    const there = obstaclesAt(workspace.records.of('obstacle'), { locality: first, item: 'TTHC-08' });
    expect(there.map(({ id }) => id)).toEqual(['12-b', '12-a']);
    expect(heldItems(of(workspace, 'c'))).toEqual([]);
  });
});

describe('what solving an obstacle would free', () => {
  /** Every item of a commune is done but the given ones, which are blocked. */
  function allDoneBut(code: string, ...items: readonly string[]): Edit[] {
    const { plan } = workspaceWith([]);
    return plan
      .platforms('commune')
      .flatMap((platform) => platform.items)
      .filter(({ recurring }) => !recurring)
      .map(({ id }) => status(code, id, items.includes(id) ? 'blocked' : 'done'));
  }

  it('is the localities that only its blocked items keep from being on track or ready', () => {
    const workspace = workspaceWith([
      ...allDoneBut(first, 'TTHC-08'),
      ...allDoneBut(second, 'TTHC-08', 'QLVB-04'),
      ...obstacle('a', { title: 'A' }, [`${first}:TTHC-08`, `${second}:TTHC-08`, province]),
      ...obstacle('b', { title: 'B' }, [`${second}:TTHC-08`, `${second}:QLVB-04`]),
    ]);
    expect(freedBy(workspace, of(workspace, 'a'), asOf)).toEqual([
      { locality: first, from: 'not-ready', to: 'ready' },
    ]);
    expect(freedBy(workspace, of(workspace, 'b'), asOf).map(({ locality }) => locality)).toEqual([second]);
  });

  it('is nobody where its items are not blocked any more', () => {
    const workspace = workspaceWith([
      ...allDoneBut(first, 'TTHC-08'),
      ...obstacle('a', { title: 'A' }, [`${first}:TTHC-09`]),
    ]);
    expect(freedBy(workspace, of(workspace, 'a'), asOf)).toEqual([]);
  });
});
