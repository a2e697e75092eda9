import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';
import { linesOf } from './records.ts';

const officerOf = { search: 'ho chi minh', name: 'Nguyễn Thị Ánh', title: '', organisation: '' };

describe('the history', () => {
  it('of an item shows every step and takes one back, and of the day leads to the item', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    const { screens, words } = officer.text;
    const { statuses } = words;
    await officer.startPractice(officerOf);
    await officer.goTo('sai gon');
    await officer.page.getByRole('heading', { name: 'Phường Sài Gòn' }).first().waitFor();
    // The search is over: the list shows the neighbours again.
    expect(await officer.page.getByRole('searchbox').inputValue()).toBe('');
    const localities = officer.page.getByRole('listbox', { name: screens.localities.heading });
    await localities.getByRole('option', { name: 'Phường Sài Gòn', selected: true }).waitFor();
    expect(await localities.getByRole('option').count()).toBeGreaterThan(8);
    await officer.select('TTHC-08');
    await officer.press('2', '3', 'n');
    await officer.type('Chờ ký số');
    await officer.press('Escape');
    await officer.saved();

    await officer.press('h');
    const dialog = officer.page.getByRole('dialog', { name: screens.history.heading });
    const changes = dialog.getByRole('listbox', { name: screens.history.list });
    await changes.waitFor();
    expect(await linesOf(changes)).toEqual([
      `${words.note} từ ${screens.nothingThere} thành Chờ ký số`,
      `${words.status} từ ${statuses['in-progress']} thành ${statuses.done}`,
      `${words.status} từ ${screens.checklist.unset} thành ${statuses['in-progress']}`,
    ]);

    // The first step: its register was set again since, so it stays.
    await officer.press('End');
    await undo(officer, dialog);
    await dialog.getByText(skippedIn(officer)).waitFor();
    expect(await changes.getByRole('option').count()).toBe(3);

    // The one before the last: nothing newer stands in its register.
    await officer.tabTo(changes);
    await officer.press('ArrowUp');
    await undo(officer, dialog);
    await dialog.getByText(screens.undo.undone([place('TTHC-08', words.status)], [])).waitFor();
    await changes.getByRole('option').nth(3).waitFor();
    expect((await linesOf(changes))[0]).toBe(
      `${words.status} từ ${statuses.done} thành ${statuses['in-progress']}`,
    );
    await officer.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await officer.row('TTHC-08').filter({ hasText: statuses['in-progress'] }).waitFor();

    // The undoing is a step as well: Ctrl+Z takes it back.
    await officer.press('Control+Z');
    await officer.row('TTHC-08').filter({ hasText: statuses.done }).waitFor();

    await officer.goTo('con dao');
    await officer.select('TTHC-09');
    await officer.press('3');
    await officer.saved();
    await officer.press('Control+H');
    const day = officer.page.getByRole('dialog', { name: screens.day.heading });
    const ofDay = day.getByRole('listbox', { name: screens.day.list });
    await day.getByText(screens.day.count(6, 6, 2)).waitFor();
    expect((await linesOf(ofDay))[0]).toBe(
      `TTHC-09 ${words.status} từ ${screens.checklist.unset} thành ${statuses.done}`,
    );
    await officer.tabTo(ofDay);
    await officer.press('ArrowDown', 'Enter');
    await day.waitFor({ state: 'detached' });
    await officer.page.getByRole('heading', { name: 'Phường Sài Gòn' }).first().waitFor();
    expect(await officer.selectedRow.textContent()).toContain('TTHC-08');
    // The keyboard is at the checklist, ready for the next answer.
    await officer.press('1');
    await officer.row('TTHC-08').filter({ hasText: statuses['not-started'] }).waitFor();

    await officer.press('Control+H');
    await officer.tabTo(day.getByRole('button', { name: screens.day.previous }));
    await officer.press('Enter');
    await day.getByText(/^Không có thay đổi nào trong ngày/).waitFor();
    await officer.press('Escape');
    await app.quit();
  });
});

const place = (item: string, field: string): string => `Phường Sài Gòn · ${item} · ${field}`;

function skippedIn({ text: { screens, words } }: Officer): string {
  return screens.undo.undone([], [place('TTHC-08', words.status)]);
}

async function undo(officer: Officer, dialog: Locator): Promise<void> {
  await officer.tabTo(dialog.getByRole('button', { name: officer.text.screens.history.undo }));
  await officer.press('Enter');
}
