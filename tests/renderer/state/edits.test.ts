import { describe, expect, it } from 'vitest';
import { cutoverRegister } from '../../../shared/model/register.ts';
import { textIn } from '../../../shared/text/index.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { mark, openCity, register, type Opened } from './opened.ts';

const diskFull: HostFailure = { code: 'disk-full', message: 'full', advice: 'free some space' };
const status = register('TTHC-08', 'status');

/** What was said last, in Vietnamese. */
function said({ state }: Opened): string | undefined {
  return state().message?.say(textIn('vi'));
}

describe('writing', () => {
  it('shows a status once the disk has it, not before', async () => {
    const { app, shown } = await openCity({ delay: 5 });
    const done = app.setStatus('done');
    expect(shown(status)).toBeNull();
    await done;
    expect(shown(status)).toBe('done');
  });

  it('sends one step at a time, in the order given', async () => {
    let underWay = 0;
    let most = 0;
    const opened = await openCity({ delay: 1 });
    const { host } = opened.fake;
    const edit = host.edit.bind(host);
    Object.assign(host, {
      edit: async (argument: Parameters<typeof edit>[0]) => {
        underWay += 1;
        most = Math.max(most, underWay);
        const answer = await edit(argument);
        underWay -= 1;
        return answer;
      },
    });
    await Promise.all([
      opened.app.setStatus('in-progress'),
      opened.app.setStatus('done'),
      mark(opened, 'TTHC-09', 'blocked'),
    ]);
    expect(most).toBe(1);
    expect(opened.fake.edits.map((edits) => edits[0]?.value)).toEqual(['in-progress', 'done', 'blocked']);
    expect(opened.shown(status)).toBe('done');
  });

  it('writes nothing where nothing would change', async () => {
    const { app, fake } = await openCity();
    await app.setStatus('done');
    await app.setStatus('done');
    expect(fake.edits).toHaveLength(1);
  });

  it('holds everything back while the disk refuses, and sends it in order when asked again', async () => {
    let isFull = true;
    const opened = await openCity({ fails: (name) => (name === 'edit' && isFull ? diskFull : undefined) });
    const { app, fake, state, shown } = opened;
    const both = Promise.all([app.setStatus('done'), mark(opened, 'TTHC-09', 'blocked')]);
    await expect.poll(() => state().saving.failure).toEqual(diskFull);
    expect(state().saving.pending).toBe(2);
    expect(fake.edits).toHaveLength(1);
    isFull = false;
    app.retry();
    await both;
    expect(shown(status)).toBe('done');
    expect(shown(register('TTHC-09', 'status'))).toBe('blocked');
    expect(state().saving).toMatchObject({ pending: 0, failure: null });
  });

  it('drops what could not be written when told to', async () => {
    const { app, state, shown } = await openCity({
      fails: (name) => (name === 'edit' ? diskFull : undefined),
    });
    const done = app.setStatus('done');
    await expect.poll(() => state().saving.failure).toEqual(diskFull);
    app.drop();
    await done;
    expect(shown(status)).toBeNull();
    expect(state().saving).toMatchObject({ pending: 0, failure: null });
  });

  it('reports a refused edit and goes on with the next', async () => {
    const opened = await openCity();
    const { app, state, shown } = opened;
    expect(await app.set('item/99999/TTHC-08/status', 'done')).toBe(false);
    expect(state().failure).toMatchObject({ code: 'edit-refused' });
    await app.setStatus('done');
    expect(shown(status)).toBe('done');
  });

  it('settles a conflict by choosing the value that is shown already', async () => {
    const { app, fake, state, shown } = await openCity();
    await app.setStatus('done');
    const elsewhere = fake.editElsewhere([{ register: status, value: 'blocked' }]);
    // The other writer had not seen ours.
    state().open?.workspace.take(elsewhere.map(({ seen: _seen, ...change }) => change));
    expect(state().open?.workspace.state.inConflict(status)).toBe(true);
    await app.set(status, shown(status) as string);
    expect(fake.edits).toHaveLength(2);
  });
});

describe('undo', () => {
  it('says that several answers do not stand side by side again, and only the one shown is back', async () => {
    const opened = await openCity();
    const { app, fake, state, shown } = opened;
    await app.setStatus('done');
    const elsewhere = fake.editElsewhere([{ register: status, value: 'blocked' }]);
    state().open?.workspace.take(elsewhere.map(({ seen: _seen, ...change }) => change));
    const before = shown(status);
    await app.setStatus('in-progress');
    app.undo();
    await app.settled();
    expect(shown(status)).toBe(before);
    expect(said(opened)).toContain(textIn('vi').screens.undo.stayDecided(1));
    app.redo();
    await app.settled();
    app.undo();
    await app.settled();
    expect(said(opened)).not.toContain(textIn('vi').screens.undo.stayDecided(1));
  });

  it('takes steps back one by one and does them again', async () => {
    const { app, shown } = await openCity();
    await app.setStatus('in-progress');
    await app.setStatus('done');
    app.undo();
    await app.settled();
    expect(shown(status)).toBe('in-progress');
    app.undo();
    await app.settled();
    expect(shown(status)).toBeNull();
    app.redo();
    app.redo();
    await app.settled();
    expect(shown(status)).toBe('done');
    app.undo();
    await app.settled();
    expect(shown(status)).toBe('in-progress');
  });

  it('says in words what was undone', async () => {
    const opened = await openCity();
    await opened.app.setStatus('done');
    opened.app.undo();
    await opened.app.settled();
    expect(said(opened)).toBe('Đã hoàn tác: Phường Sài Gòn · TTHC-08 · Tình trạng thực hiện.');
  });

  it('leaves alone, and names, what was changed since', async () => {
    const opened = await openCity();
    const { app, fake, state, shown } = opened;
    await app.setStatus('done');
    state().open?.workspace.take(fake.editElsewhere([{ register: status, value: 'blocked' }]));
    app.undo();
    await app.settled();
    expect(shown(status)).toBe('blocked');
    expect(fake.edits).toHaveLength(1);
    expect(said(opened)).toContain('Giữ nguyên vì đã thay đổi sau đó: Phường Sài Gòn · TTHC-08');
  });

  it('has nothing to redo after something new', async () => {
    const opened = await openCity();
    const { app, state, shown } = opened;
    await app.setStatus('done');
    app.undo();
    await app.settled();
    await mark(opened, 'TTHC-09', 'done');
    expect(state().future).toEqual([]);
    app.redo();
    await app.settled();
    expect(shown(status)).toBeNull();
  });

  it('is not blocked for ever by a step that can no longer be taken back', async () => {
    const opened = await openCity();
    const { app, fake, shown } = opened;
    await app.setCutover('2025-07-02');
    await app.setStatus('done');
    app.undo();
    await app.settled();
    fake.editElsewhere([{ register: register('TTHC-09', 'status'), value: 'done' }]);
    app.undo();
    app.undo();
    await app.settled();
    expect(shown(cutoverRegister)).toBe('2025-07-02');
    expect(opened.state().past).toEqual([]);
  });
});
