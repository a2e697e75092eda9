import { describe, expect, it } from 'vitest';
import { isAllIn, isIn } from '../../../renderer/state/arrival.ts';
import { createApp } from '../../../renderer/state/app.ts';
import { shownLocalities } from '../../../renderer/state/localities.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { Change } from '../../../shared/history/change.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { FakeHost } from '../fake-host.ts';
import type { FakeSituation } from '../fake-situation.ts';
import { openCity, register, ward, type Opened } from './opened.ts';

const unreadable: HostFailure = { code: 'cannot-read', message: 'cannot read', advice: 'try again' };
const officer = { name: 'Nguyễn Thị Ánh', title: '', organisation: '' };

/** Hà Nội comes first in the list; Phường Sài Gòn is in another province. */
const hanoi = 'item/01/TTHC-01/note';
const saigon = `item/${ward}/TTHC-08/note`;

function written(name: string, value: string, n: number): Change {
  return { register: name, value, writer: 'c'.repeat(16), n, clock: [n, 0], at: n, person: 'Bình' };
}

/** The whole nation with a note in each of two provinces. */
function nation(more: FakeSituation = {}) {
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  const changes = [written(hanoi, 'Hà Nội', 1), written(saigon, 'Sài Gòn', 2)];
  const fake = new FakeHost({
    officer,
    workspace: { campaign, scope: { level: 'nation' }, changes },
    ...more,
  });
  const app = createApp(fake.host, fake.events);
  const state = () => app.store.getState();
  const shown = (name: string): unknown => state().open?.workspace.state.value(name);
  const askedFor = (): unknown[] =>
    fake.calls
      .filter(({ name }) => name === 'standingChanges')
      .map(({ argument }) => (argument as { province: string | null }).province);
  return { app, fake, state, shown, askedFor };
}

async function allIn({ app }: Pick<Opened, 'app'>): Promise<void> {
  while (!isAllIn(app.store.getState().arrival)) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('a large workspace', () => {
  it('opens with the first province, and the others come in one by one', async () => {
    const opened = nation();
    await opened.app.session.begin();
    const { open, arrival } = opened.state();
    const first = open?.workspace.plan.locality(opened.state().locality ?? '');
    expect(first && isIn(arrival, first)).toBe(true);
    expect(isAllIn(arrival)).toBe(false);
    await allIn(opened);
    expect([opened.shown(hanoi), opened.shown(saigon)]).toEqual(['Hà Nội', 'Sài Gòn']);
    expect(new Set(opened.askedFor()).size).toBe(35);
  });

  it('brings in first what the officer goes to', async () => {
    const opened = nation();
    await opened.app.session.begin();
    opened.app.select(ward, 'TTHC-08');
    await allIn(opened);
    // What belongs to no locality, the first province, the one on its way, then the one that was gone to.
    expect(opened.askedFor().indexOf('79')).toBeLessThanOrEqual(3);
  });

  it('writes nothing where the answers are not in yet, and says so', async () => {
    const opened = nation({ delay: 1 });
    await opened.app.session.begin();
    opened.app.select(ward, 'TTHC-08');
    await opened.app.setStatus('done');
    expect(opened.fake.edits).toEqual([]);
    expect(opened.state().message).not.toBeNull();
    await allIn(opened);
    await opened.app.setStatus('done');
    expect(opened.shown(register('TTHC-08', 'status'))).toBe('done');
  });

  it('keeps what is written while the rest comes in, here and behind the window', async () => {
    const opened = nation({ delay: 1 });
    await opened.app.session.begin();
    opened.app.select('01', 'TTHC-01');
    // By another window's leave, ahead of the answers that it had seen.
    const late = opened.fake.editElsewhere([{ register: saigon, value: 'mới hơn' }]);
    opened.state().open?.workspace.take(late);
    while (opened.state().arrival.waiting.has('01')) await new Promise((resolve) => setTimeout(resolve, 1));
    await opened.app.set(hanoi, 'Đã sửa');
    await allIn(opened);
    expect([opened.shown(hanoi), opened.shown(saigon)]).toEqual(['Đã sửa', 'mới hơn']);
    opened.state().open?.workspace.take([written(saigon, 'Sài Gòn', 2)]);
    expect(opened.shown(saigon)).toBe('mới hơn');
  });

  it('filters by verdict only what is in', async () => {
    const opened = nation();
    await opened.app.session.begin();
    const { open, today, arrival } = opened.state();
    if (open === null) throw new Error('nothing is open');
    const filter = { query: '', verdicts: ['not-reported', 'not-ready'] as const };
    const count = (): number => shownLocalities(open.workspace, filter, today, opened.state().arrival).length;
    expect(count()).toBeLessThan(open.workspace.plan.localities.length);
    expect(arrival.waiting.size).toBeGreaterThan(0);
    await allIn(opened);
    expect(count()).toBe(
      open.workspace.verdictCounts(today)['not-reported'] + open.workspace.verdictCounts(today)['not-ready'],
    );
  });

  it('says why it came to a halt, and goes on when asked to', async () => {
    let isBroken = true;
    const opened = nation({
      fails: (name, calls) => (name === 'standingChanges' && calls > 5 && isBroken ? unreadable : undefined),
    });
    await opened.app.session.begin();
    while (opened.state().arrival.failure === null) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(opened.state().arrival).toMatchObject({ failure: unreadable, of: 34 });
    const [change] = opened.fake.editElsewhere([{ register: hanoi, value: 'x' }]);
    if (change === undefined) throw new Error('no change');
    // Undoing needs to know what stands everywhere.
    await expect(opened.app.records.undo(change)).rejects.toMatchObject({ failure: unreadable });
    isBroken = false;
    opened.app.bringIn();
    await allIn(opened);
    expect(opened.shown(saigon)).toBe('Sài Gòn');
  });
});

describe('reading a workspace anew', () => {
  it('shows what changed beside the window, at the same place, with the steps to take back', async () => {
    const opened = await openCity({ delay: 1 });
    const { app, fake, state, shown } = opened;
    await app.setStatus('done');
    const { past, locality, item } = state();
    fake.editElsewhere([{ register: register('TTHC-09', 'note'), value: 'Đã ký' }]);
    app.type(register('TTHC-08', 'note'), 'Chờ');
    const reloading = app.reload();
    const marking = app.setStatus('blocked');
    await Promise.all([reloading, marking]);
    expect(state()).toMatchObject({ locality, item, phase: 'workspace' });
    expect(shown(register('TTHC-09', 'note'))).toBe('Đã ký');
    expect([shown(register('TTHC-08', 'note')), shown(register('TTHC-08', 'status'))]).toEqual([
      'Chờ',
      'blocked',
    ]);
    expect(state().past.slice(0, past.length)).toEqual(past);
    for (let step = 0; step < 3; step += 1) {
      app.undo();
      await app.settled();
    }
    expect(shown(register('TTHC-08', 'status'))).toBeNull();
  });

  it('leaves all as it was where it cannot be read', async () => {
    let isBroken = false;
    const opened = await openCity({
      fails: (name) => (name === 'standingChanges' && isBroken ? unreadable : undefined),
    });
    await opened.app.setStatus('done');
    isBroken = true;
    await expect(opened.app.reload()).rejects.toMatchObject({ failure: unreadable });
    expect(opened.shown(register('TTHC-08', 'status'))).toBe('done');
  });
});
