import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readStart } from '../../shared/exchange/start-file.ts';
import { flaws, readPdf, squeeze } from '../pdf.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';
import { run } from './run-command.ts';

/** The workspace folder that the app made. */
async function workspaceIn(userData: string): Promise<string> {
  const [name = ''] = await readdir(join(userData, 'workspaces'));
  return join(userData, 'workspaces', name);
}

async function openMenu(officer: Officer, item: string): Promise<Locator> {
  const { page, text } = officer;
  await page.getByRole('button', { name: text.screens.bar.menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return page.getByRole('dialog');
}

async function takeIn(folder: string, workspace: string, file: string): Promise<void> {
  const { code, err } = await run(folder, ['import', workspace, file, '--as-of', '2025-06-25']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
}

/** Starts the app and waits for its checklist. */
async function open(userData: string, documents: string): Promise<[RunningApp, Officer]> {
  const app = await launchApp({ userData, documents });
  const officer = new Officer(await app.firstWindow());
  await officer.openChecklist();
  return [app, officer];
}

/** A name as long as offices have them: the receipt still takes one page. */
const office =
  'Trung tâm Giám sát, điều hành thông minh và Chuyển đổi số trực thuộc Sở Khoa học và Công nghệ tỉnh Lai Châu';

describe('a province and the centre', () => {
  it('start from one file, report, are asked, and answer', async () => {
    const folder = await scratchFolder();
    const centreData = join(folder, 'centre');
    const provinceData = join(folder, 'province');
    const files = join(folder, 'files');
    await mkdir(files);

    // The centre makes the starting file; its fingerprint is what the province will compare.
    const founded = await launchApp({ userData: centreData, documents: files });
    const central = new Officer(await founded.firstWindow());
    const { centre, screens, board } = central.text;
    await central.startPractice({
      search: 'toan quoc',
      name: 'Phạm Quốc Bảo',
      title: '',
      organisation: 'Cục Chuyển đổi số quốc gia',
    });
    const startFile = join(files, 'khoi-dau.json');
    await founded.answerSaveDialog(startFile);
    const making = await openMenu(central, centre.start.dialog);
    await making.getByRole('button', { name: centre.start.save }).click();
    await making.getByText(startFile).waitFor();
    const start = readStart(await readFile(startFile));
    const fingerprint = start.ok ? start.read.fingerprint : '';
    expect(await making.getByText(fingerprint, { exact: true }).isVisible()).toBe(true);
    await founded.quit();

    // The province starts from it, by keyboard; the day and everything else are the file's.
    const fresh = await launchApp({ userData: provinceData, documents: files });
    const officer = new Officer(await fresh.firstWindow());
    await fresh.answerOpenDialog([startFile]);
    await officer.tabTo(officer.page.getByRole('button', { name: centre.start.way }));
    await officer.press('Enter');
    await officer.page.getByText(fingerprint, { exact: true }).waitFor();
    await officer.tabTo(officer.page.getByRole('combobox', { name: screens.start.place }));
    await officer.type('lai chau');
    // What Enter will take is marked in the list.
    await officer.page.locator('[role="option"][data-combobox-selected]', { hasText: 'Lai Châu' }).waitFor();
    await officer.press('Enter');
    await officer.tabTo(officer.page.getByRole('textbox', { name: screens.start.name }));
    await officer.type('Lò Văn Minh');
    await officer.tabTo(officer.page.getByRole('textbox', { name: screens.start.organisation }));
    await officer.type(office);
    await officer.press('Enter');
    await officer.checklist.waitFor();
    const cutover = await openMenu(officer, screens.bar.cutover);
    await cutover.getByText(centre.start.cutoverLocked).waitFor();
    await officer.press('Escape');
    await officer.select('TTHC-01');
    await officer.press('3');
    await officer.saved();

    // It exports, signed, and prints the receipt.
    const sent = join(files, 'lai-chau.json');
    await fresh.answerSaveDialog(sent);
    await officer.press('Control+E');
    const exporting = officer.page.getByRole('dialog');
    await exporting.getByRole('button', { name: screens.export.submit }).click();
    const code = exporting.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await code.waitFor();
    const shown = (await code.textContent()) ?? '';
    const page = join(files, 'phieu.pdf');
    await fresh.answerSaveDialog(page);
    await exporting.getByRole('button', { name: centre.export.page }).click();
    await exporting.getByText(page).waitFor();
    await fresh.quit();
    const printed = await readPdf(page);
    expect(printed.pages).toHaveLength(1);
    expect(flaws(printed)).toEqual([]);
    const paper = printed.pages[0]?.text ?? '';
    for (const words of [
      shown,
      office.toUpperCase(),
      'Tỉnh Lai Châu',
      'Lò Văn Minh',
      'lai-chau.json',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
    ])
      expect(paper).toContain(squeeze(words));

    // The centre takes it in, sees it on the board, asks, and sends back.
    await takeIn(folder, await workspaceIn(centreData), sent);
    const [picture, again] = await open(centreData, files);
    await again.look('board');
    const row = again.page.getByRole('row', { name: /Lai Châu/ });
    await row.getByText('Lò Văn Minh').waitFor();
    await again.page.getByRole('button', { name: new RegExp(`^${board.filters['no-file']} 33$`) }).waitFor();
    // The sum of items leads to the provinces, those that lack most first: here all others.
    await again.tabTo(again.page.getByRole('button', { name: new RegExp(`^${board.totals.answers}`) }));
    await again.press('Enter');
    await again.page
      .getByRole('columnheader', { name: board.columns.reported })
      .and(again.page.locator('[aria-sort="ascending"]'))
      .waitFor();
    expect(await again.page.getByRole('row').last().textContent()).toContain('Lai Châu');
    await row.getByRole('button', { name: /Lai Châu/ }).focus();
    await again.press('Enter');
    await again.checklist.waitFor();
    await again.select('TTHC-01');
    await again.page.getByRole('button', { name: centre.questions.ask }).click();
    await again.type('Biên bản số bao nhiêu?');
    await again.press('Control+Enter');
    await again.page.getByRole('button', { name: centre.questions.open(1) }).waitFor();
    const returned = join(files, 'phan-hoi.json');
    await picture.answerSaveDialog(returned);
    await again.look('board');
    await again.page.getByRole('button', { name: board.detail.send }).click();
    const sending = again.page.getByRole('dialog');
    await sending.getByRole('button', { name: centre.return.submit }).click();
    await sending.getByText(returned).waitFor();
    await picture.quit();

    // The province takes the return file in and answers.
    await takeIn(folder, await workspaceIn(provinceData), returned);
    const [home, asked] = await open(provinceData, files);
    await asked.page.getByRole('button', { name: centre.questions.open(1) }).click();
    await asked.page.getByRole('button', { name: /Lai Châu · TTHC-01/ }).click();
    const answer = asked.page.getByRole('textbox', { name: centre.questions.answer });
    await answer.fill('Biên bản số 145.');
    await asked.press('Control+Enter');
    await asked.page.getByRole('button', { name: centre.questions.open(1) }).waitFor({ state: 'detached' });
    await asked.saved();
    await home.quit();
    const { out } = await run(folder, ['history', await workspaceIn(provinceData)]);
    expect(out).toMatch(/question\/[^"]+\/answer/);
  });
});
