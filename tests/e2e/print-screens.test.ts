import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { View } from '../../renderer/state/views.ts';
import { flaws, readPdf, squeeze } from '../pdf.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';

const person = { name: 'Nông Thị Lan', title: 'Chuyên viên', organisation: 'Sở' };

interface AtScreen {
  readonly app: RunningApp;
  readonly officer: Officer;
  readonly folder: string;
}

/** Looks at a view and prints it as it stands, by keyboard alone; answers with the text of each page. */
async function print({ app, officer, folder }: AtScreen, view: View, isCounted: Locator): Promise<string[]> {
  const { page, text } = officer;
  const { print: words } = text.screens;
  await officer.look(view);
  await isCounted.waitFor();
  await officer.press('Control+P');
  const dialog = page.getByRole('dialog');
  // What is in sight is what is offered first.
  await dialog.getByRole('radio', { name: words.checklists, checked: false }).waitFor({ state: 'attached' });
  const file = join(folder, `${view}.pdf`);
  await app.answerSaveDialog(file);
  await officer.tabTo(dialog.getByRole('button', { name: words.submit, exact: true }));
  await officer.press('Enter');
  await dialog.getByText(file).waitFor();
  await officer.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const pdf = await readPdf(file);
  expect(flaws(pdf)).toEqual([]);
  expect(pdf.tagged).toBe(true);
  return pdf.pages.map((printed) => printed.text);
}

async function start(search: string): Promise<AtScreen> {
  const folder = await scratchFolder();
  const app = await launchApp({ userData: join(folder, 'data'), documents: folder });
  const officer = new Officer(await app.firstWindow());
  await officer.startPractice({ search, ...person });
  return { app, officer, folder };
}

describe('printing the screen in sight', () => {
  it('puts the overview of a province on paper, its grid with the numbers of the statuses, and the check of the day', async () => {
    const at = await start('cao bang');
    const { officer, app } = at;
    const { page, text } = officer;
    await officer.goTo('thuc phan');
    await officer.select('TTHC-04');
    await officer.press('4');
    await officer.saved();

    const { overview, words, operations } = text;
    const heading = page.getByRole('heading', { name: overview.platforms.heading });
    const [first = ''] = await print(at, 'overview', heading);
    for (const part of [
      overview.localities.complete(0, 57),
      overview.platforms.heading,
      overview.next.gates,
    ]) {
      expect(first).toContain(squeeze(part));
    }

    await officer.look('grid');
    await officer.press('/');
    await officer.type('thuc phan');
    const [grid = ''] = await print(at, 'grid', page.getByText(text.grid.shown(1, 56)));
    expect(grid).toContain(squeeze(`4 ${words.statuses.blocked}`));
    expect(grid).toContain(squeeze(text.screens.print.listSearch('thuc phan')));
    // The row's number, its place, and in the first of the columns the status.
    expect(grid).toContain(squeeze('1 Phường Thục Phán 4'));

    const check = page.getByRole('region', { name: operations.day.heading });
    const [day = ''] = await print(at, 'operations', check);
    expect(day).toContain(squeeze(operations.day.platforms));
    expect(day).toContain(squeeze(operations.continuity.unknown));
    await app.quit();
  });

  it('puts both levels of the grid beside each other only as far as a page is wide', async () => {
    const at = await start('cao bang');
    const { officer, app } = at;
    const { page, text } = officer;
    await officer.look('grid');
    await officer.tabTo(page.getByRole('button', { name: text.grid.levels.both }));
    await officer.press('Enter');
    const pages = await print(at, 'grid', page.getByText(text.grid.shown(57, 57)));
    // More than one table: every place has a row in each.
    expect(pages.join('').split(squeeze('Phường Thục Phán')).length - 1).toBeGreaterThan(1);
    await app.quit();
  });

  it('puts the national board on paper as it is filtered and sorted', async () => {
    const at = await start('toan quoc');
    const { officer, app } = at;
    const { page, text } = officer;
    await officer.look('board');
    await officer.press('/');
    await officer.type('lam dong');
    const [board = ''] = await print(
      at,
      'board',
      page.getByRole('region', { name: text.board.totals.label }).getByText('0/34').first(),
    );
    expect(board).toContain(squeeze(text.board.heading));
    expect(board).toContain(squeeze(`${text.board.totals.reported}: 0/34`));
    expect(board).toContain(squeeze(text.screens.print.listSearch('lam dong')));
    expect(board).toContain(squeeze('1 Tỉnh Lâm Đồng'));
    expect(board).not.toContain(squeeze('Tỉnh Cao Bằng'));
    await app.quit();
  });
});
