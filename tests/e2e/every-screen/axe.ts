import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core, which the stage brings, finds against WCAG 2.2 A and AA, in words. */
export async function violations(page: Page): Promise<string[]> {
  await atRest(page);
  // What passed is not told: naming and sending thousands of good elements takes longer than the checks.
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const results = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
  });
}

/** Half-faded elements of an opening dialog have colours that nobody ever reads: waits until nothing moves. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const isMoving = (): boolean =>
      document.getAnimations().some((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    // What a step starts begins with the next frame, or with the one after.
    for (let still = 0; still < 4; still = isMoving() ? 0 : still + 1) await frame();
  });
}
