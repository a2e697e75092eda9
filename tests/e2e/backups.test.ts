import { join } from 'node:path';
import { mkdir, readdir } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';
import { linesOf } from './records.ts';

const officerOf = { search: 'ho chi minh', name: 'Nguyễn Thị Ánh', title: '', organisation: '' };

describe('backups', () => {
  it('preview exactly what would differ, restore it, and can be taken back', async () => {
    const folder = await scratchFolder();
    const userData = join(folder, 'data');
    const usb = join(folder, 'usb');
    await mkdir(usb);
    const first = await launchApp({ userData, documents: folder });
    const officer = new Officer(await first.firstWindow());
    const { screens, words } = officer.text;
    const { statuses } = words;
    const { backups } = screens;
    await officer.startPractice(officerOf);
    await officer.goTo('sai gon');
    await officer.select('TTHC-08');
    await officer.press('3', 'ArrowDown', '2');
    await officer.saved();

    const dialog = await openBackups(officer);
    await dialog.getByText(backups.empty).waitFor();
    await press(officer, dialog, backups.make);
    await dialog.getByText(/^Đã sao lưu lúc/).waitFor();
    const oldest = dialog.getByRole('radio').last();
    await oldest.waitFor();
    await press(officer, dialog, backups.make);
    await dialog.getByText(backups.upToDate).waitFor();
    await choose(oldest);
    await dialog.getByText(backups.same).waitFor();
    await officer.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await officer.press('4');
    // The question who must act takes the keyboard, once the disk has the answer.
    await officer.row('TTHC-09').filter({ hasText: statuses.blocked }).waitFor();
    await officer.press('Escape', 'n');
    await officer.type('Doanh nghiệp hẹn 26/6');
    await officer.press('Escape');
    await officer.goTo('con dao');
    await officer.select('TTHC-08');
    await officer.press('3');
    await officer.saved();

    await openBackups(officer);
    await choose(oldest);
    await dialog.getByText(backups.differences(3, 2)).waitFor();
    const preview = dialog.getByRole('listbox', { name: backups.preview });
    expect(await linesOf(preview)).toEqual([
      `TTHC-08 ${words.status} từ ${statuses.done} thành ${screens.checklist.unset}`,
      `TTHC-09 ${words.note} từ Doanh nghiệp hẹn 26/6 thành ${screens.nothingThere}`,
      `TTHC-09 ${words.status} từ ${statuses.blocked} thành ${statuses['in-progress']}`,
    ]);
    await press(officer, dialog, backups.restore);
    // The question comes first, and the way back has the keyboard.
    await dialog
      .getByRole('group')
      .getByRole('button', { name: backups.confirmed(3) })
      .waitFor();
    expect(await officer.page.locator(':focus').textContent()).toBe(screens.cancel);
    await press(officer, dialog, backups.confirmed(3));
    await dialog.getByRole('button', { name: backups.undo }).waitFor();
    await dialog.getByText(backups.same).waitFor();
    await officer.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expectRow(officer, 'TTHC-08', screens.checklist.unset);

    await officer.press('Control+Z');
    await expectRow(officer, 'TTHC-08', statuses.done);
    await officer.press('Control+Y');
    await expectRow(officer, 'TTHC-08', screens.checklist.unset);
    await officer.goTo('sai gon');
    await expectRow(officer, 'TTHC-09', statuses['in-progress']);

    // And by the dialog's own button, from a later restore.
    await officer.press('Control+Z');
    await expectRow(officer, 'TTHC-09', statuses.blocked);
    await openBackups(officer);
    await choose(oldest);
    await press(officer, dialog, backups.restore);
    await press(officer, dialog, backups.confirmed(3));
    await press(officer, dialog, backups.undo);
    await dialog.getByText(backups.differences(3, 2)).waitFor();

    await press(officer, dialog, backups.check);
    await dialog.getByText(/^Mọi tệp của hồ sơ đều nguyên vẹn/).waitFor();
    await first.answerOpenDialog([usb]);
    await press(officer, dialog, backups.copy);
    await dialog.getByText(backups.copied).waitFor();
    const [copied = ''] = await readdir(usb);
    await dialog.getByText(join(usb, copied)).waitFor();
    await officer.press('Escape');
    await first.quit();

    const second = await launchApp({ userData, documents: folder });
    const again = new Officer(await second.firstWindow());
    await again.openChecklist();
    await again.goTo('sai gon');
    await expectRow(again, 'TTHC-08', statuses.done);
    await expectRow(again, 'TTHC-09', statuses.blocked);
    await again.goTo('con dao');
    await expectRow(again, 'TTHC-08', statuses.done);
    const reopened = await openBackups(again);
    await reopened.getByRole('radio').last().waitFor();
    await choose(reopened.getByRole('radio').last());
    await reopened.getByText(backups.differences(3, 2)).waitFor();
    await second.quit();
  });
});

/** Through the menu, by keyboard. */
async function openBackups(officer: Officer): Promise<Locator> {
  const { bar, backups } = officer.text.screens;
  await officer.tabTo(officer.page.getByRole('button', { name: bar.menu }));
  await officer.press('Enter');
  const entry = officer.page.getByRole('menuitem', { name: bar.backups });
  await entry.waitFor();
  // The menu takes the keyboard a moment after it is there.
  await expect
    .poll(async () => {
      await officer.press('ArrowDown');
      return entry.evaluate((element) => element === document.activeElement);
    })
    .toBe(true);
  await officer.press('Enter');
  const dialog = officer.page.getByRole('dialog', { name: backups.heading });
  await dialog.waitFor();
  return dialog;
}

async function press(officer: Officer, dialog: Locator, name: string): Promise<void> {
  await officer.tabTo(dialog.getByRole('button', { name, exact: true }));
  await officer.press('Enter');
}

async function choose(backup: Locator): Promise<void> {
  await backup.check();
  expect(await backup.isChecked()).toBe(true);
}

async function expectRow(officer: Officer, code: string, status: string): Promise<void> {
  await officer.row(code).filter({ hasText: status }).waitFor();
}
