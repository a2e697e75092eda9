import { describe, expect, it } from 'vitest';
import { conflictsOf, decide } from '../../../renderer/state/conflicts.ts';
import { goodFiles } from '../../../renderer/state/importing.ts';
import { takenFiles } from '../../../shared/exchange/import-preview.ts';
import { openCity, register, ward } from './opened.ts';

import {
  diskFull,
  first,
  importing,
  inVungTau,
  later,
  note,
  openWith,
  other,
  standing,
  status,
  takeIn,
  workspaceOf,
} from './exchange-cases.ts';

describe('taking files in', () => {
  it('shows what they brought, and one undo leaves exactly what was there before', async () => {
    const opened = await openWith([first, other]);
    await opened.app.set(register('HOP-01', 'note'), 'của tôi');
    const before = standing(opened);
    await takeIn(opened);
    expect(importing(opened).taken?.files).toHaveLength(2);
    expect(workspaceOf(opened).state.inConflict(status)).toBe(true);
    expect(opened.shown(note)).toBe('Chờ doanh nghiệp');
    const after = standing(opened);

    opened.app.undo();
    await opened.app.settled();
    expect(standing(opened)).toEqual(before);
    opened.app.redo();
    await opened.app.settled();
    expect(standing(opened)).toEqual(after);
  });

  it('stays on the list of files after an undo, to be taken again', async () => {
    const opened = await openWith([first]);
    await takeIn(opened);
    opened.app.undo();
    await opened.app.settled();
    const [file] = takenFiles(workspaceOf(opened));
    expect(file?.accepted).toBe(false);
    expect(await opened.app.exchange.setAccepted([file?.digest ?? ''], true)).toBe(true);
    expect(opened.shown(status)).toBe('done');
  });

  it('can be undone from what the dialog says it did', async () => {
    const opened = await openWith([first]);
    await takeIn(opened);
    const { taken } = importing(opened);
    if (taken === null) throw new Error('nothing was taken in');
    await opened.app.records.undo(taken.change);
    expect(standing(opened)).toEqual([]);
  });

  it('that fails takes in none of them, and says why', async () => {
    const opened = await openWith([first], {
      fails: (name) => (name === 'acceptImport' ? diskFull : undefined),
    });
    await takeIn(opened);
    expect(importing(opened)).toMatchObject({ work: 'none', failure: diskFull, taken: null });
    expect(standing(opened)).toEqual([]);
    expect(opened.state().saving).toMatchObject({ pending: 0, failure: null });
  });

  it('that is stopped takes in none of them, and keeps what was chosen and ticked', async () => {
    const opened = await openWith([first, other], { delay: 20 });
    const { exchange } = opened.app;
    await exchange.pick();
    const taking = exchange.accept();
    await expect.poll(() => opened.fake.calls.at(-1)?.name).toBe('acceptImport');
    await exchange.stop();
    await taking;
    expect(importing(opened)).toMatchObject({ work: 'none', wasStopped: true, failure: null, taken: null });
    expect(importing(opened).ticked.size).toBe(2);
    expect(standing(opened)).toEqual([]);
    await exchange.accept();
    expect(importing(opened)).toMatchObject({ wasStopped: false, taken: { files: [{}, {}] } });
  });

  it('that is stopped while it waits for its turn never begins', async () => {
    const opened = await openWith([first], { delay: 20 });
    const { exchange } = opened.app;
    await exchange.pick();
    const before = opened.app.set(note, 'của tôi');
    const taking = exchange.accept();
    await exchange.stop();
    await Promise.all([before, taking]);
    expect(opened.fake.calls.map(({ name }) => name)).not.toContain('acceptImport');
    expect(importing(opened)).toMatchObject({ work: 'none', wasStopped: true, taken: null });
    expect(standing(opened)).toEqual([[note, ['của tôi']]]);
  });

  it('never shows old answers as known where the new ones cannot be read, and goes on when asked to', async () => {
    let isDown = false;
    const opened = await openWith([first], {
      fails: (name) => (isDown && name === 'standingChanges' ? diskFull : undefined),
    });
    await opened.app.exchange.pick();
    isDown = true;
    await opened.app.exchange.accept();
    expect(opened.state().arrival.failure).toEqual(diskFull);
    expect(opened.state().arrival.waiting.has('79')).toBe(true);
    isDown = false;
    opened.app.bringIn();
    await expect.poll(() => opened.state().arrival.waiting.size).toBe(0);
    expect(opened.shown(status)).toBe('done');
  });
});

describe('a file that was taken in', () => {
  it('tells register by register what it brings, beside all that there is without it', async () => {
    const opened = await openWith([first, other]);
    const { exchange } = opened.app;
    await takeIn(opened);
    const digestOfTaken = (name: string): string =>
      takenFiles(workspaceOf(opened)).find(({ about }) => about.name === name)?.digest ?? '';
    const { counts, entries } = await exchange.effectsOf(digestOfTaken(other.name));
    expect(counts).toEqual({ new: 1, changed: 0, conflicting: 1, stale: 0, same: 0 });
    expect(entries.map(({ register: name, before, value }) => [name, before, value])).toEqual([
      [status, 'done', 'blocked'],
      [note, null, 'Chờ doanh nghiệp'],
    ]);
    const { entries: more } = await exchange.effectsOf(digestOfTaken(other.name), { effect: 'new', skip: 0 });
    expect(more.map(({ register: name }) => name)).toEqual([note]);
  });

  it('is taken out and in again by one step each, whatever was written since', async () => {
    const opened = await openWith([first]);
    const { exchange } = opened.app;
    await takeIn(opened);
    const [file] = takenFiles(workspaceOf(opened));
    if (file === undefined) throw new Error('no file');
    await opened.app.set(note, 'ghi sau');
    expect(await exchange.setAccepted([file.digest], false)).toBe(true);
    expect(opened.shown(status)).toBeNull();
    expect(opened.shown(note)).toBe('ghi sau');
    expect(takenFiles(workspaceOf(opened))[0]?.accepted).toBe(false);

    opened.app.undo();
    await opened.app.settled();
    expect(opened.shown(status)).toBe('done');
    opened.app.redo();
    await opened.app.settled();
    expect(await exchange.setAccepted([file.digest], true)).toBe(true);
    expect(opened.shown(status)).toBe('done');
    expect((await opened.app.records.ofFile(file.digest)).map(({ value }) => value)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('is not suggested again, nor is one that has nothing newer', async () => {
    const opened = await openCity({ picks: [[later], [first, later]] });
    await takeIn(opened);
    await opened.app.exchange.pick();
    expect([...importing(opened).ticked]).toEqual([]);
    expect(goodFiles(importing(opened).files).map(({ flags }) => flags.includes('adds-nothing'))).toEqual([
      true,
      true,
    ]);
  });
});

describe('where a change came from', () => {
  it('is the file exported first that holds it, and nothing for what was written here', async () => {
    const opened = await openWith([later, first]);
    await takeIn(opened);
    await opened.app.set(note, 'của tôi');
    const byName = new Map(takenFiles(workspaceOf(opened)).map(({ about, digest }) => [about.name, digest]));
    const { state } = workspaceOf(opened);
    const changes = [status, inVungTau, note].flatMap((name) => state.survivors(name));
    const { origins } = await opened.app.exchange.origins(changes);
    expect(changes.map(({ writer, n }) => origins[`${writer}/${n}`])).toEqual([
      byName.get(first.name),
      byName.get(later.name),
      undefined,
    ]);
    const listed = await opened.app.records.ofItem(ward, 'TTHC-08');
    expect(Object.values(listed.origins)).toEqual([byName.get(first.name)]);
  });
});

describe('conflicts', () => {
  it('are decided many at once by the newest or by a person, as one step to take back', async () => {
    const opened = await openWith([first, other]);
    await takeIn(opened);
    const conflicts = conflictsOf(workspaceOf(opened));
    expect(conflicts.map(({ register: name, locality }) => [name, locality])).toEqual([[status, ward]]);
    expect(decide(conflicts, { kind: 'newest' })).toEqual([{ register: status, value: 'blocked' }]);
    expect(decide(conflicts, { kind: 'person', person: 'Lê Lợi' })).toEqual([]);
    const edits = decide(conflicts, { kind: 'person', person: 'Trần Văn Đức' });
    expect(await opened.app.setAll(edits)).toBe(true);
    expect(conflictsOf(workspaceOf(opened))).toEqual([]);
    expect(opened.shown(status)).toBe('done');
  });
});
