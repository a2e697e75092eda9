import { describe, expect, it } from 'vitest';
import { byPlace, stepsOf } from '../../../renderer/state/history.ts';
import { HostError } from '../../../renderer/state/host.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { dayOf } from '../../../shared/model/day.ts';
import { mark, openCity, register, ward, type Opened } from './opened.ts';

const diskFull: HostFailure = { code: 'disk-full', message: 'full', advice: 'free some space' };
const damaged: HostFailure = { code: 'backup-damaged', message: 'damaged', advice: 'choose another' };
const status = register('TTHC-08', 'status');
const note = register('TTHC-08', 'note');

/** Three steps on one item. */
async function answerThree(opened: Opened): Promise<void> {
  await opened.app.setStatus('in-progress');
  await opened.app.setStatus('done');
  await opened.app.set(note, 'Chờ ký');
}

async function itemSteps({ app }: Opened) {
  return stepsOf(await app.records.ofItem(ward, 'TTHC-08'));
}

describe('the history of an item', () => {
  it('lists every step, the newest first, with what stood there before', async () => {
    const opened = await openCity();
    await answerThree(opened);
    await mark(opened, 'TTHC-09', 'done');
    const steps = await itemSteps(opened);
    expect(
      steps.flatMap(({ entries }) =>
        entries.map(({ change, before }) => [change.register, before, change.value]),
      ),
    ).toEqual([
      [note, null, 'Chờ ký'],
      [status, 'in-progress', 'done'],
      [status, null, 'in-progress'],
    ]);
  });

  it('holds what is still being typed when it is asked for', async () => {
    const opened = await openCity({ delay: 2 });
    opened.app.type(note, 'Chờ ký');
    const [step] = await itemSteps(opened);
    expect(step?.entries[0]?.change.value).toBe('Chờ ký');
  });

  it('keeps changes of one step together', async () => {
    const opened = await openCity();
    opened.fake.editElsewhere([
      { register: status, value: 'done' },
      { register: note, value: 'Đã ký' },
    ]);
    const [step, ...others] = await itemSteps(opened);
    expect(others).toEqual([]);
    expect(step?.entries.map(({ change }) => change.value)).toEqual(['done', 'Đã ký']);
  });
});

describe('the history of a day', () => {
  it('says what stood before the day where the history reaches back so far, and leaves it open where not', () => {
    const change = (n: number, value: string) => ({
      register: status,
      value,
      writer: 'a'.repeat(16),
      n,
      clock: [n, 0] as const,
      at: n,
      person: 'Ánh',
    });
    const second = change(2, 'done');
    const beforeOf = (listed: Parameters<typeof stepsOf>[0]) => stepsOf(listed)[0]?.entries[0]?.before;
    expect(
      beforeOf({
        changes: [second],
        writers: {},
        origins: {},
        earlier: [change(1, 'blocked')],
        isWhole: false,
      }),
    ).toBe('blocked');
    expect(beforeOf({ changes: [second], writers: {}, origins: {}, earlier: [], isWhole: true })).toBeNull();
    expect(
      beforeOf({ changes: [second], writers: {}, origins: {}, earlier: [], isWhole: false }),
    ).toBeUndefined();
  });

  it('groups the steps by place, that of the newest step first', async () => {
    const opened = await openCity();
    await opened.app.setStatus('done');
    opened.app.select('79', 'TTHC-01');
    await opened.app.setStatus('blocked');
    opened.fake.editElsewhere([
      { register: status, value: 'blocked' },
      { register: 'item/26743/TTHC-08/status', value: 'done' },
    ]);
    const listed = await opened.app.records.ofDay(dayOf(new Date()));
    expect(listed.isWhole).toBe(true);
    expect(byPlace(stepsOf(listed)).map(({ locality, steps }) => [locality, steps.length])).toEqual([
      [ward, 2],
      ['26743', 1],
      ['79', 1],
    ]);
  });
});

describe('undoing a step of the history', () => {
  it('sets back what nobody changed since and names the rest; both can be taken back', async () => {
    const opened = await openCity();
    const { app, shown } = opened;
    await answerThree(opened);
    const [, second, first] = (await itemSteps(opened)).map(({ entries }) => entries[0]?.change);
    if (first === undefined || second === undefined) throw new Error('no steps');
    expect(await app.records.undo(first)).toEqual({ registers: [], skipped: [status] });
    expect(shown(status)).toBe('done');
    expect(await app.records.undo(second)).toEqual({ registers: [status], skipped: [] });
    expect(shown(status)).toBe('in-progress');
    app.undo();
    await app.settled();
    expect(shown(status)).toBe('done');
    app.redo();
    await app.settled();
    expect(shown(status)).toBe('in-progress');
  });

  it('counts every change it brings, so that the screen follows', async () => {
    const opened = await openCity();
    await answerThree(opened);
    const { revision } = opened.state();
    const [newest] = await itemSteps(opened);
    if (newest?.entries[0] !== undefined) await opened.app.records.undo(newest.entries[0].change);
    expect(opened.state().revision).toBe(revision + 1);
  });

  it('shows a step whole, also where it reaches beyond the item', async () => {
    const opened = await openCity();
    const [change] = opened.fake.editElsewhere([
      { register: status, value: 'blocked' },
      { register: 'item/26743/TTHC-08/status', value: 'done' },
    ]);
    if (change === undefined) throw new Error('no change');
    expect(await opened.app.records.stepOf(change)).toMatchObject({
      count: 2,
      changes: [{ n: 2 }, { n: 1 }],
    });
  });

  it('throws what went wrong and does not hold later steps back', async () => {
    const opened = await openCity({ fails: (name) => (name === 'undoStep' ? diskFull : undefined) });
    await answerThree(opened);
    const [newest] = await itemSteps(opened);
    const change = newest?.entries[0]?.change;
    if (change === undefined) throw new Error('no change');
    await expect(opened.app.records.undo(change)).rejects.toBeInstanceOf(HostError);
    expect(opened.state().saving).toMatchObject({ pending: 0, failure: null });
    await opened.app.setStatus('blocked');
    expect(opened.shown(status)).toBe('blocked');
  });

  it('does not wait for a disk that refuses the steps before it', async () => {
    let isFull = false;
    const opened = await openCity({
      delay: 1,
      fails: (name) => (name === 'edit' && isFull ? diskFull : undefined),
    });
    await answerThree(opened);
    const [newest] = await itemSteps(opened);
    const change = newest?.entries[0]?.change;
    if (change === undefined) throw new Error('no change');
    isFull = true;
    void opened.app.setStatus('blocked');
    await expect(opened.app.records.undo(change)).rejects.toMatchObject({ failure: diskFull });
    await expect(opened.app.records.undo(change)).rejects.toMatchObject({ failure: diskFull });
    // What the disk has can still be looked at.
    expect(await itemSteps(opened)).toHaveLength(3);
    expect(opened.state().saving).toMatchObject({ pending: 1, failure: diskFull });
    isFull = false;
    opened.app.retry();
    await opened.app.settled();
    expect(opened.shown(status)).toBe('blocked');
  });
});

describe('backups', () => {
  it('brings everything back as one step, which Ctrl+Z takes back', async () => {
    const opened = await openCity();
    const { app, shown, state } = opened;
    await app.setStatus('done');
    const backup = await app.records.backUp();
    expect(backup?.changes).toBe(1);
    expect(await app.records.backUp()).toBeNull();
    await app.setStatus('blocked');
    await app.set(note, 'Chờ ký');
    const name = backup?.name ?? '';
    expect(await app.records.compare(name)).toEqual([
      { register: note, now: 'Chờ ký', then: null },
      { register: status, now: 'blocked', then: 'done' },
    ]);
    expect(await app.records.restore(name)).toHaveLength(2);
    expect([shown(status), shown(note)]).toEqual(['done', null]);
    expect(await app.records.compare(name)).toEqual([]);
    // What stood before the restore was backed up first.
    expect((await app.records.backups()).map(({ changes }) => changes)).toEqual([3, 1]);
    expect(state().past).toHaveLength(4);
    app.undo();
    await app.settled();
    expect([shown(status), shown(note)]).toEqual(['blocked', 'Chờ ký']);
    app.redo();
    await app.settled();
    expect([shown(status), shown(note)]).toEqual(['done', null]);
  });

  it('takes back a restore that is too large for the window to send', async () => {
    const campaign = newCampaign({ cutover: '2025-07-01', common: false });
    const opened = await openCity({
      workspace: { campaign, scope: { level: 'nation' }, changes: [] },
      backups: [{ at: Date.now(), changes: 0 }],
    });
    const { app, fake, state } = opened;
    const { plan } = state().open?.workspace ?? {};
    const communes = plan?.localities.filter(({ parent }) => parent !== null) ?? [];
    const fields = ['08/note', '08/owner', '08/reason', '09/note', '09/owner', '09/reason', '10/note'];
    const edits = communes.flatMap(({ code }) =>
      fields.map((field) => ({ register: `item/${code}/TTHC-${field}`, value: 'x' })),
    );
    state().open?.workspace.take(fake.editElsewhere(edits));
    const [backup] = await app.records.backups();
    expect(await app.records.restore(backup?.name ?? '')).toHaveLength(23_247);
    const [newest] = (await app.records.ofDay(dayOf(new Date()))).changes;
    expect(newest && (await app.records.stepOf(newest)).count).toBe(23_247);
    app.undo();
    await app.settled();
    expect(fake.calls.filter(({ name }) => name === 'undoStep')).toHaveLength(1);
    expect(fake.edits).toEqual([]);
    expect(opened.shown(`item/${communes[0]?.code ?? ''}/TTHC-08/note`)).toBe('x');
  });

  it('has nothing to undo where nothing differed', async () => {
    const { app, state } = await openCity();
    await app.setStatus('done');
    const backup = await app.records.backUp();
    expect(await app.records.restore(backup?.name ?? '')).toEqual([]);
    expect(state().past).toHaveLength(1);
  });

  it('says why a damaged one cannot be used', async () => {
    const { app, shown } = await openCity({
      fails: (name) => (name === 'compareBackup' || name === 'restoreBackup' ? damaged : undefined),
    });
    await app.setStatus('done');
    await expect(app.records.compare('x')).rejects.toMatchObject({ failure: damaged });
    await expect(app.records.restore('x')).rejects.toMatchObject({ failure: damaged });
    expect(shown(status)).toBe('done');
  });
});
