import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';

/** A province in which one commune has its only data-sharing gate done: it claims to be ready there. */
async function claiming(): Promise<[RunningApp, Officer]> {
  const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
  const page = await app.firstWindow();
  const officer = new Officer(page);
  await officer.startPractice({ search: 'lai chau', name: 'Lò Thị Mai', title: '', organisation: '' });
  await officer.goTo('phong tho');
  await officer.select('LGSP-12');
  await officer.press('3');
  await officer.saved();
  return [app, officer];
}

describe('a rehearsal', () => {
  it('is planned and held, and proves what was claimed: by keyboard alone', async () => {
    const [app, officer] = await claiming();
    const { page, text } = officer;
    const { rehearsals, records } = text;
    await officer.look('rehearsals');
    await page.getByRole('button', { name: `${rehearsals.parts.claims} (1)` }).waitFor();
    await officer.press('Control+n');
    await page.locator('#field-rehearsal-name:focus').waitFor();
    await officer.type('Chạy thử chia sẻ dữ liệu');
    await officer.tabTo(page.getByRole('button', { name: records.rehearsal.state.held, exact: true }));
    await officer.press('Enter');
    await officer.tabTo(page.getByRole('button', { name: `${records.rehearsal.fields.day}: Hôm nay` }));
    await officer.press('Enter');
    const platforms = page.getByRole('group', { name: records.rehearsal.fields.platform, exact: true });
    await officer.tabTo(platforms.getByRole('button', { name: 'Chia sẻ dữ liệu' }));
    await officer.press('Enter');
    await page.getByText('LGSP-12').first().waitFor();
    await officer.tabTo(page.getByRole('button', { name: rehearsals.outcomes.all }));
    await officer.press('Enter');

    // All passed but the first two: two keys, then one for the rest.
    const list = page.getByRole('listbox', { name: rehearsals.outcomes.heading });
    await officer.tabTo(list);
    await officer.press('Home', '2', '3');
    await list.getByRole('option', { name: records.rehearsal.place.failed }).waitFor();
    await list.getByRole('option', { name: records.rehearsal.place.absent }).waitFor();
    const rest = page.getByRole('button', { name: /còn lại/ });
    const count = Number(/\d+/.exec((await rest.textContent()) ?? '')?.[0]);
    await page.keyboard.press('Shift+Tab');
    await rest.focus();
    await officer.press('Enter');
    await page.getByText(rehearsals.outcomes.set(count, records.rehearsal.place.passed)).waitFor();
    await page.getByText(rehearsals.shown(1)).waitFor();
    await page.getByRole('button', { name: `${rehearsals.parts.claims} (0)` }).waitFor();
    await officer.saved();

    // One step back, and nothing is proven any more.
    await officer.tabTo(page.getByRole('listbox', { name: rehearsals.parts.sessions }));
    await officer.press('Control+z');
    await page.getByRole('button', { name: `${rehearsals.parts.claims} (1)` }).waitFor();
    await page.getByRole('button', { name: rehearsals.outcomes.restPassed(count) }).waitFor();
    await app.quit();
  });

  it('is planned from what is claimed and not proven, and held: by mouse alone', async () => {
    const [app, officer] = await claiming();
    const { page, text } = officer;
    const { rehearsals, records } = text;
    await page.getByRole('button', { name: text.views.names.rehearsals, exact: true }).click();
    await page.getByRole('button', { name: `${rehearsals.parts.claims} (1)` }).click();
    await page.getByRole('option', { name: /Phong Thổ/ }).click();
    await page.getByRole('button', { name: rehearsals.claims.plan(1) }).click();
    const form = page.getByRole('region', { name: text.register.formOf(rehearsals.claims.planName) });
    await form.getByRole('button', { name: records.rehearsal.state.held, exact: true }).click();
    await form.getByRole('option', { name: /Phong Thổ/ }).click();
    await form
      .getByRole('group', { name: rehearsals.outcomes.heading })
      .getByRole('button', { name: records.rehearsal.place.passed, exact: true })
      .click();
    await form.getByText(rehearsals.shown(1)).waitFor();
    // Talked through at a table, it proves nothing.
    await form.getByRole('button', { name: records.rehearsal.kind.tabletop }).click();
    await form.getByText(rehearsals.tabletop).waitFor();
    await page.getByRole('button', { name: `${rehearsals.parts.claims} (1)` }).click();
    await page.getByRole('button', { name: rehearsals.claims.open }).click();
    await officer.checklist.waitFor();
    expect(await officer.selectedRow.textContent()).toContain('LGSP-12');
    await app.quit();
  });
});
