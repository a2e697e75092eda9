import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import type { State } from '../../shared/history/state.ts';
import { recordsIn } from '../../shared/model/record-view.ts';
import { itemRegister } from '../../shared/model/register.ts';
import { scratchFolder } from '../scratch.ts';
import { handsOf, watchHands } from './hands.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';

const person = { search: 'lai chau', name: 'Lò Thị Mai', title: '', organisation: '' };

/** Phong Thổ and Thu Lũm, two communes of Lai Châu. */
const [ward, other] = ['03549', '03439'];
const obstacle = 'Thiếu máy quét ở quầy tiếp nhận';

async function stateOf(userData: string): Promise<State> {
  const [name = ''] = await readdir(join(userData, 'workspaces'));
  return (await readFolder(join(userData, 'workspaces', name))).state;
}

/** What both ways of working have to leave behind. */
async function expectJobDone(userData: string, exported: string): Promise<void> {
  const state = await stateOf(userData);
  const status = (place: string, item: string): unknown => state.value(itemRegister(place, item, 'status'));
  expect(status(ward, 'LGSP-12')).toBe('done');
  expect(status(ward, 'TTHC-08')).toBe('in-progress');
  expect(status(other, 'TTHC-04')).toBe('done');
  const [solved] = recordsIn(state, 'obstacle');
  expect(solved?.fields).toMatchObject({ title: obstacle, state: 'solved' });
  const [rehearsal] = recordsIn(state, 'rehearsal');
  expect(rehearsal?.sets.place.get(ward)).toBe('passed');
  const [decision] = recordsIn(state, 'decision');
  expect(decision?.fields).toMatchObject({ place: ward, result: 'go', signer: 'Lê Hoàng Phúc' });
  expect(decision?.fields.signed).toBeDefined();
  expect(recordsIn(state, 'milestone').length).toBeGreaterThan(3);
  expect(recordsIn(state, 'service').map(({ fields }) => fields)).toMatchObject([
    { name: 'Đăng ký khai sinh', state: 'end-to-end' },
  ]);
  expect([...(recordsIn(state, 'watch')[0]?.sets.platform.values() ?? [])]).toContain('normal');
  const file = JSON.parse(await readFile(exported, 'utf8')) as { states: Record<string, object> };
  expect(Object.keys(file.states).sort()).toEqual([other, ward].sort());
}

describe('the whole job of an officer', () => {
  it('from first run to export and back on the next day, without a mouse', async () => {
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

  it('from first run to export, without a key', async () => {
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
  });
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
  await officer.press('v');
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
  await officer.tabTo(page.getByRole('combobox', { name: records.decision.fields.platform }));
  await officer.press('ArrowDown');
  const sharing = page.getByRole('option', { name: 'Chia sẻ dữ liệu' });
  await sharing.waitFor();
  for (let presses = 0; presses < 8; presses += 1) {
    if ((await sharing.getAttribute('data-combobox-selected')) !== null) break;
    await officer.press('ArrowDown');
  }
  await officer.press('Enter');
  await tabAndPress(page.getByRole('button', { name: records.decision.result.go, exact: true }));
  await officer.tabTo(page.getByRole('textbox', { name: records.decision.fields.signer, exact: true }));
  await officer.type('Lê Hoàng Phúc');
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
  await officer.type('Đăng ký khai sinh');
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
  await field(records.decision.fields.signer).fill('Lê Hoàng Phúc');
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
  await page.locator('#field-service-name').fill('Đăng ký khai sinh');
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
