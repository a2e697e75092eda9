import { describe, expect, it } from 'vitest';
import { usualMilestones } from '../../../shared/commitments/usual-milestones.ts';
import { openCity, type Opened } from './opened.ts';

const recordsOf = ({ state }: Opened) => state().open?.workspace.records;

describe('milestones', () => {
  it('are set up by one step that one undo takes back', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    app.lookAt('commitments', 'milestone');
    await app.commitments.takeUsualMilestones();
    expect(recordsOf(opened)?.of('milestone')).toHaveLength(usualMilestones.length);
    expect(state().entries.milestone?.selected).toBe('79-usual-assessed');
    app.undo();
    await app.settled();
    expect(recordsOf(opened)?.of('milestone')).toEqual([]);
  });
});

describe('a milestone', () => {
  it('is gone to from wherever it is named', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    await app.commitments.addMilestone();
    const id = state().entries.milestone?.selected ?? '';
    app.lookAt('commitments', 'service');
    app.look('overview');
    app.entries.show('milestone', { selected: null });
    app.commitments.openMilestone(id);
    expect(state()).toMatchObject({ view: 'commitments', parts: { commitments: 'milestone' } });
    expect(state().entries.milestone?.selected).toBe(id);
  });
});

describe('services', () => {
  it('are added many at a time, as one step', async () => {
    const opened = await openCity();
    const { app } = opened;
    expect(await app.commitments.addServices(['Đăng ký khai sinh', 'Đăng ký kết hôn'])).toBe(true);
    expect(recordsOf(opened)?.of('service')).toHaveLength(2);
    app.undo();
    await app.settled();
    expect(recordsOf(opened)?.of('service')).toEqual([]);
  });

  it('that a ministry holds up ask for its name, once', async () => {
    const opened = await openCity();
    const { app, state } = opened;
    await app.commitments.addService();
    const id = state().entries.service?.selected ?? '';
    app.entries.focusDone();
    await app.commitments.setServiceState(id, 'blocked');
    expect(state().entryFocus).toBe('field-service-ministry');
    app.entries.focusDone();
    await app.entries.set('service', id, { ministry: 'Bộ Y tế' });
    await app.commitments.setServiceState(id, 'blocked');
    expect(state().entryFocus).toBeNull();
  });
});
