import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { columnOf, personPlace } from '../../shared/exchange/form/layout.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

const practice = { search: 'lai chau', name: 'Lê Hoàng Phúc', title: '', organisation: '' };

/** What a commune does with its form: one status and a name, saved. */
async function fillIn(file: string, item: string, status: string, person: string): Promise<void> {
  const book = await openXlsx(await readFile(file));
  const [sheet] = book.sheets;
  const row = sheet?.rows.findIndex(([code]) => code === item) ?? -1;
  const write = (at: number, column: number, value: string): void => {
    const cell = sheet?.cells?.get(`${at},${column}`);
    if (sheet?.rows[at] !== undefined) sheet.rows[at][column] = value;
    if (cell !== undefined) Object.assign(cell, { value, type: 'string' });
  };
  write(row, columnOf('status'), status);
  write(personPlace.row, personPlace.column, person);
  await writeFile(file, await saveXlsx(book));
}

describe('what goes out of the window', () => {
  it('are forms for every commune, of which one that was filled in comes back by the same preview', async () => {
    const folder = await scratchFolder();
    await using app = await launchApp({ userData: join(folder, 'data'), documents: folder });
    const officer = new Officer(await app.firstWindow());
    const { forms, exchange, screens } = officer.text;
    await officer.startPractice(practice);
    await officer.page.locator('[aria-haspopup="menu"]').click();
    await officer.page.getByRole('menuitem', { name: forms.dialog.heading }).click();
    const dialog = officer.page.getByRole('dialog');
    await app.answerOpenDialog([folder]);
    await dialog.getByRole('button', { name: forms.dialog.submit }).click();
    await dialog.getByText(forms.dialog.done(38)).waitFor({ timeout: 60_000 });

    const sent = (await readdir(folder)).find((name) => name.startsWith('bieu-mau_12-lai-chau_')) ?? '';
    const names = await readdir(join(folder, sent));
    expect(names).toHaveLength(38);
    const [first = ''] = names;
    await fillIn(join(folder, sent, first), 'TTHC-08', 'Hoàn thành', 'Lò Thị Mai');
    await dialog.getByRole('button', { name: screens.close, exact: true }).last().click();
    await dialog.waitFor({ state: 'detached' });

    await app.answerOpenDialog([join(folder, sent, first)]);
    await officer.page.getByRole('button', { name: exchange.import.open }).click();
    await dialog.getByRole('button', { name: exchange.import.choose }).click();
    await dialog
      .getByText(exchange.import.inWords({ new: 1, changed: 0, conflicting: 0 }))
      .first()
      .waitFor();
  });

  it('are tables in the three formats', async () => {
    const folder = await scratchFolder();
    await using app = await launchApp({ userData: join(folder, 'data'), documents: folder });
    const officer = new Officer(await app.firstWindow());
    const { tables } = officer.text;
    await officer.startPractice(practice);
    await officer.press('Control+E');
    const dialog = officer.page.getByRole('dialog');
    const save = async (): Promise<void> => {
      await dialog.getByRole('button', { name: tables.dialog.submit }).click();
      await dialog.getByText(tables.dialog.working).waitFor({ state: 'detached' });
    };
    const file = join(folder, 'bang.xlsx');
    await app.answerSaveDialog(file);
    await save();
    await dialog.getByText(file).waitFor();
    for (const format of ['csv', 'ndjson'] as const) {
      await dialog.getByRole('radio', { name: tables.dialog.formats[format] }).check();
      await app.answerOpenDialog([folder]);
      await save();
    }
    await dialog.getByText('bang-so-lieu_12-lai-chau').waitFor();
    const made = (await readdir(folder)).filter((name) => name.startsWith('bang')).sort();
    const [csv = '', ndjson] = made;
    expect(made).toEqual([csv, `${csv}-2`, 'bang.xlsx']);
    expect(await readdir(join(folder, ndjson ?? ''))).toContain('items.ndjson');
    expect((await readdir(join(folder, csv))).sort()).toEqual(['files.csv', 'items.csv', 'platforms.csv']);
  });
});
