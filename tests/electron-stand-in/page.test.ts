import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('the page and its preload', () => {
  test('the page has what the preload exposes before its first script, and nothing else', async () => {
    const seen = await page.evaluate(() => Reflect.get(window, 'seenAtStart') as unknown);
    expect(seen).toEqual({ bench: 'object', require: 'undefined', secret: 'undefined' });
    const globals = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return Object.getOwnPropertyNames(window).filter((name) => !plain.has(name));
    });
    expect(globals.filter((name) => !/^\d+$/.test(name)).sort()).toEqual([
      'bench',
      'evalAtStart',
      'fromPage',
      'seenAtStart',
    ]);
  });

  test('the preload does not see the page', async () => {
    expect(await page.evaluate(() => window.bench.pageGlobal())).toBe('undefined');
  });

  test('what is exposed is frozen and stays', async () => {
    const frozen = await page.evaluate(() => {
      const before = window.bench;
      Reflect.set(window, 'bench', 1);
      return [
        Object.isFrozen(before),
        Object.isFrozen(before.facts.list),
        Reflect.get(window, 'bench') === before,
      ];
    });
    expect(frozen).toEqual([true, true, true]);
    expect(await page.evaluate(() => window.bench.facts.list)).toEqual([1, 2]);
  });

  test('nothing is exposed twice', async () => {
    await expect(page.evaluate(() => window.bench.exposeAgain())).rejects.toThrow(
      'Cannot bind an API on top of an existing property on the window object',
    );
  });

  test('a sandboxed preload requires a few modules only', async () => {
    expect(
      await page.evaluate(() =>
        ['electron', 'node:url', 'timers'].map((name) => window.bench.tryRequire(name)),
      ),
    ).toEqual(['object', 'object', 'object']);
    await expect(page.evaluate(() => window.bench.tryRequire('fs'))).rejects.toThrow('module not found: fs');
  });

  test('calls, promises and errors cross', async () => {
    const relayed = await page.evaluate(async () => {
      const { day, names } = (await window.bench.relay({ day: new Date(0), names: new Set(['Huế']) })) as {
        day: Date;
        names: Set<string>;
      };
      return [day.getTime(), ...names];
    });
    expect(relayed).toEqual([0, 'Huế']);
    await expect(page.evaluate(() => window.bench.fail())).rejects.toThrow('thrown in the preload');
  });
});

describe('the page and the world', () => {
  test('the policy that the handler sends holds', async () => {
    expect(await page.evaluate(() => Reflect.get(window, 'inlineRan') as unknown)).toBeUndefined();
    expect(await page.evaluate(() => Reflect.get(window, 'evalAtStart') as unknown)).toBe('EvalError');
  });

  test('the handler gets the request as the app knows it', async () => {
    const seen = await page.evaluate(async () => {
      const response = await fetch('/echo?q=1', { method: 'POST', body: 'Cần Thơ' });
      return [await response.text(), response.headers.get('x-seen-url')];
    });
    expect(seen[0]).toBe('Cần Thơ');
    expect(seen[1]).toMatch(/fixture.*\/echo\?q=1$/);
    expect(await page.evaluate(async () => (await fetch('/missing.png')).status)).toBe(404);
  });

  test('a request outside is shown to the app and goes nowhere', async () => {
    const failure = await page.evaluate(() =>
      fetch('https://example.com/data').catch((error: unknown) => String(error)),
    );
    expect(failure).toBe('TypeError: Failed to fetch');
    expect(await events(page)).toContain('request https://example.com/data');
  });

  test('the app may refuse that the page leaves', async () => {
    await page.click('#outside');
    await expect.poll(() => events(page)).toContain('navigate https://example.com/page');
    await page.click('#second');
    await expect.poll(() => events(page)).toContain('navigate app://fixture/index.html?second');
    expect(page.url()).toMatch(/from=main$/);
  });

  test('no window opens for a page, and the app hears of it', async () => {
    expect(await page.evaluate(() => window.open('https://example.com/popup') === null)).toBe(true);
    await page.click('#window');
    await expect.poll(() => events(page)).toContain('open https://example.com/window');
    expect(await events(page)).toContain('open https://example.com/popup');
    expect(app.windows()).toHaveLength(1);
  });

  test('the app hears of a download, and nothing is saved', async () => {
    await page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = URL.createObjectURL(new Blob(['text']));
      link.download = 'list.txt';
      link.click();
      link.remove();
    });
    await expect.poll(() => events(page)).toContain('download list.txt');
  });

  test('what the app does not permit is denied', async () => {
    const state = await page.evaluate(
      async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
    );
    expect(state).toBe('denied');
  });
});

describe('a person at the window', () => {
  test('clicks, types and sees', async () => {
    await page.click('button');
    expect(await page.textContent('output')).toBe('pressed');
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
  });

  test('has the size that was asked for, and no less than the smallest', async () => {
    expect(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([900, 700, 1]);
    await app.resize(300, 500);
    await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([400, 500]);
    expect(await invoke(page, 'bounds')).toEqual({ x: 0, y: 0, width: 400, height: 500 });
  });

  test('clicks in the menu', async () => {
    await app.clickMenu('File', 'Note');
    expect(await events(page)).toContain('menu');
    await expect(app.clickMenu('File', 'Missing')).rejects.toThrow('No menu item "Missing" among: Note');
  });
});
