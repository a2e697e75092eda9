import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { launchApp, runApp, type RunningApp } from './harness.ts';

let folder: string;
let app: RunningApp;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'san-sang-'));
  app = await launchApp({ userData: join(folder, 'data') });
  page = await app.firstWindow();
  await page.getByRole('combobox').first().waitFor();
});

afterAll(async () => {
  await app.quit();
  await rm(folder, { recursive: true, force: true });
});

describe('the window', () => {
  it('has nothing of Node or Electron but the calls of the contract', async () => {
    const found = await page.evaluate(() => ({
      globals: ['require', 'process', 'Buffer', 'module', 'global', 'electron'].filter(
        (name) => name in window,
      ),
      host: Object.keys(window.host).sort(),
      frozen: Object.isFrozen(window.host),
    }));
    expect(found.globals).toEqual([]);
    expect(found.host).toContain('edit');
    expect(found.host.every((name) => /^[a-z]+[A-Za-z]*$/.test(name))).toBe(true);
    expect(found.frozen).toBe(true);
  });

  it('cannot run inline or evaluated script', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      return 'inlineRan' in window;
    });
    expect(ran).toBe(false);
  });

  it.each(['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'ws://127.0.0.1:9/'])(
    'cannot reach %s',
    async (url) => {
      const reached = await page.evaluate(async (address) => {
        if (address.startsWith('ws')) {
          return new Promise((settle) => {
            try {
              const socket = new WebSocket(address);
              socket.onopen = () => settle(true);
              socket.onerror = () => settle(false);
            } catch {
              settle(false);
            }
          });
        }
        return fetch(address, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        );
      }, url);
      expect(reached).toBe(false);
    },
  );

  it('cannot go elsewhere or open another window', async () => {
    const before = page.url();
    const opened = await page.evaluate(() => window.open('https://example.org/') === null);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      document.body.append(link);
      link.click();
    });
    await page.waitForTimeout(300);
    expect(opened).toBe(true);
    expect(page.url()).toBe(before);
  });

  it('is refused a call whose argument is not what the contract says', async () => {
    const answers = await page.evaluate(async () => {
      const host = window.host as unknown as Record<string, (argument: unknown) => Promise<{ ok: boolean }>>;
      const calls: [string, unknown][] = [
        ['setLanguage', 'fr'],
        ['setOfficer', { name: '' }],
        ['edit', { edits: [] }],
        ['edit', { edits: [{ register: 1, value: 'x' }] }],
        [
          'createWorkspace',
          { scope: { level: 'province', code: '../..' }, cutover: '2026-07-01', common: false },
        ],
        ['paperJob', undefined],
      ];
      return Promise.all(calls.map(async ([name, argument]) => host[name]?.(argument)));
    });
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-call' } });
  });

  it('is answered in the language of the officer, with what to do next', async () => {
    const answer = await page.evaluate(() => window.host.edit({ edits: [{ register: 'x', value: 1 }] }));
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'no-workspace', message: 'Chưa mở hồ sơ nào.' },
    });
  });

  it('gets no file outside the built pages', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = [
        '/../main/main.js',
        '/%2e%2e/main/main.js',
        '/assets/..%2f..%2fmain/main.js',
        '/.hidden',
        '/nope.js',
      ];
      const load = (path: string): Promise<boolean> =>
        new Promise((settle) => {
          const script = document.createElement('script');
          script.type = 'module';
          script.src = path;
          script.onload = () => settle(true);
          script.onerror = () => settle(false);
          document.head.append(script);
        });
      return Promise.all(paths.map(load));
    });
    expect(statuses).toEqual([false, false, false, false, false]);
  });
});

describe('a second start', () => {
  it('ends at once and leaves what the first window shows alone', async () => {
    const { code } = await runApp({ userData: join(folder, 'data') });
    expect(code).toBe(0);
    await expect(page.getByRole('combobox').first().isVisible()).resolves.toBe(true);
  });

  it('brings the first window back from the task bar and gives it the keyboard', async () => {
    await app.minimize();
    await expect.poll(() => app.look()).toMatchObject({ isMinimized: true, isFocused: false });
    await runApp({ userData: join(folder, 'data') });
    await expect.poll(() => app.look()).toEqual({ isVisible: true, isMinimized: false, isFocused: true });
  });
});
