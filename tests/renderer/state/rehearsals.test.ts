import { describe, expect, it } from 'vitest';
import { turnoutOf, type Rehearsal } from '../../../shared/rehearsals/turnout.ts';
import { openCity, ward, type Opened } from './opened.ts';

function newest({ state }: Opened): Rehearsal {
  const { entries, open } = state();
  const found = open?.workspace.records.one('rehearsal', entries.rehearsal?.selected ?? '');
  if (found === undefined) throw new Error('no rehearsal');
  return found;
}

describe('a rehearsal', () => {
  it('takes the items of a platform that is put in, and gives them up with it', async () => {
    const opened = await openCity();
    const { app } = opened;
    await app.rehearsals.plan();
    const { id } = newest(opened);
    await app.rehearsals.setPlatform(id, 'meetings', true);
    expect(newest(opened).sets.item.has('HOP-07')).toBe(true);
    await app.rehearsals.setItems(id, ['HOP-07']);
    expect([...newest(opened).sets.item.keys()]).toEqual(['HOP-07']);
    await app.rehearsals.takeUsualItems(id);
    expect(newest(opened).sets.item.size).toBe(7);
    await app.rehearsals.setPlatform(id, 'meetings', false);
    expect(newest(opened).sets.item.size).toBe(0);
    expect(newest(opened).sets.platform.size).toBe(0);
  });

  it('keeps how it went where its places are chosen anew, and passes the rest in one step', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    const places = state().open?.workspace.plan.localities.map(({ code }) => code) ?? [];
    await app.rehearsals.plan({}, ['procedures'], places.slice(0, 3));
    const { id } = newest(opened);
    await app.rehearsals.setOutcome(id, [places[1] ?? ''], 'failed');
    await app.rehearsals.setPlaces(id, places);
    expect(turnoutOf(newest(opened))).toEqual({ expected: 168, passed: 0, failed: 1, absent: 0 });
    await app.rehearsals.passRest(id);
    expect(turnoutOf(newest(opened))).toEqual({ expected: 0, passed: 168, failed: 1, absent: 0 });
    app.undo();
    await app.settled();
    expect(turnoutOf(newest(opened))).toEqual({ expected: 168, passed: 0, failed: 1, absent: 0 });
    await app.rehearsals.takeOff(id, [ward]);
    expect(newest(opened).sets.place.has(ward)).toBe(false);
  });
});
