import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../shared/text/index.ts';
import { flaws, readPdf, squeeze, type Pdf } from '../pdf.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';

const command = resolve(import.meta.dirname, '../../build/san-sang.ts');

interface AtPrinter {
  readonly app: RunningApp;
  readonly officer: Officer;
  readonly dialog: Locator;
}

async function openPrint(folder: string, isFirst = true): Promise<AtPrinter> {
  const app = await launchApp({ userData: join(folder, 'data'), documents: folder });
  const officer = new Officer(await app.firstWindow());
  if (isFirst) {
    const search = 'cao bang';
    await officer.startPractice({ search, name: 'Nông Thị Lan', title: 'Chuyên viên', organisation: 'Sở' });
  }
  await officer.openChecklist();
  await officer.press('Control+P');
  const dialog = officer.page.getByRole('dialog');
  await dialog.getByRole('img').first().waitFor();
  return { app, officer, dialog };
}

async function choose({ officer, dialog }: AtPrinter, label: string, option: string | RegExp): Promise<void> {
  await dialog.getByRole('combobox', { name: label, exact: true }).click();
  await officer.page.getByRole('option', { name: option }).click();
}

const click = ({ dialog }: AtPrinter, name: string): Promise<void> =>
  dialog.getByRole('button', { name, exact: true }).click();

function textOf({ pages }: Pdf): string {
  return pages.map(({ text }) => text).join('');
}

/** Everything in a PDF but when it was made, and the numbers that its window had given to elements before. */
function withoutTimes(pdf: Buffer): string {
  return pdf.toString('latin1').replaceAll(/(?<=\/(?:Creation|Mod)Date \(D:|\(node)[^)]*/g, '');
}

describe('the print dialog', () => {
  it('shows the pages, saves one PDF or one for each, prints, and knows all of it again', async () => {
    const folder = await scratchFolder();
    const at = await openPrint(folder);
    const { app, officer, dialog } = at;
    const { print } = officer.text.screens;

    // The preview has as many pages as the province's own checklist takes.
    const preview = dialog.getByRole('group', { name: print.preview });
    await preview.getByRole('img', { name: print.page(1, 3) }).waitFor();

    await click(at, print.toPrinter);
    await dialog.getByText(officer.text.failures['no-printer']().message).waitFor();
    await app.plugInPrinter();
    await app.answerPrintDialog();
    await click(at, print.toPrinter);
    await dialog.getByText(print.notPrinted).waitFor();
    const paper = join(folder, 'paper.pdf');
    await app.answerPrintDialog(paper);
    await click(at, print.toPrinter);
    await dialog.getByText(print.sent).waitFor();
    const printed = await readPdf(paper);
    expect(textOf(printed)).toContain('TTHC-01');
    expect(flaws(printed)).toEqual([]);

    await choose(at, print.which, /Mọi phường/);
    // A pack is leafed through from its contents on.
    const leaf = dialog.getByRole('region', { name: print.preview }).getByRole('status');
    await expect.poll(() => leaf.textContent()).toBe(officer.text.paper.contents.heading);
    await click(at, print.next);
    await expect.poll(() => leaf.textContent()).toMatch(/^1\/\d+: /);
    await preview.getByRole('img', { name: print.page(1, 2) }).waitFor();
    await click(at, print.previous);
    await expect.poll(() => leaf.textContent()).toBe(officer.text.paper.contents.heading);

    await choose(at, print.size, 'A3');
    await choose(at, print.content, print.contents.blank);
    await app.answerSaveDialog();
    await click(at, print.submit);
    await dialog.getByText(print.nothingSaved).waitFor();
    const pack = join(folder, 'pack.pdf');
    await app.answerSaveDialog(pack);
    await click(at, print.submit);
    await dialog.getByText(pack).waitFor();
    const saved = await readPdf(pack);
    const { pages, tagged } = saved;
    expect(flaws(saved)).toEqual([]);
    expect(pages[0]?.size).toEqual([297, 420]);
    expect(pages[0]?.links[0]).toBe(2);
    expect(tagged).toBe(false);

    const each = join(folder, 'each');
    await mkdir(each);
    await app.answerOpenDialog([each]);
    await dialog.getByRole('radio', { name: print.each }).click();
    await click(at, print.submit);
    await dialog.getByText(each).waitFor();
    expect((await readdir(each)).length).toBe(pages[0]?.links.length);
    await app.quit();

    const again = await openPrint(folder, false);
    const sizes = again.dialog.getByRole('combobox', { name: print.size, exact: true });
    await expect.poll(() => sizes.inputValue()).toBe('A3');
    await again.app.quit();
  });

  it('makes the same of a checklist, a pack and a report in the window as on the command line', async () => {
    const folder = await scratchFolder();
    const at = await openPrint(folder);
    const { app, officer, dialog } = at;
    const { screens, reports } = officer.text;
    const { print, export: exporting } = screens;
    const inWindow = (name: string): string => join(folder, `window-${name}.pdf`);
    await app.answerSaveDialog(inWindow('checklist'));
    await click(at, print.submit);
    await dialog.getByText(inWindow('checklist')).waitFor();
    await choose(at, print.which, /và mọi đơn vị/);
    await app.answerSaveDialog(inWindow('pack'));
    await click(at, print.submit);
    await dialog.getByText(inWindow('pack')).waitFor();
    await officer.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await officer.press('Control+B');
    await app.answerSaveDialog(inWindow('report'));
    await click(at, reports.screen.formats.pdf);
    await dialog.getByText(inWindow('report')).waitFor();
    await officer.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const json = join(folder, 'export.json');
    await app.answerSaveDialog(json);
    await officer.press('Control+E');
    await officer.page.getByRole('dialog').getByRole('button', { name: exporting.submit }).click();
    await officer.page.getByRole('dialog').getByText(json).waitFor();
    await app.quit();

    for (const [name, args] of [
      ['checklist', ['checklist', json, '--locality', '04']],
      ['pack', ['checklist', json]],
      ['report', ['report', json, '--kind', 'weekly']],
    ] as const) {
      const out = join(folder, `command-${name}.pdf`);
      expect(spawnSync(process.execPath, [command, ...args, '--out', out]).status).toBe(0);
      const printed = await readPdf(inWindow(name));
      expect(flaws(printed)).toEqual([]);
      expect(printed).toEqual(await readPdf(out));
      expect(withoutTimes(await readFile(inWindow(name)))).toBe(withoutTimes(await readFile(out)));
    }
  });

  it('tells how long a pack still takes, and stops: whole files or none', async () => {
    const folder = await scratchFolder();
    const at = await openPrint(folder);
    const { app, officer, dialog } = at;
    const { print } = officer.text.screens;
    await choose(at, print.which, /và mọi đơn vị/);
    const pack = join(folder, 'pack.pdf');
    await app.answerSaveDialog(pack);
    await click(at, print.submit);
    await click(at, print.stop);
    await dialog.getByText(print.nothingSaved).waitFor();
    expect(await readdir(folder)).not.toContain('pack.pdf');

    const each = join(folder, 'each');
    await mkdir(each);
    await dialog.getByRole('radio', { name: print.each }).click();
    await app.answerOpenDialog([each]);
    await click(at, print.submit);
    const left = new RegExp(`, ${print.secondsLeft(0).replace('0', '\\d+')}$`);
    await dialog.getByRole('status').filter({ hasText: left }).waitFor();
    await click(at, print.stop);
    const stopped = dialog.getByText(new RegExp(`^${print.stopped(0, 1).replace('0/1', '\\d+/\\d+')}$`));
    await stopped.waitFor();
    const [written, of] = ((await stopped.textContent()) ?? '').match(/\d+/g) ?? [];
    const files = await readdir(each);
    expect(files).toHaveLength(Number(written));
    expect(files.length).toBeLessThan(Number(of));
    for (const file of files) expect(flaws(await readPdf(join(each, file)))).toEqual([]);
    await app.quit();
  });

  it('prints the list as the search shows it', async () => {
    const folder = await scratchFolder();
    const at = await openPrint(folder);
    const { app, officer, dialog } = at;
    const { print } = officer.text.screens;
    await officer.press('Escape');
    await officer.press('/');
    await officer.type('dong khe');
    await officer.press('Control+P');
    await dialog.getByText(print.list(1)).click();
    const list = join(folder, 'list.pdf');
    await app.answerSaveDialog(list);
    await click(at, print.submit);
    await dialog.getByText(list).waitFor();
    const printed = await readPdf(list);
    expect(flaws(printed)).toEqual([]);
    const text = textOf(printed);
    expect(text).toContain(squeeze('Tỉnh Cao Bằng · Năm nền tảng'));
    expect(text).toContain(squeeze(print.listSearch('dong khe')));
    expect(text).toContain(squeeze('Đông Khê'));
    expect(text).not.toContain(squeeze('Phường Thục Phán'));
    await app.quit();
  });

  it('prints the register in sight as its list shows it, in the language of the screen', async () => {
    const folder = await scratchFolder();
    const at = await openPrint(folder);
    const { app, officer, dialog } = at;
    const { obstacles, records, screens } = officer.text;
    await officer.press('Escape');
    await officer.look('obstacles');
    for (const title of ['Thiếu máy quét <b>A4</b>', 'Đường truyền chậm']) {
      await officer.press('Control+N');
      await officer.page.locator('#field-obstacle-title:focus').waitFor();
      await officer.type(title);
      await officer.press('Control+Enter');
    }
    await officer.saved();
    await officer.press('/');
    await officer.type('may quet');
    await officer.page.getByText(officer.text.register.shown(1, 2)).waitFor();
    await officer.press('Control+P');
    // What is in sight is what is offered first, and follows the language.
    await dialog
      .getByRole('radio', { name: screens.print.list(1), checked: true })
      .waitFor({ state: 'attached' });
    await officer.press('Control+L');
    const english = textIn('en');
    await dialog.getByText(english.screens.print.list(1)).waitFor();
    const list = join(folder, 'obstacles.pdf');
    await app.answerSaveDialog(list);
    await dialog.getByRole('button', { name: english.screens.print.submit, exact: true }).click();
    await dialog.getByText(list).waitFor();
    const printed = await readPdf(list);
    expect(flaws(printed)).toEqual([]);
    const text = textOf(printed);
    expect(text).toContain(squeeze(english.obstacles.list));
    expect(text).toContain(squeeze(english.records.obstacle.fields.actor));
    expect(text).toContain(squeeze(english.screens.print.listSearch('may quet')));
    expect(text).toContain(squeeze('Thiếu máy quét <b>A4</b>'));
    expect(text).not.toContain(squeeze('Đường truyền chậm'));
    expect(text).not.toContain(squeeze(records.obstacle.fields.actor));
    expect(text).not.toContain(squeeze(obstacles.list));
    await app.quit();
  });
});
