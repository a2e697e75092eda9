import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '../../../shared/text/index.ts';
import type { Scene } from '../../renderer/pictures/scene.ts';
import { openStage, type Stage } from '../../renderer/pictures/stage.ts';
import { violations } from './axe.ts';

/** A slow machine only makes these wait longer. */
const patience = 60_000;

/** The texts of the interface that only Vietnamese has, whole, but those that records are filled with. */
const vietnamese = textsOnlyIn(textIn('vi'), [
  textIn('en'),
  textIn('vi').commitments.milestones.usual,
  textIn('vi').records.obstacle.leadOf,
]);

/**
 * Plays the scenes that `npm run screenshots` takes pictures of: each screen, dialog and state in Vietnamese, and then
 * switched to English where it stands.
 */
export function playInBothLanguages(area: string, scenes: readonly Scene[]): void {
  describe(area, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage();
    }, 180_000);
    afterAll(() => stage.close());

    it.each(scenes.map((scene) => [scene.name, scene] as const))(
      '%s meets WCAG 2.2 AA in Vietnamese and, after Ctrl+L, all of it in English',
      async (_, { situation, viewport, act }) => {
        const { page, faults } = await stage.open(situation(), {
          patience,
          ...(viewport !== undefined && { viewport }),
        });
        await act(page);
        expect(await violations(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);

        await page.keyboard.press('Control+L');
        await page.locator('html[lang="en"]').waitFor();
        await expect.poll(() => leftovers(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
        expect(faults).toEqual([]);
      },
    );
  });
}

/** How far the page scrolls sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Vietnamese texts of the interface that are still shown or read out, but in what says that it is Vietnamese. */
function leftovers(page: Page): Promise<string[]> {
  return page.evaluate((texts) => {
    const known = new Set(texts);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('[lang]')?.getAttribute('lang') !== 'en') continue;
      const said =
        node instanceof Element
          ? ['aria-label', 'title', 'placeholder', 'alt'].map((name) => node.getAttribute(name))
          : [node.textContent];
      found.push(...said.flatMap((text) => (text !== null && known.has(text.trim()) ? [text.trim()] : [])));
    }
    return found;
  }, vietnamese);
}

/** The texts of one catalogue, without those that others have too. */
function textsOnlyIn(mine: object, other: readonly object[]): string[] {
  const theirs = new Set(leavesOf(other));
  return [...new Set(leavesOf(mine))].filter((text) => !theirs.has(text));
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
