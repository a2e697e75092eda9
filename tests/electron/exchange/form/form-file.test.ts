import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { openXlsx, readXlsx, saveXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formWorkbook, sealSheet } from '../../../../electron/exchange/form/form-workbook.ts';
import { largestForm, mayBeForm, readForm } from '../../../../electron/exchange/form/read-form.ts';
import { makeFormFolder, writeForm } from '../../../../electron/exchange/form/write-forms.ts';
import { newFolderIn } from '../../../../electron/files/new-folder.ts';
import { cellText } from '../../../../electron/exchange/xlsx/cell-text.ts';
import { newCampaign } from '../../../../shared/data/plan.ts';
import type { FormFaultCode } from '../../../../shared/exchange/form/fault.ts';
import { answerFields, columnOf, personPlace } from '../../../../shared/exchange/form/layout.ts';
import { makeForm, type Form } from '../../../../shared/exchange/form/make-form.ts';
import type { FilledForm } from '../../../../shared/exchange/form/read-form.ts';
import { itemRegister } from '../../../../shared/model/register.ts';
import { actors, statuses } from '../../../../shared/model/words.ts';
import { Workspace } from '../../../../shared/model/workspace.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { scratchFolder } from '../../../scratch.ts';

const vi = textIn('vi');
const hostile = '=HYPERLINK("http://x") _x0041_ & <b>"\t\n- dòng 2';

function workspace(): Workspace {
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  const made = new Workspace(campaign, { level: 'province', code: '79' });
  const edits = [
    { register: itemRegister('26740', 'TTHC-08', 'status'), value: 'blocked' },
    { register: itemRegister('26740', 'TTHC-08', 'blockedBy'), value: 'ministry' },
    { register: itemRegister('26740', 'TTHC-08', 'note'), value: hostile },
  ];
  const changes = made.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: Date.now() - 1_000 });
  if ('fault' in changes) throw new Error(changes.fault);
  made.take(changes);
  return made;
}

function form(language: 'vi' | 'en' = 'vi'): Form {
  const made = workspace();
  const locality = made.plan.locality('26740');
  if (locality === undefined) throw new Error('26740');
  return makeForm(made, locality, { language, id: 'f'.repeat(16), sentAt: Date.now() });
}

const sent = await formWorkbook(form());
const rowOf = (item: string): number => form().seal.rows[item] ?? -1;

/** The file as somebody saved it after a change by hand. */
async function saved(change: (sheet: Sheet) => void, bytes = sent): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const sheet = book.sheets.find(({ name }) => name === vi.forms.sheet);
  if (sheet === undefined) throw new Error('no sheet');
  change(sheet);
  // What every spreadsheet program escapes by itself as it saves.
  for (const { rows } of book.sheets) {
    for (const row of rows) {
      for (const [column, value] of row.entries())
        if (typeof value === 'string') row[column] = cellText(value);
    }
  }
  for (const cell of sheet.cells?.values() ?? []) {
    if (typeof cell.value === 'string') cell.value = cellText(cell.value);
  }
  book.properties = { ...book.properties, modified: new Date(Date.now() + 60_000) };
  return saveXlsx(book);
}

function write(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const line = (sheet.rows[row] ??= []);
  line[column] = value;
  const cell = sheet.cells?.get(`${row},${column}`);
  if (cell === undefined) return;
  cell.value = value;
  cell.type = typeof value === 'string' ? 'string' : value === null ? 'empty' : 'number';
  delete cell.richText;
}

async function read(bytes: Uint8Array): Promise<FilledForm> {
  const reading = await readForm(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.form;
}

async function codesOf(bytes: Uint8Array): Promise<FormFaultCode[]> {
  const reading = await readForm(bytes);
  if (reading.ok) throw new Error('it was read');
  return reading.faults.map(({ code }) => code);
}

describe('a form as a file', () => {
  it('reads back as it was sent, with nothing to take in, whatever the texts look like', async () => {
    for (const language of ['vi', 'en'] as const) {
      expect(await read(await formWorkbook(form(language)))).toMatchObject({
        changes: [],
        locality: { code: '26740' },
        answers: 3,
      });
    }
  });

  it('gives what was filled in', async () => {
    const bytes = await saved((sheet) => {
      write(sheet, personPlace.row, personPlace.column, 'Lê Thị Hoa');
      write(sheet, rowOf('TTHC-09'), columnOf('status'), 'Hoàn thành');
      write(sheet, rowOf('TTHC-09'), columnOf('evidence'), hostile);
      write(sheet, rowOf('TTHC-10'), columnOf('note'), 12);
      write(sheet, rowOf('TTHC-08'), columnOf('blockedBy'), null);
    });
    const { changes, filledBy, filledAt, sentAt } = await read(bytes);
    expect(filledBy).toBe('Lê Thị Hoa');
    expect(filledAt).toBeGreaterThan(sentAt);
    expect(changes.map(({ register, value }) => [register, value])).toEqual([
      ['item/26740/TTHC-08/blockedBy', null],
      ['item/26740/TTHC-09/status', 'done'],
      ['item/26740/TTHC-09/evidence/form-1', { text: hostile.trim() }],
      ['item/26740/TTHC-10/note', '12'],
    ]);
    expect(await read(bytes)).toEqual(await read(bytes));
  });

  it('is locked but for the answers and the name', async () => {
    const { sheets } = await readXlsx(sent, { readStyles: true });
    const [visible, hidden] = sheets;
    expect(visible?.protection).toMatchObject({ sheet: true });
    expect(hidden).toMatchObject({ name: sealSheet, veryHidden: true, protection: { sheet: true } });
    const unlocked = new Set<string>();
    for (const [place, cell] of visible?.cells ?? []) {
      if (cell.style?.protection?.locked === false) unlocked.add(place);
      if (cell.style?.protection?.locked === false) expect(cell.style.numFmt).toBe('@');
    }
    for (const row of Object.values(form().seal.rows)) {
      for (const field of answerFields) expect(unlocked.delete(`${row},${columnOf(field)}`)).toBe(true);
    }
    expect(unlocked.delete(`${personPlace.row},${personPlace.column}`)).toBe(true);
    expect([...unlocked].every((place) => place.startsWith(`${personPlace.row},`))).toBe(true);
  });

  it('offers the right words to choose from, also those with a comma', async () => {
    const { sheets } = await readXlsx(sent);
    const [visible, hidden] = sheets;
    const lists = (visible?.dataValidations ?? []).map(({ range, formula1 }) => [range, formula1]);
    const last = Math.max(...Object.values(form().seal.rows)) + 1;
    expect(lists).toEqual([
      [`E9:E${last}`, `${sealSheet}!$C$1:$C$5`],
      [`F9:F${last}`, `${sealSheet}!$D$1:$D$4`],
    ]);
    const words = (column: number) => hidden?.rows.flatMap((row) => row[column] ?? []);
    expect(words(2)).toEqual(statuses.map((status) => vi.words.statuses[status]));
    expect(words(3)).toEqual(actors.map((actor) => vi.words.actors[actor]));
  });

  it('holds no formula, prints on A4 across with its head on each page', async () => {
    const { sheets } = await readXlsx(sent, { readStyles: true });
    for (const sheet of sheets) {
      for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    }
    expect(sheets[0]?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$8:$8',
    });
  });
});

describe('a file that is no good form', () => {
  it('edited by hand is refused plainly: rows sorted, cells merged, texts altered, formulas', async () => {
    const [a, b] = [rowOf('TTHC-09'), rowOf('TTHC-10')];
    const sorted = await saved((sheet) => {
      write(sheet, a, 0, 'TTHC-10');
      write(sheet, b, 0, 'TTHC-09');
    });
    expect(await codesOf(sorted)).toEqual(['row-moved', 'row-moved']);
    const merged = await saved((sheet) => {
      sheet.merges?.push({ startRow: a, startCol: 4, endRow: b, endCol: 4 });
    });
    expect(await codesOf(merged)).toEqual(['merged']);
    const altered = await saved((sheet) => write(sheet, a, 1, 'Nội dung khác'));
    expect(await codesOf(altered)).toEqual(['row-altered']);
    const formula = await saved((sheet) => {
      sheet.cells?.set(`${a},${columnOf('note')}`, {
        value: 2,
        type: 'formula',
        formula: '1+1',
        formulaResult: 2,
      });
    });
    expect(await codesOf(formula)).toEqual(['formula']);
  });

  it('without its hidden sheet, or with that damaged, is refused', async () => {
    const book = await openXlsx(sent);
    book.sheets = book.sheets.filter(({ name }) => name !== sealSheet);
    expect(await codesOf(await saveXlsx(book))).toEqual(['not-a-form']);
    const renamed = await openXlsx(sent);
    const [first] = renamed.sheets;
    if (first !== undefined) first.name = 'Sheet1';
    expect(await codesOf(await saveXlsx(renamed))).toEqual(['sheet-missing']);
    const damaged = await openXlsx(sent);
    const cell = damaged.sheets[1]?.rows[2];
    if (cell !== undefined) cell[0] = String(cell[0]).replace('26740', '26743');
    damaged.sheets[1]?.cells?.delete('2,0');
    expect(await codesOf(await saveXlsx(damaged))).toEqual(['damaged']);
  });

  it('of other kinds, cut short or huge, is refused at once', async () => {
    const text = new TextEncoder();
    expect(await codesOf(new Uint8Array())).toEqual(['not-a-form']);
    expect(await codesOf(text.encode('{"format": "san-sang/export"}'))).toEqual(['not-a-form']);
    expect(await codesOf(sent.slice(0, -300))).toEqual(['broken']);
    expect(await codesOf(zipSync({ 'a.txt': text.encode('x') }))).toEqual(['broken']);
    expect(await codesOf(new Uint8Array([...sent.slice(0, 4), ...new Uint8Array(largestForm)]))).toEqual([
      'too-large',
    ]);
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await codesOf(bomb)).toEqual(['too-large']);
    expect(mayBeForm(text.encode('{"format"'))).toBe(false);
    expect(mayBeForm(sent)).toBe(true);
  });

  it('damaged anywhere ends in a refusal or in the very same answers', async () => {
    const good = await read(sent);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sent.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, bits, isCut) => {
          const bytes = isCut ? sent.slice(0, at) : sent.slice();
          if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ bits;
          const reading = await readForm(bytes);
          if (!reading.ok) expect(reading.faults.length).toBeGreaterThan(0);
          else expect(reading.form.changes).toEqual(good.changes);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('sending out', () => {
  it('writes a file per place under a name that sorts by code, into a folder of its own', async () => {
    const folder = join(await scratchFolder(), 'forms');
    await makeFormFolder(folder);
    const made = workspace();
    for (const code of ['26740', '26743']) {
      const locality = made.plan.locality(code);
      if (locality !== undefined) await writeForm(folder, made, locality, 'vi');
    }
    const names = await readdir(folder);
    expect(names.sort()).toEqual([
      'bieu-mau_26740_phuong-sai-gon.xlsx',
      expect.stringMatching(/^bieu-mau_26743_phuong-[a-z-]+\.xlsx$/),
    ]);
    const { locality } = await read(await readFile(join(folder, names[1] ?? '')));
    expect(locality.code).toBe('26743');
  });

  it('never writes over forms that may be filled in', async () => {
    const parent = await scratchFolder();
    const folder = await newFolderIn(parent, 'bieu-mau');
    const made = workspace();
    const locality = made.plan.locality('26740');
    if (locality !== undefined) await writeForm(folder, made, locality, 'vi');
    await expect(makeFormFolder(folder)).rejects.toThrow('workspace-exists');
    expect(await newFolderIn(parent, 'bieu-mau')).toBe(join(parent, 'bieu-mau-2'));
  });
});
