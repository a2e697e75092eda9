import { describe, expect, it } from 'vitest';
import { listOf } from '../../../renderer/state/entry-lists.ts';
import type { StandingRecord } from '../../../shared/model/record-view.ts';
import { releasedBy } from '../../../shared/obstacles/links.ts';
import { mark, openCity, register, ward, type Opened } from './opened.ts';

function all({ state }: Opened): readonly StandingRecord<'obstacle'>[] {
  return state().open?.workspace.records.of('obstacle') ?? [];
}

function only(opened: Opened): StandingRecord<'obstacle'> {
  const [first, ...others] = all(opened);
  if (first === undefined || others.length > 0) throw new Error(`${others.length}`);
  return first;
}

describe('a new obstacle', () => {
  it('is raised today in the scope of the workspace, chosen, with the keyboard at its title; one undo takes it away', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    await app.obstacles.add();
    const { id, fields } = only(opened);
    expect(id).toMatch(/^79-/);
    expect(fields).toEqual({ state: 'open', raised: state().today });
    expect(listOf(state(), 'obstacle').selected).toBe(id);
    expect(state()).toMatchObject({ view: 'obstacles', entryFocus: 'field-obstacle-title' });
    app.undo();
    await app.settled();
    expect(all(opened)).toEqual([]);
  });

  it('takes over from a blocked item what it says: its note, who must act, and the item itself', async () => {
    const opened = await openCity();
    const { app } = opened;
    await mark(opened, 'TTHC-08', 'blocked');
    await app.setBlockedBy('vendor');
    await app.set(register('TTHC-08', 'note'), 'Thiếu máy quét\nChờ sở');
    await app.obstacles.addHere();
    const { fields, sets } = only(opened);
    expect(fields).toMatchObject({ title: 'Thiếu máy quét', actor: 'vendor', source: 'locality' });
    expect([...sets.link.keys()]).toEqual([`${ward}:TTHC-08`]);
  });

  it('is not made where the workspace is for viewing only, and that is said', async () => {
    const opened = await openCity({ readOnly: 'folder-not-writable' });
    await opened.app.obstacles.add();
    expect(all(opened)).toEqual([]);
    expect(opened.state().message).not.toBeNull();
  });
});

describe("an obstacle's group", () => {
  it('suggests the body that leads on it, and never writes over a name of the officer', async () => {
    const opened = await openCity();
    const { app } = opened;
    await app.obstacles.add();
    const { id } = only(opened);
    await app.obstacles.setGroup(id, 'data');
    expect(only(opened).fields).toMatchObject({ group: 'data', lead: 'Bộ Công an' });
    await app.obstacles.setGroup(id, 'procedures');
    expect(only(opened).fields.lead).toBe('Văn phòng Chính phủ');
    await app.entries.set('obstacle', id, { lead: 'Sở Tư pháp' });
    await app.obstacles.setGroup(id, 'decentralisation');
    expect(only(opened).fields).toMatchObject({ group: 'decentralisation', lead: 'Sở Tư pháp' });
  });
});

describe('solving an obstacle', () => {
  it('is one step: one undo opens it again and blocks its items again', async () => {
    const opened = await openCity();
    const { app, state, shown } = opened;
    await mark(opened, 'TTHC-08', 'blocked');
    await app.setBlockedBy('vendor');
    await app.obstacles.addFor([{ locality: ward, item: 'TTHC-08' }]);
    const obstacle = only(opened);
    const { workspace } = state().open ?? {};
    if (workspace === undefined) throw new Error('nothing open');
    const released = releasedBy(obstacle, all(opened), workspace.answers);
    await app.obstacles.solve(obstacle.id, { day: '2025-06-25', dialogue: null, released });
    expect(shown(register('TTHC-08', 'status'))).toBe('in-progress');
    expect(shown(register('TTHC-08', 'blockedBy'))).toBeNull();
    expect(only(opened).fields).toMatchObject({ state: 'solved', solved: '2025-06-25' });
    app.undo();
    await app.settled();
    expect(shown(register('TTHC-08', 'status'))).toBe('blocked');
    expect(shown(register('TTHC-08', 'blockedBy'))).toBe('vendor');
    expect(only(opened).fields.state).toBe('open');
  });
});

describe('deleting an obstacle', () => {
  it('chooses the one after it, and one undo brings it back whole', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    await app.obstacles.addFor([{ locality: ward, item: 'TTHC-08' }]);
    const before = only(opened);
    await app.entries.remove('obstacle', before.id, 'Tên', 'another');
    expect(all(opened)).toEqual([]);
    expect(listOf(state(), 'obstacle').selected).toBe('another');
    app.undo();
    await app.settled();
    expect(only(opened)).toMatchObject({ fields: before.fields, sets: before.sets });
  });
});

describe('the check of a day', () => {
  it('never goes before the cutover nor after today', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    app.store.setState({ today: '2025-07-02' });
    app.operations.goBy(1);
    expect(state().operations.day).toBeNull();
    app.operations.goBy(-1);
    expect(state().operations.day).toBe('2025-07-01');
    app.operations.goBy(-1);
    expect(state().operations.day).toBe('2025-07-01');
    await app.operations.setLevel('meetings', 'degraded');
    const [check] = state().open?.workspace.records.of('watch') ?? [];
    expect(check?.id).toBe('79-20250701');
    expect(check?.sets.platform.get('meetings')).toBe('degraded');
  });

  it('logs an incident of its day on the platform, as bad as the check says', async () => {
    const opened = await openCity();
    const { app } = opened;
    app.store.setState({ today: '2025-07-02' });
    app.operations.goBy(-1);
    await app.operations.addIncident('meetings', 'degraded');
    expect(only(opened).fields).toMatchObject({
      incident: 'degraded',
      platform: 'meetings',
      raised: '2025-07-01',
      title: 'Sự cố Họp trực tuyến',
    });
  });
});
