import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import { sheetShortCode } from '../../shared/entry/printed-state.ts';
import { itemRegister } from '../../shared/model/register.ts';
import { statuses, type Status } from '../../shared/model/words.ts';
import { sheetReference } from '../../shared/paper/qr.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

const person = { name: 'Nguyễn Thị Ánh', title: '', organisation: '' };

/** An officer whose keys are counted. */
class Counted {
  readonly officer: Officer;
  keys = 0;

  constructor(officer: Officer) {
    this.officer = officer;
  }

  async press(...keys: readonly string[]): Promise<void> {
    this.keys += keys.length;
    await this.officer.press(...keys);
  }
}

function rowsOf({ page, text }: Officer, place: string) {
  return page.getByRole('listbox', { name: text.paperEntry.rows(place) });
}

/** Opens the dialog by its key; its field has the keyboard then. */
async function openEntry(officer: Officer): Promise<void> {
  await officer.press('p');
  await officer.page.waitForFunction(() => document.activeElement?.matches('[role="dialog"] input') === true);
}

/** What a scanner does: it types the sheet's code like a keyboard, and Enter. */
async function scan(officer: Officer, code: string): Promise<void> {
  await officer.type(code);
  await officer.press('Enter');
}

describe('paper entry', () => {
  it('takes a filled sheet of 27 rows with a key a row, and the next one without the mouse', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ search: 'ho chi minh', ...person });
    const { page, text } = officer;
    const { paperEntry } = text;
    await openEntry(officer);

    const counted = new Counted(officer);
    await counted.press('2', '6', '7', '4', '0', 'Enter');
    const rows = rowsOf(officer, 'Phường Sài Gòn');
    await rows.waitFor();
    expect(await rows.getByRole('option').count()).toBe(27);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
    const filled = Array.from({ length: 27 }, (_, row) => String([3, 3, 2][row % 3]));
    await counted.press(...filled);
    await page.getByText(paperEntry.finished('Phường Sài Gòn', 27)).waitFor();
    expect(counted.keys).toBe(33);

    // The field has the keyboard: the next sheet is a scan away, and then it is 27 keys.
    await scan(officer, sheetReference('27316', '1.0.0', sheetShortCode('27316', {})));
    await rowsOf(officer, 'Phường An Đông').waitFor();
    await page.getByText(/^(Số liệu chưa thay đổi|Nothing has changed)/).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
    // To a row by its number, blocked there, and one key back.
    await officer.type('q6');
    // The rows have the keyboard at once: the next key may come before the next frame.
    const focused = await page.evaluate(() => {
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(enter);
      return document.activeElement?.getAttribute('role');
    });
    expect(focused).toBe('listbox');
    await officer.press('4', '3', 'Control+Z');
    await officer.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await officer.saved();
    await app.quit();

    const [name = ''] = await readdir(join(userData, 'workspaces'));
    const { state } = await readFolder(join(userData, 'workspaces', name));
    const set = [...state.registersIn('item/26740')].map(([, [change]]) => change?.value);
    expect(set).toHaveLength(27);
    expect(set.filter((value) => value === statuses[2])).toHaveLength(18);
    const value = (item: string): unknown => state.value(itemRegister('27316', item, 'status'));
    expect([value('QLVB-06'), value('QLVB-08')]).toEqual(['blocked', null]);
  });

  it('takes back what the last key did and no other row, where that key left the row as it stood', async () => {
    const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ search: 'ho chi minh', ...person });
    const { page, text } = officer;
    await openEntry(officer);
    const rows = rowsOf(officer, 'Phường Sài Gòn');
    const row = (at: number, status: Status) =>
      rows.getByRole('option').nth(at).filter({ hasText: text.words.statuses[status] });
    const selected = () => rows.locator('[aria-selected="true"]').textContent();
    await scan(officer, '26740');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
    await officer.press('2', '3', 'ArrowUp', '3');
    await row(1, 'done').waitFor();
    await officer.press('Control+Z');
    expect(await selected()).toContain((await row(1, 'done').textContent()) ?? '');
    await officer.press('Control+Z');
    await row(1, 'done').waitFor({ state: 'detached' });
    await row(0, 'in-progress').waitFor();
    await officer.press('Control+Z');
    await row(0, 'in-progress').waitFor({ state: 'detached' });

    // What the field took back goes from the way back, too.
    await officer.press('2', '3', '/');
    await row(1, 'done').waitFor();
    await officer.press('Control+Z');
    await row(1, 'done').waitFor({ state: 'detached' });
    await officer.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
    await officer.press('Control+Z');
    await row(0, 'in-progress').waitFor({ state: 'detached' });
    expect(await rows.getByRole('option').nth(0).getAttribute('aria-selected')).toBe('true');
    await app.quit();
  });

  it('says what has changed since an older sheet was printed, and whose sheet is not here', async () => {
    const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ search: 'ho chi minh', ...person });
    const { page, text } = officer;
    await officer.goTo('sai gon');
    await page.getByRole('heading', { name: 'Phường Sài Gòn' }).waitFor();
    await officer.select('TTHC-08');
    await officer.press('3', 'ArrowDown', '2');
    await officer.saved();
    await openEntry(officer);
    const printed = sheetShortCode('26740', { 'TTHC-08': { status: 'done' } });
    await scan(officer, sheetReference('26740', '1.0.0', printed));
    await page.getByText(text.paperEntry.code.changed(1)).waitFor();
    await page.getByText('TTHC-09', { exact: true }).nth(1).waitFor();

    await officer.press('/');
    await scan(officer, sheetReference('00004', '1.0.0', printed));
    await page.getByText(text.paperEntry.elsewhere('00004')).waitFor();
    await app.quit();
  });

  it('by mouse: a place from the list, statuses by buttons, what is missing at the end', async () => {
    const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ search: 'hue', ...person });
    const { page, text } = officer;
    await page.getByRole('navigation', { name: text.views.label }).getByText(text.views.names.grid).click();
    await page.getByRole('button', { name: text.paperEntry.open }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: text.paperEntry.field }).fill('thuan hoa');
    await dialog.getByRole('option', { name: /Thuận Hóa/ }).click();
    const keys = dialog.getByRole('group', { name: text.paperEntry.status });
    await keys.getByRole('button', { name: text.words.statuses.done }).click();
    await keys.getByRole('button', { name: text.words.statuses.blocked }).click();
    await dialog.getByText(text.paperEntry.missingActor(1)).waitFor();
    await dialog.getByRole('button', { name: text.words.actors.vendor }).click();
    await dialog.getByText(text.paperEntry.missingActor(1)).waitFor({ state: 'detached' });
    await dialog.getByRole('option', { name: /TTHC-04.*Hoàn thành/ }).waitFor();
    await app.quit();
  });
});
