import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

const person = { name: 'Nguyễn Thị Ánh', title: '', organisation: '' };

interface Watching {
  redrawn: Set<string>;
}

/** Notes from now on by name whatever inside of the elements is drawn anew: of a list, which of its rows. */
async function watch(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const redrawn = new Set<string>();
    Object.assign(globalThis, { redrawn });
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = element?.closest(wanted);
        if (row !== undefined && row !== null) redrawn.add(row.getAttribute('aria-rowindex') ?? row.id);
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }, selector);
}

const redrawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as Watching).redrawn]);

it('a status key draws its own row anew and no other, a letter not its field', async () => {
  const userData = join(await scratchFolder(), 'data');
  await using app = await launchApp({ userData });
  const officer = new Officer(await app.firstWindow());
  await officer.startPractice({ search: 'ho chi minh', ...person });
  const { page, text } = officer;
  const list = page.getByRole('listbox', { name: text.screens.checklist.heading });
  await officer.tabTo(list);
  await officer.press('2');
  await officer.saved();
  const item = (await list.getAttribute('aria-activedescendant')) ?? '';
  await watch(page, '#checklist [role="option"]');
  await officer.press('3');
  await page.locator(`#${item}`).getByText(text.words.statuses.done).waitFor();
  await page.waitForTimeout(300);
  expect(await redrawn(page)).toEqual([item]);

  await officer.press('/', 'a', 'n');
  const field = page.locator('#locality-search');
  await page.getByText(text.screens.localities.clear).waitFor();
  expect(await field.inputValue()).toBe('an');
  // Typed, not drawn: what is drawn of a field stands in its attribute.
  expect(await field.getAttribute('value')).toBeNull();
  await officer.press('Escape');
  expect(await field.inputValue()).toBe('');

  await officer.look('grid');
  const grid = page.getByRole('grid', { name: text.grid.label });
  await officer.tabTo(grid);
  await officer.press('Control+Home', '2');
  await officer.saved();
  await watch(page, '#checklist [role="row"]');
  await officer.press('3');
  await grid.getByRole('gridcell', { name: text.words.statuses.done }).first().waitFor();
  await page.waitForTimeout(300);
  // The two rows of heads come before it.
  expect(await redrawn(page)).toEqual(['3']);
  await app.quit();
});
