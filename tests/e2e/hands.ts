import type { Page } from 'playwright-core';

/** Notes every key and every press of the mouse that reaches the page. */
export async function watchHands(page: Page): Promise<void> {
  await page.evaluate(() => {
    const used = { keys: 0, presses: 0 };
    Object.assign(window, { used });
    window.addEventListener('keydown', () => (used.keys += 1), true);
    window.addEventListener('pointerdown', () => (used.presses += 1), true);
  });
}

/** How many of each there were so far. */
export function handsOf(page: Page): Promise<{ keys: number; presses: number }> {
  return page.evaluate(() => (window as unknown as { used: { keys: number; presses: number } }).used);
}
