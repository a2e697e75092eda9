import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApp } from '../../../renderer/state/app.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { FakeHost, folder } from '../fake-host.ts';
import { openCity, register, ward } from './opened.ts';

const officer = { name: 'Nguyễn Thị Ánh', title: '', organisation: '' };
const campaign = newCampaign({ cutover: '2025-07-01', common: false });
const scope = { level: 'province', code: '79' } as const;
const locked = { code: 'workspace-locked', message: 'open elsewhere', advice: 'close it there' };

describe('the start', () => {
  it('shows the form on a first run', async () => {
    const fake = new FakeHost();
    const app = createApp(fake.host, fake.events);
    await app.session.begin();
    expect(app.store.getState()).toMatchObject({ phase: 'start', language: 'vi', officer: null, open: null });
  });

  it('opens the workspace used last', async () => {
    const { state } = await openCity();
    expect(state()).toMatchObject({ phase: 'workspace', open: { folder } });
  });

  it('goes to the other language and back, and remembers it', async () => {
    const { app, state, fake } = await openCity();
    await app.session.switchLanguage();
    expect(state().language).toBe('en');
    expect(fake.language).toBe('en');
    await app.session.switchLanguage();
    expect(state().language).toBe('vi');
  });

  it('stays on the start screen where the last workspace is gone', async () => {
    const fake = new FakeHost({ officer, recent: [{ folder, found: false, campaign, scope }] });
    const app = createApp(fake.host, fake.events);
    await app.session.begin();
    expect(app.store.getState().phase).toBe('start');
  });

  it('says why the last workspace did not open, and stays usable', async () => {
    const fake = new FakeHost({
      officer,
      recent: [{ folder, found: true, campaign, scope }],
      fails: (name) => (name === 'openWorkspace' ? locked : undefined),
    });
    const app = createApp(fake.host, fake.events);
    await app.session.begin();
    expect(app.store.getState()).toMatchObject({ phase: 'start', failure: locked });
  });

  it('keeps the officer before the workspace is made', async () => {
    const fake = new FakeHost();
    const app = createApp(fake.host, fake.events);
    await app.session.begin();
    await app.session.createWorkspace({
      officer,
      scope,
      cutover: '2025-07-01',
      common: true,
      block: 'government',
    });
    expect(fake.calls.map(({ name }) => name)).toEqual([
      'start',
      'setOfficer',
      'createWorkspace',
      'standingChanges',
      'standingChanges',
    ]);
    expect(app.store.getState().open?.workspace.plan.campaign.common).toBe(true);
    expect(app.store.getState().locality).toBe('79');
  });

  it('writes everything down before it closes a workspace', async () => {
    const { app, fake, state } = await openCity({ delay: 2 });
    app.type(register('TTHC-08', 'note'), 'Chờ ký');
    await app.toStart();
    expect(fake.calls.map(({ name }) => name).slice(-3)).toEqual(['edit', 'closeWorkspace', 'start']);
    expect(state()).toMatchObject({ phase: 'start', open: null, past: [], drafts: {} });
  });
});

describe('a clock', () => {
  it('that jumps years ahead while the workspace is open is said before the next change, and once', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2025, 5, 20) });
    onTestFinished(() => void vi.useRealTimers());
    const { app, state } = await openCity();
    await app.setStatus('in-progress');
    expect(state().notices).toEqual([]);
    vi.setSystemTime(new Date(2031, 0, 1));
    await app.setStatus('done');
    expect(state().notices).toMatchObject([{ kind: 'clock-ahead', now: Date.now() }]);
    app.dismissNotices();
    await app.setStatus('blocked');
    app.session.checkToday();
    expect(state().notices).toEqual([]);
  });
});

describe('moving on', () => {
  it('stays at the same item in the next locality, where that is asked there too', async () => {
    const { app, state } = await openCity();
    app.goBy(1);
    expect(state().locality).not.toBe(ward);
    expect(state().item).toBe('TTHC-08');
    app.select('79');
    expect(state().item).toBe('TTHC-01');
  });

  it('goes to what a search found and lists the neighbourhood again', async () => {
    const { app, state } = await openCity();
    app.setFilter({ query: 'con dao', verdicts: ['not-ready', 'not-reported'] });
    expect(app.openFound()).toBe(true);
    expect(state()).toMatchObject({
      locality: '26732',
      filter: { query: '', verdicts: ['not-ready', 'not-reported'] },
    });
    app.goBy(1);
    expect(state().locality).not.toBe('26732');
    app.setFilter({ query: 'zzz' });
    const { locality } = state();
    expect(app.openFound()).toBe(false);
    expect(state()).toMatchObject({ locality, filter: { query: 'zzz' } });
  });

  it('stays at the locality that is open where the search found that too', async () => {
    const { app, state } = await openCity();
    app.setFilter({ query: 'sai' });
    app.openFound();
    expect(state()).toMatchObject({ locality: ward, filter: { query: '' } });
  });

  it('goes to an item from a dialog, past a filter that hides its locality', async () => {
    const { app, state } = await openCity();
    app.setFilter({ query: 'sai gon' });
    app.show('day');
    app.goTo('79', 'TTHC-02');
    expect(state()).toMatchObject({ locality: '79', item: 'TTHC-02', dialog: null, focusWish: 'checklist' });
    expect(state().filter.query).toBe('');
    app.goTo('99999', 'TTHC-02');
    expect(state().locality).toBe('79');
  });

  it('sends the keyboard to who must act after blocked, to the reason after not applicable', async () => {
    const { app, state } = await openCity();
    await app.setStatus('blocked');
    expect(state().focusWish).toBe('blockedBy');
    app.focusDone();
    await app.setStatus('not-applicable');
    expect(state().focusWish).toBe('reason');
    app.selectItem('TTHC-09');
    expect(state().focusWish).toBeNull();
  });

  it('asks before the status is on the disk, so that no key meant as an answer sets another status', async () => {
    const { app, state } = await openCity({ delay: 20 });
    const setting = app.setStatus('blocked');
    const { locality, item } = state();
    expect(state()).toMatchObject({ focusWish: 'blockedBy', asking: { locality, item, field: 'blockedBy' } });
    void app.setBlockedBy('vendor');
    await setting;
    expect(state().asking).toBeNull();
    await app.settled();
    expect(state().open?.workspace.answers.of(locality ?? '')[item ?? '']).toEqual({
      status: 'blocked',
      blockedBy: 'vendor',
    });
  });
});
