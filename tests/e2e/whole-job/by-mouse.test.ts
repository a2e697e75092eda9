import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../scratch.ts';
import { handsOf, watchHands } from '../hands.ts';
import { launchApp, type RunningApp } from '../harness.ts';
import { Officer } from '../officer.ts';
import { expectJobDone, job } from './job.ts';

const { person, ward, other, obstacle, signer, service } = job;

it('the whole job of an officer, from first run to export and back on the next day, without a key', async () => {
  const folder = await scratchFolder();
  const userData = join(folder, 'data');
  const app = await launchApp({ userData, documents: folder });
  const page = await app.firstWindow();
  await watchHands(page);
  const file = join(folder, 'lai-chau.json');
  await byMouse(app, new Officer(page), file);
  expect((await handsOf(page)).keys).toBe(0);
  await app.quit();
  await expectJobDone(userData, file);

  const nextDay = await launchApp({ userData, documents: folder });
  const again = await nextDay.firstWindow();
  await watchHands(again);
  const { text } = new Officer(again);
  await again.getByRole('heading', { name: text.overview.next.heading }).waitFor();
  await again.getByRole('button', { name: text.views.names.decisions, exact: true }).click();
  await again.getByRole('option', { name: new RegExp(text.decisions.states.holds) }).click();
  await again.getByText(text.decisions.openThen(0)).waitFor();
  expect((await handsOf(again)).keys).toBe(0);
  await nextDay.quit();
});

async function byMouse(app: RunningApp, officer: Officer, file: string): Promise<void> {
  const { page, text } = officer;
  const { screens, words, records, rehearsals, decisions, commitments, obstacles, operations } = text;
  const button = (name: string, within: Page | Locator = page): Locator =>
    within.getByRole('button', { name, exact: true });
  const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const look = (view: keyof typeof text.views.names): Promise<void> => button(text.views.names[view]).click();

  await page.getByRole('combobox', { name: screens.start.place }).click();
  await page.getByRole('option', { name: /Lai Châu/ }).click();
  await page.getByRole('radio').nth(1).click();
  await page.getByRole('textbox', { name: screens.start.name }).fill(person.name);
  await button(screens.start.submit).click();
  await officer.checklist.waitFor();

  await page.getByRole('searchbox').fill('phong tho');
  await page
    .getByRole('option', { name: /Phong Thổ/ })
    .first()
    .click();
  await officer.row('LGSP-12').click();
  const detail = page.getByRole('complementary', { name: screens.detail.heading });
  const setTo = detail.getByRole('group', { name: words.status });
  await setTo.getByRole('button', { name: words.statuses.done }).click();
  await officer.row('TTHC-08').click();
  await setTo.getByRole('button', { name: words.statuses.blocked }).click();
  await detail.getByRole('radio', { name: words.actors.vendor }).click();
  await detail.getByRole('button', { name: obstacles.item.record }).click();
  await page.getByRole('textbox', { name: records.obstacle.fields.title }).fill(obstacle);
  await page.locator('#field-obstacle-state ~ button').nth(1).click();
  await button(obstacles.solve.submit, page.getByRole('dialog')).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await look('grid');
  await page.getByRole('searchbox').fill('phong tho');
  await page.getByText(text.grid.shown(1, 38)).waitFor();
  const cell = (item: string): Locator => page.getByRole('gridcell', { name: new RegExp(item) });
  await cell('QLVB-04').hover();
  await page.mouse.down();
  await cell('QLVB-08').hover();
  await page.mouse.up();
  await page
    .getByRole('group', { name: text.grid.range.statuses })
    .getByRole('button', { name: words.statuses['in-progress'] })
    .click();
  await page
    .getByRole('gridcell', { name: new RegExp(`QLVB-08.*${words.statuses['in-progress']}`) })
    .waitFor();
  await button(text.paperEntry.open).click();
  const paper = page.getByRole('dialog');
  await paper.getByRole('combobox', { name: text.paperEntry.field }).fill(other);
  await paper.getByRole('option').first().click();
  await paper
    .getByRole('group', { name: text.paperEntry.status })
    .getByRole('button', { name: words.statuses.done })
    .click();
  await paper.getByRole('option', { name: new RegExp(`TTHC-04.*${words.statuses.done}`) }).waitFor();
  await button(screens.close, paper).click();

  await look('rehearsals');
  await button(`${rehearsals.parts.claims} (1)`).click();
  await button(rehearsals.claims.plan(1)).click();
  await button(records.rehearsal.state.held).click();
  await page
    .getByRole('listbox', { name: rehearsals.outcomes.heading })
    .getByRole('option', { name: /Phong Thổ/ })
    .click();
  await page
    .getByRole('group', { name: rehearsals.outcomes.heading })
    .getByRole('button', { name: records.rehearsal.place.passed, exact: true })
    .click();
  await page.getByText(rehearsals.shown(1)).waitFor();

  await look('decisions');
  await button(decisions.add).first().click();
  await page.getByRole('combobox', { name: records.decision.fields.place }).fill(ward);
  await page.getByRole('option', { name: /Phong Thổ/ }).click();
  await page.getByRole('combobox', { name: records.decision.fields.platform }).click();
  await page.getByRole('option', { name: 'Chia sẻ dữ liệu' }).click();
  await button(records.decision.result.go).click();
  await field(records.decision.fields.signer).fill(signer);
  await field(records.decision.fields.title).fill('Chủ tịch UBND xã');
  await page.getByRole('textbox', { name: records.decision.fields.attendance }).click();
  await button(decisions.sign).click();
  await page.getByText(decisions.openThen(0)).waitFor();

  await look('commitments');
  await button(commitments.parts.milestone).click();
  await button(commitments.milestones.takeUsual).click();
  await page.getByRole('listbox', { name: commitments.milestones.label }).waitFor();
  await button(commitments.parts.service).click();
  await page.getByRole('button', { name: commitments.services.add }).first().click();
  await page.locator('#field-service-name').fill(service);
  await button(records.service.state['end-to-end']).click();

  await look('operations');
  await page.getByRole('radio').first().click();
  await page.getByText(operations.day.checked(1, 5)).waitFor();
  await officer.saved();

  await app.answerSaveDialog(file);
  await button(screens.bar.export).click();
  await button(screens.export.submit, page.getByRole('dialog')).click();
  await page.getByText(file).waitFor();
}
