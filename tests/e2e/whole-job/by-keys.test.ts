import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../scratch.ts';
import { handsOf, watchHands } from '../hands.ts';
import { launchApp } from '../harness.ts';
import { Officer } from '../officer.ts';
import { expectJobDone, job } from './job.ts';

const { person, ward, other, obstacle, signer, service } = job;

it('the whole job of an officer, from first run to export and back on the next day, without a mouse', async () => {
  const folder = await scratchFolder();
  const userData = join(folder, 'data');
  const app = await launchApp({ userData, documents: folder });
  const page = await app.firstWindow();
  await watchHands(page);
  const officer = new Officer(page);
  const { text } = officer;
  await officer.startPractice(person);
  await byKeys(officer);

  const file = join(folder, 'lai-chau.json');
  await app.answerSaveDialog(file);
  await officer.press('Control+E');
  await officer.tabTo(page.getByRole('dialog').getByRole('button', { name: text.screens.export.submit }));
  await officer.press('Enter');
  await page.getByText(file).waitFor();
  await officer.press('Escape');
  expect((await handsOf(page)).presses).toBe(0);
  await app.quit();
  await expectJobDone(userData, file);

  const nextDay = await launchApp({ userData, documents: folder });
  const again = new Officer(await nextDay.firstWindow());
  await again.page.getByRole('heading', { name: text.overview.next.heading }).waitFor();
  await again.look('decisions');
  await again.page.getByRole('option', { name: new RegExp(text.decisions.states.holds) }).waitFor();
  await nextDay.quit();
});

async function byKeys(officer: Officer): Promise<void> {
  const { page, text } = officer;
  const { records, rehearsals, decisions, commitments, operations, obstacles } = text;
  const tabAndPress = async (target: Locator): Promise<void> => {
    await officer.tabTo(target);
    await officer.press('Enter');
  };

  // A place found from anywhere, in the language that the officer reads best, and back.
  await officer.press('Control+K');
  await page.getByRole('combobox', { name: text.palette.label }).waitFor();
  await officer.type('phong tho');
  await page
    .getByRole('option', { name: /Phong Thổ/ })
    .first()
    .waitFor();
  await officer.press('Control+L');
  await page.locator('html[lang="en"]').waitFor();
  await officer.press('Control+L');
  await page.locator('html[lang="vi"]').waitFor();
  await officer.press('Enter');
  await page.getByRole('heading', { name: 'Xã Phong Thổ' }).waitFor();
  await officer.select('LGSP-12');
  await officer.press('3');

  // A sheet of paper of another commune: one row of it.
  await officer.press('p');
  await page.waitForFunction(() => document.activeElement?.matches('[role="dialog"] input') === true);
  await officer.type(other);
  await officer.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
  await officer.press('3');
  await page
    .getByRole('dialog')
    .getByRole('option', { name: new RegExp(`TTHC-04.*${text.words.statuses.done}`) })
    .waitFor();
  await officer.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // In the grid: blocked by the vendor, and what holds it up recorded, then solved.
  await officer.look('grid');
  const grid = page.getByRole('grid', { name: text.grid.label });
  await officer.press('/');
  await officer.type('phong tho');
  await page.getByText(text.grid.shown(1, 38)).waitFor();
  await officer.press('Enter', 'Control+Home', 'ArrowRight', '4');
  await page.getByText(text.grid.range.missingActor(1)).waitFor();
  await officer.press('3');
  await page.getByText(text.grid.range.missingActor(1)).waitFor({ state: 'detached' });
  // Three beside each other at once.
  await officer.press('Control+Home');
  for (let column = 0; column < 6; column += 1) await officer.press('ArrowRight');
  await officer.press('Shift+ArrowRight', 'Shift+ArrowRight', '2');
  await grid
    .getByRole('gridcell', { name: new RegExp(`QLVB-08.*${text.words.statuses['in-progress']}`) })
    .waitFor();
  await officer.press('Control+Home', 'ArrowRight', 'v');
  const title = page.getByRole('textbox', { name: records.obstacle.fields.title });
  await title.waitFor();
  await officer.press('Control+A');
  await officer.type(obstacle);
  await officer.press('Control+Enter');
  await tabAndPress(page.locator('#field-obstacle-state ~ button').nth(1));
  await page.getByRole('dialog').getByText(obstacles.solve.release(1, 1)).waitFor();
  await tabAndPress(page.getByRole('dialog').getByRole('button', { name: obstacles.solve.submit }));
  await page.getByText(obstacles.counters.solved(1, [obstacles.counters.from(1, 'locality')])).waitFor();
  // Undone and done again, here as everywhere.
  await officer.tabTo(page.getByRole('listbox', { name: obstacles.list }));
  await officer.press('Control+Z');
  await page.getByText(obstacles.counters.solved(0, [])).waitFor();
  await officer.press('Control+Y');
  await page.getByText(obstacles.counters.solved(1, [obstacles.counters.from(1, 'locality')])).waitFor();
  await grid.waitFor({ state: 'detached' });

  // A rehearsal that proves what the commune claims.
  await officer.look('rehearsals');
  await tabAndPress(page.getByRole('button', { name: `${rehearsals.parts.claims} (1)` }));
  await tabAndPress(page.getByRole('button', { name: rehearsals.claims.plan(1) }));
  await tabAndPress(page.getByRole('button', { name: records.rehearsal.state.held, exact: true }));
  await officer.tabTo(page.getByRole('listbox', { name: rehearsals.outcomes.heading }));
  await officer.press('Home', '1');
  await page.getByText(rehearsals.shown(1)).waitFor();

  // The decision that stands on it.
  await officer.look('decisions');
  await officer.press('Control+n');
  await officer.tabTo(page.getByRole('combobox', { name: records.decision.fields.place }));
  await officer.type(ward);
  await officer.press('ArrowDown', 'Enter');
  const platform = page.getByRole('combobox', { name: records.decision.fields.platform });
  await officer.choose(platform, 'Chia sẻ dữ liệu');
  await tabAndPress(page.getByRole('button', { name: records.decision.result.go, exact: true }));
  await officer.tabTo(page.getByRole('textbox', { name: records.decision.fields.signer, exact: true }));
  await officer.type(signer);
  await officer.tabTo(page.getByRole('textbox', { name: records.decision.fields.title, exact: true }));
  await officer.type('Chủ tịch UBND xã');
  await page.locator('#decision-sign:not([disabled])').waitFor();
  await tabAndPress(page.getByRole('button', { name: decisions.sign }));
  await page.getByText(decisions.openThen(0)).waitFor();

  // Milestones and a service.
  await officer.look('commitments');
  await tabAndPress(page.getByRole('button', { name: commitments.parts.milestone, exact: true }));
  await tabAndPress(page.getByRole('button', { name: commitments.milestones.takeUsual }));
  await page.getByRole('listbox', { name: commitments.milestones.label }).waitFor();
  await tabAndPress(page.getByRole('button', { name: commitments.parts.service, exact: true }));
  await officer.press('Control+n');
  await page.locator('#field-service-name:focus').waitFor();
  await officer.type(service);
  await officer.press('Control+Enter');
  await officer.tabTo(page.getByRole('listbox', { name: commitments.services.label }));
  await officer.press('1');

  // A day after the cutover.
  await officer.look('operations');
  await officer.tabTo(page.getByRole('radio').first());
  await officer.press('1');
  await page.getByText(operations.day.checked(1, 5)).waitFor();
  await officer.saved();
}
