import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';

async function opened(search: string): Promise<[RunningApp, Officer]> {
  const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
  const officer = new Officer(await app.firstWindow());
  await officer.startPractice({ search, name: 'Trần Minh Quân', title: '', organisation: '' });
  return [app, officer];
}

function field({ page, text }: Officer): Locator {
  return page.getByRole('combobox', { name: text.palette.label });
}

/** What was found; behind the palette stand other lists. */
function results({ page, text }: Officer): Locator {
  return page.getByRole('listbox', { name: text.palette.results });
}

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

describe('the command palette', () => {
  it('goes anywhere and does anything by keyboard, and gives the keyboard back', async () => {
    const [app, officer] = await opened('ho chi minh');
    const { page, text } = officer;
    await officer.press('Control+K');
    await field(officer).waitFor();
    expect(await isFocused(field(officer))).toBe(true);
    await officer.press('Escape');
    await field(officer).waitFor({ state: 'detached' });
    expect(await isFocused(officer.checklist)).toBe(true);

    await officer.press('Control+K');
    await officer.type('sai gon');
    await results(officer)
      .getByRole('option', { name: /Phường Sài Gòn/ })
      .waitFor();
    await officer.press('Enter');
    await page.getByRole('heading', { name: 'Phường Sài Gòn' }).waitFor();
    await expect.poll(() => isFocused(officer.checklist)).toBe(true);

    await officer.press('Control+K');
    await officer.type('hop 02');
    await results(officer)
      .getByRole('option', { name: /HOP-02/ })
      .waitFor();
    await officer.press('Enter');
    await officer.selectedRow.filter({ hasText: 'HOP-02' }).waitFor();

    // What the screen reader is told is what Enter does.
    await officer.press('Control+K');
    await officer.type('xuat');
    const chosen = results(officer).locator('[aria-selected="true"]');
    await chosen.filter({ hasText: text.screens.bar.export }).waitFor();
    const id = await chosen.getAttribute('id');
    expect(await field(officer).getAttribute('aria-activedescendant')).toBe(id);
    await officer.press('Enter');
    await page.getByRole('dialog', { name: text.screens.export.heading }).waitFor();
    await officer.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await isFocused(officer.checklist)).toBe(true);

    // With nothing typed, the last one comes first.
    await officer.press('Control+K');
    await results(officer).getByRole('group', { name: text.palette.groups.recent }).waitFor();
    await officer.press('Enter');
    await page.getByRole('dialog', { name: text.screens.export.heading }).waitFor();
    await officer.press('Escape');

    // A screen, and from there the search that the view itself has not.
    await officer.press('Control+K');
    await officer.type('tong quan');
    await officer.press('Enter');
    await page.getByRole('heading', { name: text.overview.next.heading }).waitFor();
    await officer.press('/');
    await officer.type('con dao');
    await results(officer)
      .getByRole('option', { name: /Côn Đảo/ })
      .waitFor();
    await officer.press('Enter');
    await page.getByRole('heading', { name: 'Đặc khu Côn Đảo' }).waitFor();
    await app.quit();
  });

  it('also by mouse, and says where nothing is found', async () => {
    const [app, officer] = await opened('toan quoc');
    const { page, text } = officer;
    await page.getByRole('button', { name: text.palette.open }).click();
    await field(officer).fill('binh duong');
    await results(officer).getByRole('option').first().click();
    await page.getByRole('heading', { name: 'Thành phố Hồ Chí Minh' }).waitFor();
    await page.getByRole('button', { name: text.palette.open }).click();
    await field(officer).fill('khong co noi nay');
    await page.getByText(text.palette.found(0, 0)).waitFor();
    await app.quit();
  });

  it('shows each key as it is, in one sheet', async () => {
    const [app, officer] = await opened('hue');
    const { page, text } = officer;
    await officer.press('F1');
    const sheet = page.getByRole('dialog', { name: text.screens.shortcuts.heading });
    const row = sheet.locator('div', { has: page.getByText(text.palette.open, { exact: true }) }).last();
    expect(await row.textContent()).toContain('Ctrl+K');
    await app.quit();
  });
});
