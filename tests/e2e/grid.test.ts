import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import { itemRegister, type ItemField } from '../../shared/model/register.ts';
import type { Status } from '../../shared/model/words.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

const person = { name: 'Nguyễn Thị Ánh', title: '', organisation: '' };

/** The grid as an officer works in it. */
class EntryGrid {
  readonly officer: Officer;
  readonly box: Locator;

  constructor(officer: Officer) {
    this.officer = officer;
    this.box = officer.page.getByRole('grid', { name: officer.text.grid.label });
  }

  async open(): Promise<void> {
    const { page, text } = this.officer;
    await page.getByRole('navigation', { name: text.views.label }).getByText(text.views.names.grid).click();
    await this.box.waitFor();
  }

  cell(locality: string, item: string): Locator {
    return this.box.getByRole('gridcell', { name: new RegExp(`^${locality}, ${item} `) });
  }

  async shows(locality: string, item: string, status: Status | null): Promise<void> {
    const { words, screens } = this.officer.text;
    const said = status === null ? screens.checklist.unset : words.statuses[status];
    const name = new RegExp(`^${locality}, ${item} .*, ${said}`);
    await this.box.getByRole('gridcell', { name }).waitFor();
  }

  /** What a screen reader is told of the active cell. */
  async active(): Promise<string> {
    const id = await this.box.getAttribute('aria-activedescendant');
    return (await this.officer.page.locator(`[id="${id ?? ''}"]`).getAttribute('aria-label')) ?? '';
  }

  /** Hands a text to the app as the system does on Ctrl+V. */
  async paste(text: string): Promise<void> {
    await this.officer.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }, text);
    await this.officer.page.getByRole('dialog').waitFor();
  }
}

async function kept(
  userData: string,
  field: ItemField,
  localities: readonly string[],
  items: readonly string[],
): Promise<unknown[]> {
  const [name = ''] = await readdir(join(userData, 'workspaces'));
  const { state } = await readFolder(join(userData, 'workspaces', name));
  return localities.flatMap((locality) =>
    items.map((item) => state.value(itemRegister(locality, item, field))),
  );
}

describe('the entry grid', () => {
  it('by keyboard: a range in one key, who must act for all of it, one undo, fill down, paste, and the details', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ search: 'ho chi minh', ...person });
    const { page, text } = officer;
    const grid = new EntryGrid(officer);
    await officer.look('grid');
    await officer.tabTo(grid.box);
    await officer.press('Control+Home');
    expect(await grid.active()).toMatch(/^Phường An Đông, TTHC-04 .*, Chưa báo cáo/);

    await officer.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', '4');
    await grid.shows('Phường An Hội Tây', 'TTHC-08', 'blocked');
    await page.getByText(text.grid.range.missingActor(6)).waitFor();
    await officer.press('3');
    await page.getByText(text.grid.range.missingActor(6)).waitFor({ state: 'detached' });

    // What holds all of them up is recorded once.
    await officer.press('v');
    const { places, items } = text.register.members;
    await page.getByText(`${places(3)}, ${items(6)}`).waitFor();
    await officer.look('grid');
    await officer.tabTo(grid.box);
    await officer.press('Control+Z', 'Control+Z', 'Control+Z');
    for (const place of ['Phường An Đông', 'Phường An Hội Đông', 'Phường An Hội Tây'])
      await grid.shows(place, 'TTHC-08', null);

    await officer.press('Control+Home', '3');
    await grid.shows('Phường An Đông', 'TTHC-04', 'done');
    await officer.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+D');
    await grid.shows('Phường An Khánh', 'TTHC-04', 'done');

    await officer.press('Control+Home');
    await grid.paste(
      '\tTTHC-09\tQLVB-06\r\n26740\tđang làm\tDONE\r\nPhường An Đông\tkhông hiểu\tvuong mac\r\n',
    );
    await page.getByText(text.grid.pasting.change(3)).waitFor();
    await page.getByText(text.grid.pasting.faults['unknown-word'], { exact: true }).waitFor();
    await officer.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await grid.shows('Phường An Đông', 'QLVB-06', 'blocked');

    await officer.press('Escape', 'Enter');
    await page.getByRole('complementary', { name: text.screens.detail.heading }).waitFor();
    await officer.type('Có biên bản bàn giao');
    await officer.press('Escape');
    await officer.saved();
    expect(await grid.box.evaluate((element) => element === document.activeElement)).toBe(true);
    // Away from what is drawn and back: the active cell is still there to be named.
    await officer.press('Control+End');
    expect(await grid.active()).toMatch(/^Xã Xuyên Mộc, LGSP-12 /);
    await grid.box.evaluate((element) => element.scrollTo(0, 0));
    await page.waitForTimeout(300);
    expect(await grid.active()).toMatch(/^Xã Xuyên Mộc, LGSP-12 /);
    await officer.press('Control+Enter');
    await page.getByRole('heading', { name: 'Xã Xuyên Mộc' }).waitFor();
    await app.quit();

    expect(await kept(userData, 'status', ['27316'], ['TTHC-04', 'TTHC-08', 'QLVB-06'])).toEqual([
      'done',
      null,
      'blocked',
    ]);
    expect(await kept(userData, 'status', ['26740'], ['TTHC-09', 'QLVB-06'])).toEqual([
      'in-progress',
      'done',
    ]);
  });

  it('keeps a reason that was not confirmed for the cell it was typed for, whatever is gone to', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ search: 'ho chi minh', ...person });
    const { page, text } = officer;
    const grid = new EntryGrid(officer);
    await officer.look('grid');
    await officer.tabTo(grid.box);
    await officer.press('Control+Home', 'Shift+ArrowDown', '5');
    // At once: the field has the keyboard before the disk has the status.
    await officer.type('Dùng chung của tỉnh');
    // From the field to the grid, and from the range to one cell of it.
    await officer.press('Escape', 'Escape');
    await page.getByText(text.grid.said.completed(2, 'Dùng chung của tỉnh')).waitFor();
    await officer.press('ArrowDown', '5');
    await officer.type('Không có bộ phận');
    const field = page.getByRole('textbox', { name: text.grid.range.reasonHint });
    expect(await field.inputValue()).toBe('Không có bộ phận');
    await app.quit();

    expect(await kept(userData, 'reason', ['27316', '26878', '26882'], ['TTHC-04'])).toEqual([
      'Dùng chung của tỉnh',
      'Dùng chung của tỉnh',
      'Không có bộ phận',
    ]);
  });

  it('by mouse: drag a range, set it, say why, filter, find nothing and clear', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ search: 'da nang', ...person });
    const { page, text } = officer;
    const grid = new EntryGrid(officer);
    await grid.open();
    const rows = grid.box.getByRole('rowheader');
    const first = (await rows.nth(0).locator('span').nth(1).textContent()) ?? '';
    const third = (await rows.nth(2).locator('span').nth(1).textContent()) ?? '';

    await grid.cell(first, 'TTHC-04').hover();
    await page.mouse.down();
    await grid.cell(third, 'TTHC-09').hover();
    await page.mouse.up();
    await page.getByText(text.grid.range.cells(3, 3)).waitFor();
    const set = page.getByRole('group', { name: text.grid.range.statuses });
    await set.getByRole('button', { name: text.words.statuses['not-applicable'] }).click();
    await grid.shows(third, 'TTHC-09', 'not-applicable');
    await page.getByRole('textbox', { name: text.grid.range.reasonHint }).fill('Chưa có Trung tâm');
    await page.getByRole('button', { name: text.grid.range.apply }).click();
    await page.getByText(text.grid.range.missingReason(9)).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: text.grid.moreFilters }).click();
    await page.getByRole('checkbox', { name: text.grid.condition.blocked }).check();
    await page.getByText(text.grid.none).waitFor();
    await page.getByRole('button', { name: text.grid.clear }).last().click();
    await page.getByRole('button', { name: text.grid.moreFilters }).click();
    await page.getByRole('combobox', { name: text.grid.former }).click();
    await page.getByRole('option', { name: 'Quảng Nam', exact: true }).click();
    await page.getByText(text.grid.shown(78, 94)).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: text.grid.clear }).last().click();
    await grid.shows(first, 'TTHC-04', 'not-applicable');

    await page.getByRole('button', { name: text.grid.range.paste }).click();
    await page.getByRole('textbox', { name: text.grid.pasting.label }).fill('x');
    await page.getByRole('button', { name: text.grid.pasting.submit(9) }).click();
    await grid.shows(third, 'TTHC-09', 'done');
    await app.quit();
  });
});
