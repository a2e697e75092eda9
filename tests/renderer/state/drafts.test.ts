import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typingPause } from '../../../renderer/state/drafts.ts';
import { openCity, register, ward } from './opened.ts';

const note = register('TTHC-08', 'note');

describe('typing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function opened(delay = 0) {
    const opening = openCity({ delay });
    await vi.runAllTimersAsync();
    return opening;
  }

  it('keeps a text after a pause, cleaned, and not before', async () => {
    const { app, fake, shown, state } = await opened();
    app.type(note, '  Chờ ký ');
    await vi.advanceTimersByTimeAsync(typingPause - 1);
    expect(fake.edits).toEqual([]);
    expect(state().drafts[note]).toBe('  Chờ ký ');
    await vi.runAllTimersAsync();
    expect(shown(note)).toBe('Chờ ký');
    expect(state().drafts).toEqual({});
  });

  it('keeps a text at once when its field is left, and only once', async () => {
    const { app, fake, shown } = await opened();
    app.type(note, 'Chờ ký');
    void app.keepDraft(note);
    await vi.runAllTimersAsync();
    expect(shown(note)).toBe('Chờ ký');
    expect(fake.edits).toHaveLength(1);
  });

  it('keeps what is typed on while the first part is being written', async () => {
    const { app, shown, state } = await opened(500);
    app.type(note, 'Chờ');
    await vi.advanceTimersByTimeAsync(typingPause + 100);
    app.type(note, 'Chờ ký');
    await vi.advanceTimersByTimeAsync(500);
    expect(shown(note)).toBe('Chờ');
    expect(state().drafts[note]).toBe('Chờ ký');
    await vi.runAllTimersAsync();
    expect(shown(note)).toBe('Chờ ký');
    expect(state().drafts).toEqual({});
  });

  it('keeps a text when the officer moves on to another item', async () => {
    const { app, shown } = await opened();
    app.type(note, 'Chờ ký');
    app.selectItem('TTHC-09');
    await vi.runAllTimersAsync();
    expect(shown(note)).toBe('Chờ ký');
  });

  it('clears a register where the text is emptied', async () => {
    const { app, shown } = await opened();
    app.type(note, 'Chờ ký');
    await vi.runAllTimersAsync();
    app.type(note, ' \n ');
    await vi.runAllTimersAsync();
    expect(shown(note)).toBeNull();
  });

  it('holds the next piece of evidence until it is whole', async () => {
    const { app, fake, state } = await opened();
    const evidence = register('TTHC-08', 'evidence/0a');
    app.hold(evidence, 'Biên bản số 12');
    await vi.advanceTimersByTimeAsync(10 * typingPause);
    expect(fake.edits).toEqual([]);
    void app.keepDraft(evidence);
    await vi.runAllTimersAsync();
    const { answers } = state().open?.workspace ?? {};
    expect(answers?.of(ward)['TTHC-08']?.evidence).toEqual([{ id: '0a', text: 'Biên bản số 12' }]);
  });

  it('sends everything at once when the window goes, behind what is under way', async () => {
    const { app, fake } = await opened(500);
    void app.setStatus('done');
    void app.set(register('TTHC-09', 'status'), 'blocked');
    await vi.advanceTimersByTimeAsync(10);
    app.type(note, 'Chờ ký');
    app.leave();
    await vi.advanceTimersByTimeAsync(1);
    expect(fake.edits.map((edits) => edits.map(({ value }) => value))).toEqual([
      ['done'],
      ['blocked', 'Chờ ký'],
    ]);
  });

  it('keeps what stands in a field of days or numbers too, while it has the keyboard', async () => {
    const { app, fake } = await opened();
    const edit = { register: 'obstacle/79-1/due', value: '2025-06-30' };
    const keep = vi.fn();
    const unwatch = app.watchField({ keep, edits: () => [edit] });
    void app.settled();
    expect(keep).toHaveBeenCalledTimes(1);
    app.leave();
    await vi.runAllTimersAsync();
    expect(fake.edits).toEqual([[edit]]);
    unwatch();
    app.keepDrafts();
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('does not forget a text that the disk refused', async () => {
    const { app, fake, state } = await opened();
    Object.assign(fake.host, {
      edit: () =>
        Promise.resolve({ ok: false, failure: { code: 'edit-refused', message: 'refused', advice: '' } }),
    });
    app.type(note, 'Chờ ký');
    await vi.runAllTimersAsync();
    expect(state().drafts[note]).toBe('Chờ ký');
  });
});
