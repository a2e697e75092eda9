import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import type { State } from '../../shared/history/state.ts';
import { recordsIn, type StandingRecord } from '../../shared/model/record-view.ts';
import { itemRegister } from '../../shared/model/register.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

const lamDong = { search: 'lam dong', name: 'Nguyễn Thị Ánh', title: '', organisation: '' };

/** Three of its communes. */
const [first, second, third] = ['24778', '24781', '24787'];

async function stateOf(userData: string): Promise<State> {
  const [name = ''] = await readdir(join(userData, 'workspaces'));
  return (await readFolder(join(userData, 'workspaces', name))).state;
}

function onlyObstacle(state: State): StandingRecord<'obstacle'> {
  const [only, ...others] = recordsIn(state, 'obstacle');
  if (only === undefined || others.length > 0) throw new Error(`${others.length} more obstacles`);
  return only;
}

function statusIn(state: State, locality: string): unknown {
  return state.value(itemRegister(locality, 'TTHC-08', 'status'));
}

async function dialogGone(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('an obstacle', () => {
  it('is recorded at a blocked item, linked, solved and opened again by keyboard alone', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const page = await app.firstWindow();
    const officer = new Officer(page);
    const { obstacles, records, register, words } = officer.text;
    await officer.startPractice(lamDong);
    for (const code of [second, first]) {
      await officer.goTo(code);
      await officer.select('TTHC-08');
      await officer.press('4');
      await officer.row('TTHC-08').filter({ hasText: words.statuses.blocked }).waitFor();
      await officer.press('3', 'Escape');
    }
    await officer.saved();

    // V records it with the item linked; the keyboard is at its title.
    await officer.press('v');
    const title = page.getByRole('textbox', { name: records.obstacle.fields.title });
    await title.waitFor();
    await officer.press('Control+A');
    await officer.type('Thiếu máy quét ở quầy tiếp nhận');
    await officer.press('Control+Enter');
    const list = page.getByRole('listbox', { name: obstacles.list });
    const row = list.getByRole('option').first();
    await row.filter({ hasText: 'Thiếu máy quét' }).waitFor();
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);

    // A second commune by its code, as a message would have it.
    await officer.tabTo(page.getByRole('button', { name: register.members.pick }));
    await officer.press('Enter');
    await officer.tabTo(page.getByRole('dialog').getByRole('textbox', { name: register.picker.paste }));
    await officer.type(`${second}: TTHC-08`);
    await officer.tabTo(page.getByRole('dialog').getByRole('button', { name: register.picker.submit }));
    await officer.press('Enter');
    await dialogGone(page);
    await row.filter({ hasText: obstacles.row.places(2) }).waitFor();

    // A third where it is met: found by a word of it, without accents, at the blocked item.
    await officer.look('checklist');
    await officer.checklist.waitFor();
    await officer.goTo(third);
    await officer.select('TTHC-08');
    await officer.press('4');
    await officer.row('TTHC-08').filter({ hasText: words.statuses.blocked }).waitFor();
    await officer.press('3', 'Escape');
    await officer.tabTo(page.getByRole('combobox', { name: obstacles.item.link }));
    await officer.type('may quet');
    await page.getByRole('option', { name: 'Thiếu máy quét ở quầy tiếp nhận' }).waitFor();
    await officer.press('ArrowDown', 'Enter');
    await page
      .getByRole('button', { name: obstacles.item.open('Thiếu máy quét ở quầy tiếp nhận') })
      .waitFor();
    await officer.look('obstacles');
    await row.filter({ hasText: obstacles.row.places(3) }).waitFor();
    await officer.tabTo(list);
    await officer.press('Home', 'Enter');

    // Closed once: both items go on.
    await officer.tabTo(page.locator('#field-obstacle-state ~ button').nth(1));
    await officer.press('Enter');
    await page.getByRole('dialog').getByText(obstacles.solve.release(3, 3)).waitFor();
    await officer.type('Sở đã cấp máy');
    await officer.tabTo(page.getByRole('dialog').getByRole('button', { name: obstacles.solve.submit }));
    await officer.press('Enter');
    await dialogGone(page);
    await page.getByText(obstacles.counters.solved(1, [obstacles.counters.from(1, 'locality')])).waitFor();
    await officer.saved();
    const solved = await stateOf(userData);
    expect(onlyObstacle(solved).fields).toMatchObject({
      title: 'Thiếu máy quét ở quầy tiếp nhận',
      state: 'solved',
      dialogue: 'Sở đã cấp máy',
      actor: 'vendor',
    });
    const places = [first, second, third];
    expect([...onlyObstacle(solved).sets.link.keys()]).toEqual(places.map((code) => `${code}:TTHC-08`));
    expect(places.map((code) => statusIn(solved, code))).toEqual(places.map(() => 'in-progress'));

    // One undo takes all of it back.
    await officer.press('Control+Z');
    await page.getByText(obstacles.counters.solved(0, [])).waitFor();
    await officer.saved();
    const again = await stateOf(userData);
    expect(onlyObstacle(again).fields.state).toBe('open');
    expect(places.map((code) => statusIn(again, code))).toEqual(places.map(() => 'blocked'));
    await app.quit();
  });

  it('is recorded, linked, solved and undone by mouse alone', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const page = await app.firstWindow();
    const officer = new Officer(page);
    const { obstacles, records, register, screens, views } = officer.text;
    await officer.startPractice(lamDong);
    await page.getByRole('button', { name: views.names.obstacles, exact: true }).click();
    await page.getByRole('button', { name: obstacles.add }).first().click();
    await page
      .getByRole('textbox', { name: records.obstacle.fields.title })
      .fill('Chưa có kinh phí thuê đường truyền');
    await page.locator('#field-obstacle-cause').click();
    await page.getByRole('option', { name: records.obstacle.cause.funding }).click();
    await page.locator('#field-obstacle-group').click();
    await page.getByRole('option', { name: records.obstacle.group.data }).click();
    // The body that leads on the group is suggested.
    const lead = page.getByRole('textbox', { name: records.obstacle.fields.lead });
    await expect.poll(() => lead.inputValue()).toBe(records.obstacle.leadOf.data);
    await page.getByRole('button', { name: records.obstacle.source.ministry, exact: true }).first().click();

    await page.getByRole('button', { name: register.members.pick }).click();
    const picker = page.getByRole('dialog');
    await picker.getByRole('searchbox', { name: register.picker.findPlace }).fill('da lat');
    await picker.getByRole('button', { name: register.picker.tickShown }).first().click();
    await picker
      .getByRole('option', { name: /TTHC-08/ })
      .locator('[data-tick]')
      .click();
    await picker.getByRole('button', { name: register.picker.submit }).click();
    await dialogGone(page);

    await page.locator('#field-obstacle-state ~ button').nth(1).click();
    await page.getByRole('dialog').getByRole('button', { name: obstacles.solve.submit }).click();
    await dialogGone(page);
    await page.getByText(obstacles.counters.solved(1, [obstacles.counters.from(1, 'ministry')])).waitFor();

    await page.getByRole('button', { name: register.history, exact: true }).click();
    const history = page.getByRole('dialog');
    await history.getByRole('button', { name: screens.history.undo, exact: true }).click();
    await history.getByRole('button', { name: screens.history.undoAll(2) }).click();
    await history.getByRole('button', { name: screens.close }).click();
    await page.getByText(obstacles.counters.solved(0, [])).waitFor();
    await officer.saved();
    const { fields, sets } = onlyObstacle(await stateOf(userData));
    expect(fields).toMatchObject({
      cause: 'funding',
      group: 'data',
      lead: 'Bộ Công an',
      source: 'ministry',
      state: 'open',
    });
    expect(sets.link.size).toBeGreaterThan(3);
    await app.quit();
  });
});

describe('the check after the cutover', () => {
  it('takes a key for each platform, goes back a day by key, and logs an incident', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const page = await app.firstWindow();
    const officer = new Officer(page);
    const { operations, records } = officer.text;
    await officer.startPractice(lamDong);
    await officer.look('operations');
    const rows = page.getByRole('group').filter({ has: page.getByRole('radio') });
    await officer.tabTo(rows.first().getByRole('radio').first());
    await officer.press('1', '1', '3', '1', '1');
    await page.getByText(operations.day.checked(5, 5)).waitFor();
    await officer.press(',');
    await page.getByText(operations.day.checked(0, 5)).waitFor();
    await officer.press('.');
    await page.getByText(operations.day.checked(5, 5)).waitFor();
    await officer.press('Control+N');
    const title = page.getByRole('textbox', { name: records.obstacle.fields.title });
    await title.waitFor();
    await officer.type('Mất điện phòng máy chủ');
    await officer.press('Control+Enter');
    await officer.saved();
    await app.quit();

    const state = await stateOf(userData);
    const [check, ...others] = recordsIn(state, 'watch');
    expect(others).toEqual([]);
    expect(Object.fromEntries(check?.sets.platform ?? [])).toEqual({
      procedures: 'normal',
      documents: 'normal',
      meetings: 'interrupted',
      reporting: 'normal',
      'data-sharing': 'normal',
    });
    expect(onlyObstacle(state).fields).toMatchObject({
      title: 'Mất điện phòng máy chủ',
      incident: 'interrupted',
    });
  });
});
