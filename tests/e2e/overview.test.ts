import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';

/** A province with a first status, on its overview. */
async function atOverview(search: string): Promise<[RunningApp, Officer]> {
  const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
  const page = await app.firstWindow();
  const officer = new Officer(page);
  await officer.startPractice({ search, name: 'Nông Thị Lan', title: '', organisation: '' });
  await officer.select('TTHC-02');
  await officer.press('3', 'ArrowDown', '4');
  await officer.saved();
  await officer.press('Escape');
  await officer.look('overview');
  await officer.page.getByRole('heading', { name: officer.text.overview.next.heading }).waitFor();
  return [app, officer];
}

describe('the overview', () => {
  it('leads by keyboard from what is late to the places, and from a cell to its platform', async () => {
    const [app, officer] = await atOverview('cao bang');
    const { page, text } = officer;
    // Long after the practice cutover: what is open is said, and every open gate is late.
    await page.getByText(text.overview.milestone.pastHeading(0).slice(0, 6)).first().waitFor();
    const late = page.getByRole('list', { name: text.overview.next.gates }).getByRole('button').first();
    const code = /[A-Z]+-\d{2}/.exec((await late.textContent()) ?? '')?.[0] ?? '';
    await officer.tabTo(late);
    await officer.press('Enter');
    await officer.checklist.waitFor();
    await page.getByText(text.overview.lists.overdue(code)).waitFor();
    expect(await officer.selectedRow.textContent()).toContain(code);
    // The checklist has the keyboard; done here, the place is no longer counted there.
    await officer.press('3');
    await officer.saved();

    await officer.look('overview');
    const heat = page.getByRole('grid', { name: text.overview.heat.heading });
    await officer.tabTo(heat);
    await officer.press('ArrowDown', 'ArrowRight', 'ArrowRight');
    const cell = (await heat.getAttribute('aria-activedescendant')) ?? '';
    const name = (await page.locator(`#${cell}`).getAttribute('aria-label')) ?? '';
    await officer.press('Enter');
    await officer.checklist.waitFor();
    expect(await officer.selectedRow.textContent()).toContain('QLVB-');
    const place = name.split(',')[0] ?? '';
    await page.getByRole('heading', { name: place }).waitFor();
    await app.quit();
  });

  it('leads by mouse from every figure to what stands behind it', async () => {
    const [app, officer] = await atOverview('lai chau');
    const { page, text } = officer;
    await page
      .getByRole('list', { name: text.overview.next.blockers })
      .getByRole('button', { name: /TTHC-03/ })
      .click();
    await page.getByText(text.overview.lists.blocked('TTHC-03')).waitFor();
    expect(await officer.selectedRow.textContent()).toContain('TTHC-03');
    await page.getByRole('button', { name: text.screens.localities.clear }).click();
    await page.getByText(text.overview.lists.blocked('TTHC-03')).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: text.views.names.overview, exact: true }).click();
    const notReady = text.words.verdicts['not-ready'];
    await page
      .getByRole('list', { name: text.overview.localities.heading })
      .getByRole('button', { name: new RegExp(notReady) })
      .click();
    await officer.checklist.waitFor();
    await page.getByText(text.screens.localities.shown(39, 39)).waitFor();

    await page.getByRole('button', { name: text.views.names.overview, exact: true }).click();
    await page
      .getByRole('row', { name: /BC|Báo cáo/ })
      .first()
      .waitFor();
    await page.getByRole('gridcell').nth(7).click();
    await officer.checklist.waitFor();
    await app.quit();
  });

  it('opens first where anything was answered, and shows the nation on a map', async () => {
    const userData = join(await scratchFolder(), 'data');
    const first = await launchApp({ userData });
    const officer = new Officer(await first.firstWindow());
    await officer.startPractice({ search: 'toan quoc', name: 'Bảo', title: '', organisation: '' });
    await officer.press('3');
    await officer.saved();
    await first.quit();

    const second = await launchApp({ userData });
    const again = new Officer(await second.firstWindow());
    const { text } = again;
    const map = again.page.getByRole('list', { name: text.overview.map.heading });
    await map.getByRole('button', { name: /^Hà Nội.*\d+\/\d+/ }).waitFor();
    await again.tabTo(map.getByRole('button', { name: /^Hà Nội/ }));
    await again.press('ArrowDown');
    const name = await again.page.evaluate(() => document.activeElement?.textContent);
    expect(name).toMatch(/^Ninh Bình/);
    await again.press('Enter');
    await again.checklist.waitFor();
    await again.page.getByRole('heading', { name: 'Tỉnh Ninh Bình' }).waitFor();
    await second.quit();
  });
});
