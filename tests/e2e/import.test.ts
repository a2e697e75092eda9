import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';
import { run } from './run-command.ts';

const asOf = '2025-06-24';
const note = 'item/12/TTHC-01/note';
const person = { name: 'Lê Thị Hoa', title: '', organisation: '' };

/** A laptop in Lai Chau on which notes are set one after the other; an export after each of them. */
async function laptop(folder: string, name: string, notes: readonly string[]): Promise<string[]> {
  await expectGood(run(folder, ['new', name, '--province', '12', '--cutover', '2025-07-01']));
  const files: string[] = [];
  for (const value of notes) {
    const line = `${JSON.stringify({ register: note, value })}\n`;
    await expectGood(run(folder, ['apply', name, '--person', `Cán bộ ${name}`], line));
    const file = `${name}-${files.length + 1}.json`;
    await expectGood(run(folder, ['export', name, '--organisation', `Phòng ${name}`, '--out', file]));
    files.push(join(folder, file));
  }
  return files;
}

async function expectGood(ended: ReturnType<typeof run>): Promise<void> {
  const { code, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
}

/** What a workspace shows, read from its folder beside the running app. */
async function show(folder: string, workspace: string, ...more: string[]): Promise<string> {
  const { out } = await run(folder, ['show', workspace, '--as-of', asOf, ...more]);
  return out;
}

/** Drops files on the window, as a person does from the file manager. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const input = await page.evaluateHandle(() =>
    Object.assign(document.createElement('input'), { type: 'file', multiple: true }),
  );
  await input.setInputFiles([...paths]);
  await input.evaluate((chosen) => {
    const transfer = new DataTransfer();
    for (const file of chosen.files ?? []) transfer.items.add(file);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }
  });
}

/** Goes to a button of the dialog by keyboard and presses it. */
async function press(officer: Officer, dialog: Locator, name: string | RegExp): Promise<void> {
  await officer.tabTo(dialog.getByRole('button', { name, exact: true }));
  await officer.press('Enter');
}

async function leave(officer: Officer, dialog: Locator): Promise<void> {
  await officer.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** The workspace folder that the app made. */
async function workspaceIn(userData: string): Promise<string> {
  const [name = ''] = await readdir(join(userData, 'workspaces'));
  return join(userData, 'workspaces', name);
}

describe('taking files in', () => {
  it('and going back to before it counts the same when it is asked and when it is done', async () => {
    const folder = await scratchFolder();
    const [, two = ''] = await laptop(folder, 'may-1', ['Máy 1 ghi', 'Máy 1 ghi nữa']);
    const app = await launchApp({ userData: join(folder, 'data'), documents: folder });
    const officer = new Officer(await app.firstWindow());
    const { page, text } = officer;
    const { exchange, screens } = text;
    const { backups } = screens;
    await officer.startPractice({ search: 'lai chau', ...person });
    await officer.select('TTHC-02');
    await officer.press('3');
    await officer.saved();
    const dialog = page.getByRole('dialog');
    const openBackups = async (): Promise<void> => {
      await page.getByRole('button', { name: screens.bar.menu }).click();
      await page.getByRole('menuitem', { name: screens.bar.backups }).click();
    };
    await openBackups();
    await press(officer, dialog, backups.make);
    await dialog.getByText(/^Đã sao lưu lúc/).waitFor();
    await leave(officer, dialog);
    await officer.press('Control+I');
    await app.answerOpenDialog([two]);
    await press(officer, dialog, exchange.import.choose);
    await press(officer, dialog, exchange.import.accept({ files: 1, new: 1, changed: 0, conflicting: 0 }));
    await dialog.getByText(exchange.import.taken(1)).waitFor();
    await leave(officer, dialog);

    await openBackups();
    await dialog.getByRole('radio').last().check();
    await dialog.getByText(backups.differences(2, 1)).waitFor();
    await press(officer, dialog, backups.restore);
    await press(officer, dialog, backups.confirmed(2));
    await dialog.getByText(/^Đã đưa 2 nội dung về giá trị lúc/).waitFor();
    await app.quit();
  });

  it('from two laptops of a province: seen before, taken in, undone to the last value, taken out and in', async () => {
    const folder = await scratchFolder();
    const userData = join(folder, 'data');
    const [[one = ''], [two = '']] = await Promise.all([
      laptop(folder, 'may-1', ['Máy 1 ghi']),
      laptop(folder, 'may-2', ['Máy 2 ghi']),
    ]);
    const app = await launchApp({ userData, documents: folder });
    const officer = new Officer(await app.firstWindow());
    const { page, text } = officer;
    const { exchange } = text;
    await officer.startPractice({ search: 'lai chau', ...person });
    await officer.select('TTHC-02');
    await officer.press('3');
    await officer.saved();
    const workspace = await workspaceIn(userData);
    const before = await show(folder, workspace);

    // Nothing is taken in by looking, and nothing stays of a preview that is left.
    await officer.press('Control+I');
    const dialog = page.getByRole('dialog');
    await app.answerOpenDialog([one, two]);
    await press(officer, dialog, exchange.import.choose);
    const files = dialog.getByRole('listbox', { name: exchange.import.files });
    await files.getByRole('option').nth(1).waitFor();
    await dialog
      .getByRole('button', { name: exchange.import.accept({ files: 2, new: 0, changed: 0, conflicting: 1 }) })
      .waitFor();
    await leave(officer, dialog);
    expect(await show(folder, workspace)).toBe(before);
    expect(await readdir(workspace)).not.toContain('imports');

    // One of the two alone is no conflict; the button says so.
    await officer.press('Control+I');
    await app.answerOpenDialog([one, two]);
    await press(officer, dialog, exchange.import.choose);
    await files.getByRole('option').nth(1).waitFor();
    await officer.press('Space');
    await dialog
      .getByRole('button', { name: exchange.import.accept({ files: 1, new: 1, changed: 0, conflicting: 0 }) })
      .waitFor();
    await officer.press('Space');
    await press(officer, dialog, exchange.import.accept({ files: 2, new: 0, changed: 0, conflicting: 1 }));
    await dialog.getByText(exchange.import.taken(2)).waitFor();
    const after = await show(folder, workspace);
    expect(after).not.toBe(before);
    await leave(officer, dialog);

    // By the keys that undo everything else, exactly back and forth.
    await officer.press('Control+Z');
    await expect.poll(() => show(folder, workspace), { timeout: 30_000 }).toBe(before);
    await officer.press('Control+Y');
    await expect.poll(() => show(folder, workspace), { timeout: 30_000 }).toBe(after);

    // The answer says from which file it came, and leads there; from there it is taken out.
    await officer.select('TTHC-01');
    const last = page.getByRole('region', { name: text.screens.detail.lastChange });
    await officer.tabTo(last.getByRole('button', { name: /may-[12]-1\.json/ }));
    await officer.press('Enter');
    await dialog.getByRole('listbox', { name: exchange.taken.list }).waitFor();
    await press(officer, dialog, exchange.taken.takeOutAll(2));
    await press(officer, dialog, exchange.taken.doOut(2));
    await dialog.getByText(exchange.taken.doneOut(2)).waitFor();
    expect(await show(folder, workspace)).toBe(before);
    await press(officer, dialog, exchange.taken.takeInAll(2));
    await press(officer, dialog, exchange.taken.doIn(2));
    await dialog.getByText(exchange.taken.doneIn(2)).waitFor();
    expect(await show(folder, workspace)).toBe(after);
    await app.quit();
  });

  it('with notes, persons and names of files that look like code: they are shown as the text that they are', async () => {
    const folder = await scratchFolder();
    const hostile = '<img src=x onerror="document.title=1"> **=HYPERLINK("x")** $(reboot) ../../etc/passwd';
    const [file = ''] = await laptop(folder, '<b>Máy<b>', [hostile]);
    const app = await launchApp({ userData: join(folder, 'data'), documents: folder });
    const officer = new Officer(await app.firstWindow());
    const { page, text } = officer;
    const { exchange } = text;
    await officer.startPractice({ search: 'lai chau', ...person });
    const title = await page.title();
    await officer.press('Control+I');
    const dialog = page.getByRole('dialog');
    await app.answerOpenDialog([file]);
    await press(officer, dialog, exchange.import.choose);
    await dialog.getByRole('option', { name: 'Phòng <b>Máy<b>' }).waitFor();
    await dialog.getByText('<b>Máy<b>-1.json').first().waitFor();
    await dialog.getByText(hostile).first().waitFor();
    await press(officer, dialog, exchange.import.accept({ files: 1, new: 1, changed: 0, conflicting: 0 }));
    await dialog.getByText(exchange.import.taken(1)).waitFor();
    await leave(officer, dialog);
    await officer.select('TTHC-01');
    const note = page.getByRole('textbox', { name: text.words.note });
    await expect.poll(() => note.inputValue()).toBe(hostile);
    await page.getByText('Cán bộ <b>Máy<b>').first().waitFor();
    expect(await page.locator('img[src="x"], b').count()).toBe(0);
    expect(await page.title()).toBe(title);
    await app.quit();
  });

  it('34 sample files dropped, one damaged, one stale, two conflicting: previewed, merged, decided, rolled back, merged again', async () => {
    const folder = await scratchFolder();
    const userData = join(folder, 'data');
    const samples = join(folder, 'samples');
    await mkdir(samples);
    const [[stale = '', one = ''], [two = '']] = await Promise.all([
      laptop(folder, 'may-1', ['Bản nháp', 'Máy 1 ghi']),
      laptop(folder, 'may-2', ['Máy 2 ghi']),
      expectGood(run(folder, ['sample', '--national', '--as-of', asOf, '--out', samples])),
    ]);
    const names = await readdir(samples);
    expect(names).toHaveLength(34);
    const damaged = join(folder, 'hong.json');
    await writeFile(damaged, (await readFile(join(samples, names[0] ?? ''))).subarray(0, 50_000));

    const app = await launchApp({ userData, documents: folder });
    const officer = new Officer(await app.firstWindow());
    const { page, text } = officer;
    const { exchange } = text;
    await officer.startPractice({ search: 'toan quoc', ...person });
    const workspace = await workspaceIn(userData);

    await drop(page, [...names.map((name) => join(samples, name)), damaged, stale, one, two]);
    const dialog = page.getByRole('dialog');
    const files = dialog.getByRole('listbox', { name: exchange.import.files });
    await files.waitFor({ timeout: 60_000 });
    await dialog.getByText(exchange.import.summary(37, 1, 0)).waitFor();
    // The refused one comes first, with its reason beside the list.
    await files.getByRole('option', { name: /hong\.json/ }).waitFor();
    await dialog
      .getByRole('region', { name: /hong\.json/ })
      .getByText(/không phải JSON/)
      .waitFor();
    // The stale one is not ticked.
    await dialog.getByText(exchange.import.ticked(36)).waitFor();
    const accept = dialog.getByRole('button', {
      name: /^Nhận 36 tệp: [\d.]+ nội dung mới, 1 không thống nhất$/,
    });
    await officer.tabTo(accept);
    await officer.press('Enter');
    await dialog.getByText(exchange.import.taken(36)).waitFor({ timeout: 60_000 });

    // Known at once; to see it, every province has to be in the window anew.
    await press(officer, dialog, exchange.import.toConflicts(1));
    const conflicts = dialog.getByRole('listbox', { name: exchange.conflicts.list });
    await conflicts.waitFor({ timeout: 120_000 });
    // Both sides with the file that each came from.
    await dialog.getByRole('button', { name: /may-1-2\.json/ }).waitFor();
    await dialog.getByRole('button', { name: /may-2-1\.json/ }).waitFor();
    const isTwoSecond = await dialog
      .getByRole('button', { name: exchange.conflicts.takeValue(2, 'Máy 2 ghi') })
      .isVisible();
    const decided = isTwoSecond ? 'Máy 2 ghi' : 'Máy 1 ghi';
    await officer.tabTo(conflicts);
    await officer.press('2');
    await dialog.getByText(exchange.conflicts.empty).waitFor();
    await leave(officer, dialog);
    const laiChau = async (): Promise<string> => show(folder, workspace, '--locality', '12');
    const merged = await laiChau();
    expect(JSON.parse(merged)).toMatchObject({
      localities: { '12': { items: { 'TTHC-01': { note: decided } } } },
    });

    await officer.press('Control+Shift+I');
    const taken = dialog.getByRole('listbox', { name: exchange.taken.list });
    await taken.waitFor();
    // What one of the files changed, one value after the other.
    await press(officer, dialog, exchange.taken.showEffects);
    await dialog
      .getByRole('listbox', { name: exchange.import.inFile })
      .getByRole('option')
      .first()
      .waitFor({ timeout: 60_000 });
    await press(officer, dialog, exchange.taken.takeOutAll(36));
    await press(officer, dialog, exchange.taken.doOut(36));
    await dialog.getByText(exchange.taken.doneOut(36)).waitFor({ timeout: 60_000 });
    // What is left is the decision, which was made here.
    expect(JSON.parse(await laiChau())).toMatchObject({
      localities: { '12': { items: { 'TTHC-01': { note: decided } } } },
    });
    expect(JSON.parse(await show(folder, workspace))).toSatisfy(onlyAnswers(1));

    await press(officer, dialog, exchange.taken.takeInAll(36));
    await press(officer, dialog, exchange.taken.doIn(36));
    await dialog.getByText(exchange.taken.doneIn(36)).waitFor({ timeout: 60_000 });
    expect(await laiChau()).toBe(merged);
    await app.quit();
  });
});

/** So many items of all localities have an answer. */
function onlyAnswers(count: number) {
  return ({ localities }: { localities: Record<string, { items: object }> }): boolean =>
    Object.values(localities).reduce((sum, { items }) => sum + Object.keys(items).length, 0) === count;
}
