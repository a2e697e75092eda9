import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningApp } from '../e2e/harness/app.ts';
import { events, invoke, startFixture, temporaryFolder } from './fixture.ts';

let folder: ReturnType<typeof temporaryFolder>;
let app: RunningApp;
let page: Page;

beforeAll(async () => {
  folder = temporaryFolder();
  app = startFixture({ userData: folder.path });
  page = await app.firstWindow();
});

afterAll(async () => {
  await app.quit();
  folder[Symbol.dispose]();
});

test('values arrive as what they are', async () => {
  const types = await page.evaluate(() =>
    window.bench.invoke(
      'types',
      undefined,
      null,
      new Date(),
      new Map(),
      new Set(),
      new Uint8Array(2),
      3n,
      [1],
      {},
    ),
  );
  expect(types).toEqual(
    ['Undefined', 'Null', 'Date', 'Map', 'Set', 'Uint8Array', 'BigInt', 'Array', 'Object'].map(
      (name) => `[object ${name}]`,
    ),
  );
});

test('and come back so', async () => {
  const same = await page.evaluate(async () => {
    const value = {
      nothing: undefined,
      day: new Date(5),
      map: new Map([[1, new Set(['Bến Nghé'])]]),
      bytes: new Uint8Array([0, 200, 255]),
      big: 2n ** 70n,
    };
    const got = (await window.bench.invoke('echo', value)) as typeof value;
    return [
      'nothing' in got && typeof got.nothing === 'undefined',
      got.day.getTime() === 5,
      got.map.get(1)?.has('Bến Nghé'),
      got.bytes instanceof Uint8Array && got.bytes.join() === '0,200,255',
      got.big === 2n ** 70n,
    ];
  });
  expect(same).toEqual([true, true, true, true, true]);
});

test('a large value crosses', async () => {
  const length = await page.evaluate(async () => {
    const bytes = new Uint8Array(8 * 1024 * 1024).fill(7);
    return ((await window.bench.invoke('echo', bytes)) as Uint8Array).length;
  });
  expect(length).toBe(8 * 1024 * 1024);
});

test('what can not be cloned is refused, both ways', async () => {
  await expect(page.evaluate(() => window.bench.invoke('echo', () => 1))).rejects.toThrow(
    'An object could not be cloned.',
  );
  await expect(invoke(page, 'uncloneable')).rejects.toThrow(
    "Error invoking remote method 'uncloneable': Error: An object could not be cloned.",
  );
});

test('an error in a handler rejects the call', async () => {
  await expect(invoke(page, 'fail')).rejects.toThrow(
    "Error invoking remote method 'fail': RangeError: out of range",
  );
  await expect(invoke(page, 'nobody')).rejects.toThrow(
    "Error invoking remote method 'nobody': No handler registered for 'nobody'",
  );
});

test('a message says who sent it', async () => {
  const url = 'app://fixture/index.html?from=main';
  expect(await invoke(page, 'sender')).toEqual({ frame: url, contents: url, isTop: true, window: 1 });
});

test('the main process tells the page, until the page stops listening', async () => {
  const heard = await page.evaluate(async () => {
    const values: unknown[] = [];
    const stop = window.bench.onTold((value) => values.push(value));
    await window.bench.invoke('tell-me', new Map([[1, 'một']]));
    stop();
    await window.bench.invoke('tell-me', 'late');
    return values.map((value) => (value instanceof Map ? [...value] : value));
  });
  expect(heard).toEqual([[[1, 'một']]]);
});

test('a long message is not overtaken by short ones', async () => {
  const heard = await page.evaluate(async () => {
    const values: unknown[] = [];
    const stop = window.bench.onTold((value) => values.push(String(value).length));
    const told = ['đ'.repeat(3_000_000), 'a', 'đ'.repeat(200_000), 'ab'].map((value) =>
      window.bench.invoke('tell-me', value),
    );
    await Promise.all(told);
    stop();
    return values;
  });
  expect(heard).toEqual([3_000_000, 1, 200_000, 2]);
});

test('the page tells the main process', async () => {
  await page.evaluate(() => window.bench.send('noted', 'xin chào'));
  expect(await events(page)).toContain('noted xin chào');
});

test('a document after a reload has a preload of its own', async () => {
  const pending = page.evaluate(() => window.bench.invoke('tell-me', 1));
  await pending;
  await page.reload().catch(() => undefined);
  expect(await invoke(page, 'echo', 'again')).toBe('again');
});
