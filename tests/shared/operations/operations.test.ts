import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/history/change.ts';
import { plusDays } from '../../../shared/model/day.ts';
import { fieldEdits, type FieldValues } from '../../../shared/model/record-view.ts';
import { itemRegister, memberRegister } from '../../../shared/model/register.ts';
import { continuityOf, struckOn } from '../../../shared/operations/continuity.ts';
import { dutiesOn, occurrenceOn, repeatingItems } from '../../../shared/operations/duties.ts';
import { hypercareItems } from '../../../shared/operations/hypercare.ts';
import { provincesOn } from '../../../shared/operations/provinces.ts';
import { dayOfWatch, watchesOf, watchId, watchScope } from '../../../shared/operations/watch.ts';
import { officeOf } from '../office.ts';
import { cutover, province, workspaceWith } from '../paper/report/cases.ts';

function said(day: string, set: 'platform' | 'item', member: string, value: string): Edit {
  return { register: memberRegister('watch', watchId(province, day), set, member), value };
}

describe('when a repeating item falls due', () => {
  it('daily: every day from the cutover on, and not before', () => {
    expect(occurrenceOn('daily', '2025-07-02', cutover, '2025-06-30')).toBeUndefined();
    expect(occurrenceOn('daily', '2025-07-02', cutover, cutover)).toMatchObject({ due: cutover });
    expect(occurrenceOn('daily', '2025-07-02', cutover, '2025-09-20')).toMatchObject({ due: '2025-09-20' });
  });

  it("weekly: every seventh day from the item's own day on, open until the next", () => {
    expect(occurrenceOn('weekly', '2025-07-08', cutover, '2025-07-07')).toBeUndefined();
    expect(occurrenceOn('weekly', '2025-07-08', cutover, '2025-07-08')).toMatchObject({ due: '2025-07-08' });
    expect(occurrenceOn('weekly', '2025-07-08', cutover, '2025-07-14')).toEqual({
      from: '2025-07-08',
      due: '2025-07-08',
      until: '2025-07-14',
    });
    expect(occurrenceOn('weekly', '2025-07-08', cutover, '2025-07-15')).toMatchObject({ due: '2025-07-15' });
  });

  it('monthly: by the 14th, as figures close before the 15th, shown from the 10th to the end of the month', () => {
    expect(occurrenceOn('monthly_before_15', '2025-07-15', cutover, '2025-07-09')).toBeUndefined();
    expect(occurrenceOn('monthly_before_15', '2025-07-15', cutover, '2025-07-10')).toEqual({
      from: '2025-07-10',
      due: '2025-07-14',
      until: '2025-07-31',
    });
    expect(occurrenceOn('monthly_before_15', '2025-07-15', cutover, '2026-02-28')).toMatchObject({
      due: '2026-02-14',
      until: '2026-02-28',
    });
  });

  it('monthly: not in the month of a cutover that lies behind its 14th', () => {
    expect(occurrenceOn('monthly_before_15', '2025-07-30', '2025-07-16', '2025-07-20')).toBeUndefined();
    expect(occurrenceOn('monthly_before_15', '2025-07-30', '2025-07-16', '2025-08-12')).toBeDefined();
  });
});

describe('the duties of a day', () => {
  const duties = (day: string, edits: readonly Edit[] = []) => {
    const workspace = workspaceWith(edits);
    return dutiesOn(workspace.plan, workspace.records.of('watch'), province, day).map(
      ({ item, isLate, outcome }) =>
        `${item.id}${isLate ? ' late' : ''}${outcome === undefined ? '' : ` ${outcome}`}`,
    );
  };

  it('are the repeating items of the template, each in its rhythm', () => {
    expect(repeatingItems(workspaceWith([]).plan).map(({ id }) => id)).toEqual([
      'QLVB-14',
      'BC-13',
      'BC-14',
      'LGSP-14',
    ]);
    expect(duties('2025-07-01')).toEqual(['QLVB-14', 'LGSP-14']);
    expect(duties('2025-07-08')).toEqual(['QLVB-14', 'BC-13', 'LGSP-14']);
    expect(duties('2025-07-14')).toEqual(['QLVB-14', 'BC-13 late', 'BC-14', 'LGSP-14']);
    expect(duties('2025-07-16')).toEqual(['QLVB-14', 'BC-13 late', 'BC-14 late', 'LGSP-14']);
  });

  it('go once they are done, until the next time, and stay where there was trouble', () => {
    const done = said('2025-07-09', 'item', 'BC-13', 'done');
    expect(duties('2025-07-09', [done])).toContain('BC-13 done');
    expect(duties('2025-07-10', [done])).not.toContain('BC-13 late');
    expect(duties('2025-07-15', [done])).toContain('BC-13');
    expect(duties('2025-07-10', [said('2025-07-09', 'item', 'BC-13', 'trouble')])).toContain('BC-13 late');
  });
});

describe('what is done once after the cutover', () => {
  it('is counted over the places asked, without those where it does not apply, and leads to the first still open', () => {
    const workspace = workspaceWith([]);
    const [lead = '', commune = '', next = ''] = workspace.plan.localities.map(({ code }) => code);
    const status = (place: string, value: string): Edit => ({
      register: itemRegister(place, 'HOP-13', 'status'),
      value,
    });
    const set = workspaceWith([status(lead, 'done'), status(commune, 'not-applicable')]);
    const asked = workspace.plan.localities.length;
    expect(hypercareItems(workspace).map(({ item }) => item.id)).toEqual(['TTHC-14', 'HOP-13']);
    expect(hypercareItems(set).find(({ item }) => item.id === 'HOP-13')).toMatchObject({
      done: 1,
      asked: asked - 1,
      openAt: next,
    });
  });
});

describe('the daily checks', () => {
  it('are named by scope and day', () => {
    expect(watchId('79', '2025-07-02')).toBe('79-20250702');
    expect(dayOfWatch('nation-20250702')).toBe('2025-07-02');
    expect(watchScope({ level: 'nation' })).toBe('nation');
  });

  it("never mix a province's with another's", () => {
    const workspace = workspaceWith([said('2025-07-02', 'platform', 'meetings', 'normal')]);
    expect(watchesOf(workspace.records.of('watch'), province)).toHaveLength(1);
    expect(watchesOf(workspace.records.of('watch'), 'nation')).toEqual([]);
  });
});

describe('how a platform has run', () => {
  function continuity(edits: readonly Edit[], now = '2025-07-04T12:00') {
    const { records } = workspaceWith(edits);
    return continuityOf('meetings', records.of('watch'), records.of('obstacle'), province, cutover, now);
  }

  function incident(id: string, values: FieldValues<'obstacle'>): Edit[] {
    return fieldEdits('obstacle', `${province}-${id}`, {
      platform: 'meetings',
      incident: 'interrupted',
      ...values,
    });
  }

  it('has every day from the cutover to now, and days on which nobody looked as such', () => {
    const { days, checked } = continuity([said('2025-07-02', 'platform', 'meetings', 'degraded')]);
    expect(days.map(({ day, level }) => [day, level])).toEqual([
      ['2025-07-01', undefined],
      ['2025-07-02', 'degraded'],
      ['2025-07-03', undefined],
      ['2025-07-04', undefined],
    ]);
    expect(checked).toBe(1);
  });

  it('shows a day as bad as an incident says, even where the check said normal, and tells that it was the incident', () => {
    const { days, checked } = continuity([
      said('2025-07-02', 'platform', 'meetings', 'normal'),
      ...incident('a', { began: '2025-07-02T22:00', ended: '2025-07-03T01:30' }),
    ]);
    expect(days.slice(1, 3)).toEqual([
      { day: '2025-07-02', level: 'interrupted', isByIncident: true },
      { day: '2025-07-03', level: 'interrupted', isByIncident: true },
    ]);
    // Somebody did look that day, whatever the incident says.
    expect(checked).toBe(1);
  });

  it('tells beside the check of a day how badly an incident struck, until it is over', () => {
    const { records } = workspaceWith(
      incident('a', { began: '2025-07-02T22:00', ended: '2025-07-03T01:30' }),
    );
    const struck = (day: string) => struckOn('meetings', records.of('obstacle'), day, '2025-07-04T12:00');
    expect(['2025-07-01', '2025-07-02', '2025-07-03', '2025-07-04'].map(struck)).toEqual([
      undefined,
      'interrupted',
      'interrupted',
      undefined,
    ]);
  });

  it('counts the hours of interruption once where incidents overlap, and up to now where they go on', () => {
    expect(
      continuity([
        ...incident('a', { began: '2025-07-02T08:00', ended: '2025-07-02T10:00' }),
        ...incident('b', { began: '2025-07-02T09:00', ended: '2025-07-02T11:30' }),
        ...incident('c', { began: '2025-07-04T11:00' }),
        ...incident('d', { began: '2025-07-03T00:00', ended: '2025-07-03T12:00', incident: 'degraded' }),
      ]).minutesInterrupted,
    ).toBe(210 + 60);
  });

  it('has an incident open until it ended or was solved; a minor fault makes no day worse', () => {
    const { openIncidents, incidents, days } = continuity([
      ...incident('ended', { began: '2025-07-02T08:00', ended: '2025-07-02T10:00' }),
      ...incident('solved', { state: 'solved', solved: '2025-07-03', raised: '2025-07-03' }),
      ...incident('minor', { incident: 'minor', raised: '2025-07-01' }),
      ...fieldEdits('obstacle', `${province}-other`, { platform: 'procedures', incident: 'interrupted' }),
      ...fieldEdits('obstacle', `${province}-none`, { platform: 'meetings' }),
    ]);
    expect(openIncidents.map(({ id }) => id)).toEqual([`${province}-minor`]);
    expect(incidents).toBe(3);
    expect(days[0]?.level).toBeUndefined();
  });

  it('says nothing before the cutover', () => {
    expect(continuity([], `${plusDays(cutover, -1)}T09:00`).days).toEqual([]);
  });
});

describe('the provinces of a day, for the centre', () => {
  const day = '2025-07-02';
  const { workspace, edit } = officeOf({ level: 'nation' });
  const say = (code: string, platform: string, value: string): Edit => ({
    register: memberRegister('watch', watchId(code, day), 'platform', platform),
    value,
  });
  edit(
    say('79', 'meetings', 'normal'),
    say('46', 'meetings', 'normal'),
    say('46', 'documents', 'interrupted'),
    say('01', 'documents', 'degraded'),
    {
      register: memberRegister('watch', watchId('48', '2025-07-01'), 'platform', 'meetings'),
      value: 'interrupted',
    },
    ...fieldEdits('obstacle', '79-x', {
      title: 'Mất tín hiệu',
      incident: 'interrupted',
      platform: 'meetings',
      began: `${day}T08:00`,
    }),
  );
  const { plan, records } = workspace;
  const rows = provincesOn(
    plan,
    ['documents', 'meetings'],
    records.of('watch'),
    records.of('obstacle'),
    day,
    `${day}T09:00`,
  );
  const rowOf = (code: string) => rows.find(({ province: { code: own } }) => own === code);

  it('are all there: down first, then unstable, then those that said nothing, then the others', () => {
    expect(rows).toHaveLength(34);
    const order = rows.map(({ worst }) => worst);
    expect(order.slice(0, 3)).toEqual(['interrupted', 'interrupted', 'degraded']);
    expect(new Set(order.slice(3))).toEqual(new Set([undefined]));
  });

  it('show an incident of theirs where the check says better, and no other day and no other province', () => {
    expect(rowOf('79')?.levels.get('meetings')).toMatchObject({ level: 'interrupted', isByIncident: true });
    expect(rowOf('79')?.openIncidents).toHaveLength(1);
    expect(rowOf('46')?.levels.get('meetings')).toMatchObject({ level: 'normal', isByIncident: false });
    expect(rowOf('46')?.openIncidents).toEqual([]);
    expect(rowOf('48')?.worst).toBeUndefined();
  });
});
