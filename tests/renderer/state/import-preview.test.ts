import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../renderer/screens/exchange/import-rows.ts';
import { tickingPause, type Dropped } from '../../../renderer/state/exchange.ts';
import { goodFiles } from '../../../renderer/state/importing.ts';
import { openCity } from './opened.ts';

import {
  damaged,
  digestOf,
  diskFull,
  first,
  importing,
  inVungTau,
  later,
  openWith,
  other,
  standing,
  status,
} from './exchange-cases.ts';

describe('a preview', () => {
  it('says what each file would do, and changes nothing', async () => {
    const opened = await openWith([first, other, damaged]);
    await opened.app.exchange.pick();
    const { files, ticked, work } = importing(opened);
    expect(work).toBe('none');
    expect(files?.map(({ kind, name }) => [kind, name])).toEqual([
      ['good', first.name],
      ['good', other.name],
      ['refused', damaged.name],
    ]);
    expect(goodFiles(files).map(({ effects }) => [effects.counts.new, effects.counts.conflicting])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(ticked.size).toBe(2);
    expect(standing(opened)).toEqual([]);
    expect(opened.fake.edits).toEqual([]);
  });

  it('lists first what a person has to decide, however much else a file brings', async () => {
    const opened = await openWith([first, other]);
    await opened.app.exchange.pick();
    for (const { effects } of goodFiles(importing(opened).files)) {
      expect(effects.entries.map(({ effect }) => effect)).toEqual(['conflicting', 'new']);
    }
  });

  it('is told how far it is', async () => {
    const opened = await openWith([first, other]);
    const told: unknown[] = [];
    opened.app.exchange.importing.subscribe(({ progress }) => {
      if (progress !== null) told.push(progress);
    });
    await opened.app.exchange.pick();
    expect(told).toContainEqual({ done: 1, of: 2 });
  });

  it('is worked out anew for the files that stay ticked: one side of a conflict alone is none', async () => {
    const opened = await openWith([first, other]);
    const { exchange } = opened.app;
    await exchange.pick();
    exchange.tick([digestOf(opened, other.name)], false);
    await new Promise((resolve) => setTimeout(resolve, tickingPause + 100));
    await expect.poll(() => importing(opened).work).toBe('none');
    const [left] = goodFiles(importing(opened).files);
    expect(left?.effects.counts).toMatchObject({ new: 2, conflicting: 0 });
  });

  it('counts a value once that several files bring, so that the button says what will happen', async () => {
    const opened = await openWith([first, later]);
    await opened.app.exchange.pick();
    const good = goodFiles(importing(opened).files);
    expect(good.map(({ effects }) => effects.counts.new)).toEqual([1, 2]);
    expect(sumOf(good)).toEqual({ files: 2, new: 2, changed: 0, conflicting: 0 });
    await opened.app.exchange.accept();
    expect(standing(opened)).toEqual([
      [inVungTau, ['done']],
      [status, ['done']],
    ]);
  });

  it('of files chosen later holds those chosen before, and keeps what was unticked', async () => {
    const opened = await openCity({ picks: [[first], [other]] });
    const { exchange } = opened.app;
    await exchange.pick();
    exchange.tick([digestOf(opened, first.name)], false);
    await exchange.pick();
    expect(importing(opened).files).toHaveLength(2);
    expect([...importing(opened).ticked]).toEqual([digestOf(opened, other.name)]);
  });

  it('of what was dropped names a folder and a file far too large, and the others still count', async () => {
    const opened = await openCity();
    const bytes = new TextEncoder().encode(first.text);
    const dropped = (name: string, more: Partial<Dropped> = {}): Dropped => ({
      name,
      size: bytes.length,
      arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
      ...more,
    });
    opened.app.takeIn([
      dropped('good.json'),
      dropped('thu-muc', { arrayBuffer: () => Promise.reject(new Error('a folder')) }),
      dropped('phim.mp4', { size: 4e9 }),
    ]);
    expect(opened.state().dialog).toBe('import');
    await expect.poll(() => importing(opened).files?.length).toBe(3);
    expect(
      importing(opened).files?.map((file) => ('faults' in file ? file.faults[0]?.code : file.kind)),
    ).toEqual(['good', 'unreadable', 'too-large']);
  });

  it('that fails says why, and can be asked for again', async () => {
    const opened = await openCity({
      picks: [[first], [first]],
      fails: (name, calls) => (name === 'previewImport' && calls === 1 ? diskFull : undefined),
    });
    await opened.app.exchange.pick();
    expect(importing(opened)).toMatchObject({ work: 'none', failure: diskFull, files: null });
    await opened.app.exchange.pick();
    expect(importing(opened).failure).toBeNull();
    expect(importing(opened).files).not.toBeNull();
  });

  it('that is stopped leaves nothing behind', async () => {
    const opened = await openWith([first], { delay: 5 });
    const picking = opened.app.exchange.pick();
    await new Promise((resolve) => setTimeout(resolve, 8));
    await opened.app.exchange.cancel();
    await picking;
    expect(importing(opened)).toMatchObject({ work: 'none', files: null, taken: null });
    expect(opened.fake.calls.at(-1)?.name).toBe('cancelImport');
    expect(opened.fake.edits).toEqual([]);
  });
});
