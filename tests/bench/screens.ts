import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchApp } from '../e2e/harness.ts';
import { workspaceWith } from './nation.ts';
import { watchPage, type Watched } from './screens-watch.ts';

/**
 * How fast the screens answer on a slow computer: the built app with the whole nation open, 115,022 answered items,
 * and its window's CPU slowed four times. `npm run bench:screens` prints a row each; run `npm run build` before.
 */
const slowness = 4;
/** So many that the 95th of a hundred is not the worst alone. */
const presses = 80;
const goals = { key: 50, typing: 16, frame: 50 } as const;

const row = (...cells: readonly string[]): void =>
  console.log([cells[0]?.padEnd(46), ...cells.slice(1).map((cell) => cell.padStart(12))].join(' '));
const ms = (value: number): string => `${value.toFixed(1)} ms`;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** From each key to the frame that shows what it did, in milliseconds. */
async function keys(page: Page, pressed: readonly string[], shows: string, rest: number): Promise<number[]> {
  const times: number[] = [];
  for (const key of pressed) {
    await page.evaluate((selector) => (globalThis as unknown as Watched).watch.arm(selector), shows);
    await page.keyboard.press(key);
    // To ask is work for the page, too: not before the frame is there.
    await page.waitForTimeout(rest);
    times.push(await page.evaluate(() => (globalThis as unknown as Watched).watch.shown()));
  }
  return times;
}

/** What the window's main thread computed meanwhile, in milliseconds: what other programs take is not counted. */
async function busy(cdp: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const total = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await total();
  await work();
  return (await total()) - before;
}

async function statusKeys(page: Page, cdp: CDPSession, what: string, shows: string): Promise<void> {
  const pressed = Array.from({ length: presses }, (_, index) => ['2', '3', '1'][index % 3] ?? '3');
  // Whatever stood there before, each key measured is another status.
  await page.keyboard.press('1');
  await page.waitForTimeout(500);
  let times: number[] = [];
  const worked = await busy(cdp, async () => {
    times = await keys(page, pressed, shows, 250);
  });
  row(`status key to paint, ${what}`, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(goals.key));
  row(`  main thread per key, ${what}`, ms(worked / pressed.length));
}

async function search(page: Page, cdp: CDPSession, what: string): Promise<void> {
  const words = ['phuong sai gon', 'xa tan an hoi', 'dac khu con dao', 'thu duc', 'ben nghe', 'go vap'];
  await page.keyboard.press('/');
  const times: number[] = [];
  let worked = 0;
  for (const word of words) {
    worked += await busy(cdp, async () => {
      times.push(...(await keys(page, Array.from(word), '#locality-search', 250)));
    });
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
  row(
    `search keystroke to paint, ${what}`,
    ms(quantile(times, 0.5)),
    ms(quantile(times, 0.95)),
    ms(goals.typing),
  );
  row(`  main thread per keystroke, ${what}`, ms(worked / times.length));
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
}

async function scrolling(page: Page, cdp: CDPSession, what: string, step: number): Promise<void> {
  let frames: number[] = [];
  const worked = await busy(cdp, async () => {
    frames = await page.evaluate(
      (by) => (globalThis as unknown as Watched).watch.scroll('#checklist', by),
      step,
    );
  });
  row(
    `scrolling ${what}`,
    ms(quantile(frames, 0.5)),
    ms(quantile(frames, 0.95)),
    ms(goals.frame),
    ms(Math.max(...frames)),
  );
  row(`  main thread per frame, ${what}`, ms(worked / frames.length));
}

/** What the window itself takes: one word on an empty page, changed by a key, in the same window at the same speed. */
async function onBarePage(page: Page, cdp: CDPSession): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('link, style')) sheet.remove();
    document.body.innerHTML = '<p id="word">0</p>';
    const word = document.getElementById('word');
    addEventListener('keydown', () => {
      if (word !== null) word.textContent = String(Number(word.textContent) + 1);
    });
  });
  await page.waitForTimeout(500);
  const pressed = Array.from({ length: presses }, () => '1');
  let times: number[] = [];
  const worked = await busy(cdp, async () => {
    times = await keys(page, pressed, '#word', 250);
  });
  row('a key on an empty page, to compare', ms(quantile(times, 0.5)), ms(quantile(times, 0.95)));
  row('  main thread per key, an empty page', ms(worked / pressed.length));
}

const folder = await mkdtemp(join(tmpdir(), 'san-sang-bench-'));
const userData = join(folder, 'data');
const nation = join(folder, 'nation');
try {
  await mkdir(userData, { recursive: true });
  const states = await workspaceWith(nation, 'nation');
  const officer = { name: 'Nguyễn Văn An', title: '', organisation: '' };
  await writeFile(
    join(userData, 'settings.json'),
    JSON.stringify({ language: 'vi', officer, recent: [nation] }),
  );
  await using app = await launchApp({ userData });
  const page = await app.firstWindow();
  await page.locator('[data-view="checklist"]').waitFor({ timeout: 60_000 });
  await page.locator('footer progress').waitFor({ state: 'detached', timeout: 120_000 });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(watchPage);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness });

  console.log(`${states} answered items, CPU slowed ${slowness} times`);
  row('', 'median', 'p95', 'goal', 'worst');

  const look = async (view: string): Promise<void> => {
    await page.locator(`[data-view="${view}"]`).click();
    await page.waitForTimeout(1_500);
  };
  if ((await page.locator('[data-view="overview"]').count()) > 0) {
    const opened: number[] = [];
    for (let time = 0; time < 10; time += 1) {
      await look('checklist');
      await page.locator('[data-view="overview"]').focus();
      opened.push(...(await keys(page, ['Enter'], 'nav ~ *', 1_000)));
    }
    row('opening the overview', ms(quantile(opened, 0.5)), ms(quantile(opened, 0.95)), '');
  }
  await look('checklist');
  await page.locator('#checklist').focus();
  await statusKeys(page, cdp, 'checklist', '#checklist [aria-selected="true"]');
  await search(page, cdp, 'checklist');
  await look('grid');
  await page.locator('#checklist').focus();
  await statusKeys(page, cdp, 'grid', '#checklist [role="row"]');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.waitForTimeout(500);
  await statusKeys(page, cdp, 'grid, 13 cells', '#checklist [role="row"]');
  await search(page, cdp, 'grid');
  await page.keyboard.press('Control+Home');
  await scrolling(page, cdp, 'the grid, 3 rows a frame', 84);
  await scrolling(page, cdp, 'the grid, a page a frame', 480);
  await onBarePage(page, cdp);
  await app.quit();
} finally {
  await rm(folder, { recursive: true, force: true });
}
