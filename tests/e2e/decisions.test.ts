import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';

/** A province of which a ward's gates on one platform, the data sharing, are done. */
async function readyWard(search: string, ward: string): Promise<[RunningApp, Officer]> {
  const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
  const page = await app.firstWindow();
  const officer = new Officer(page);
  await officer.startPractice({ search, name: 'Nông Thị Lan', title: '', organisation: '' });
  await officer.goTo(ward);
  await officer.select('LGSP-12');
  await officer.press('3');
  await officer.saved();
  return [app, officer];
}

describe('a decision', () => {
  it('is prepared, signed, goes stale when a gate falls, and holds again by undo: by keyboard alone', async () => {
    const [app, officer] = await readyWard('ho chi minh', 'phuong sai gon');
    const { page, text } = officer;
    const { decisions, records } = text;
    await officer.look('decisions');
    await officer.press('Control+n');
    const place = page.getByRole('combobox', { name: records.decision.fields.place });
    await officer.tabTo(place);
    await officer.type('phuong sai gon');
    // What was found first is marked: Enter takes it.
    await page.locator('[role="option"][data-combobox-selected]', { hasText: 'Phường Sài Gòn' }).waitFor();
    await officer.press('Enter');
    const platform = page.getByRole('combobox', { name: records.decision.fields.platform });
    await officer.choose(platform, 'Chia sẻ dữ liệu');
    const results = page.getByRole('group', { name: records.decision.fields.result, exact: true });
    await officer.tabTo(results.getByRole('button', { name: records.decision.result.go, exact: true }));
    await officer.press('Enter');
    await officer.tabTo(page.getByRole('textbox', { name: records.decision.fields.signer, exact: true }));
    await officer.type('Lê Hoàng Phúc');
    await officer.tabTo(page.getByRole('textbox', { name: records.decision.fields.title, exact: true }));
    await officer.type('Chủ tịch UBND phường');
    const sign = page.getByRole('button', { name: decisions.sign });
    await page.locator('#decision-sign:not([disabled])').waitFor();
    await officer.tabTo(sign);
    await officer.press('Enter');
    await page.getByText(decisions.openThen(0)).waitFor();
    await officer.saved();

    await officer.look('checklist');
    await officer.press('2');
    const stale = page.getByRole('button', { name: new RegExp(decisions.states.stale) });
    await stale.waitFor();
    await officer.tabTo(stale);
    await officer.press('Enter');
    await page.getByText(decisions.stale(1, 0)).waitFor();
    await page.getByRole('button', { name: /Phường Sài Gòn: LGSP-12/ }).waitFor();

    await officer.tabTo(page.getByRole('listbox', { name: decisions.heading }));
    await officer.press('Control+z');
    await page.getByText(decisions.stale(1, 0)).waitFor({ state: 'detached' });
    await page.getByRole('option', { name: new RegExp(decisions.states.holds) }).waitFor();
    // One more takes the signature off: signing was one step.
    await officer.press('Control+z');
    await page.getByRole('option', { name: new RegExp(decisions.states.draft) }).waitFor();
    await app.quit();
  });

  it('waives a gate for a time, is signed, and is printed: by mouse alone', async () => {
    const [app, officer] = await readyWard('ho chi minh', 'phuong sai gon');
    const { page, text } = officer;
    const { decisions, records } = text;
    await page.getByRole('button', { name: text.views.names.decisions, exact: true }).click();
    await page.getByRole('button', { name: decisions.add }).first().click();
    await page.getByRole('combobox', { name: records.decision.fields.place }).fill('26740');
    await page.getByRole('option', { name: /Phường Sài Gòn/ }).click();
    await page.getByRole('combobox', { name: records.decision.fields.platform }).click();
    await page.getByRole('option', { name: 'Họp trực tuyến' }).click();
    await page.getByRole('button', { name: records.decision.result.conditional }).click();
    // What is open comes with a decision that has something in its way.
    const blockers = page.getByRole('textbox', { name: records.decision.fields.blockers });
    await expect.poll(() => blockers.inputValue()).toContain('HOP-02');

    await page.getByRole('button', { name: decisions.waivers.waiveOf('HOP-02, Phường Sài Gòn') }).click();
    const until = page.getByRole('textbox', { name: records.decision.waiver.until });
    await page
      .getByRole('textbox', { name: records.decision.waiver.reason })
      .fill('Mượn phòng họp của phường bên');
    await until.fill('01/01/2020');
    await page.getByRole('button', { name: decisions.waivers.save, exact: true }).click();
    await page.getByText(decisions.waivers.past).waitFor();
    await until.fill('31/12/2099');
    await page.getByRole('button', { name: decisions.waivers.save, exact: true }).click();
    await page.getByText(decisions.waivers.waived(1, '31/12/2099')).waitFor();
    await page
      .getByRole('textbox', { name: records.decision.fields.signer, exact: true })
      .fill('Lê Hoàng Phúc');
    await page
      .getByRole('textbox', { name: records.decision.fields.title, exact: true })
      .fill('Chủ tịch UBND phường');
    await page.getByRole('textbox', { name: records.decision.fields.attendance }).click();
    await page.getByRole('button', { name: decisions.sign }).click();
    await page.getByText(decisions.openThen(3)).waitFor();
    await officer.saved();

    await page.getByRole('button', { name: decisions.print }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: text.reports.kinds.readiness, checked: true }).waitFor();
    await app.quit();
  });
});

describe('services', () => {
  it('are pasted, stand each where they are, and name the ministry that holds them up', async () => {
    const [app, officer] = await readyWard('lai chau', 'phong tho');
    const { page, text } = officer;
    const { commitments } = text;
    await officer.look('commitments');
    await page
      .getByRole('group', { name: commitments.heading })
      .getByRole('button', { name: commitments.parts.service })
      .click();
    await page.getByRole('button', { name: commitments.services.paste }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('1. Đăng ký khai sinh\n2. Đăng ký kết hôn');
    await dialog.getByRole('button', { name: commitments.services.submit }).click();
    await page.getByRole('listbox', { name: commitments.services.label }).focus();
    await officer.press('Home', '1', '2');
    // What a ministry holds up asks for its name.
    await page.locator('#field-service-ministry:focus').waitFor();
    await officer.type('Bộ Y tế');
    await officer.press('Enter');
    await page.getByText(commitments.services.blocked(1, 'Bộ Y tế')).waitFor();
    await page.getByText(commitments.services.count(1, 2)).waitFor();
    await app.quit();
  });
});
