import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import { format } from 'date-fns/format';
import { formFault, type FormFault } from '../../../shared/exchange/form/fault.ts';
import type { CellPlace } from '../../../shared/exchange/form/layout.ts';
import {
  readFilled,
  type CellContent,
  type FilledSheet,
  type FormReading,
} from '../../../shared/exchange/form/read-form.ts';
import { readSeal } from '../../../shared/exchange/form/seal.ts';
import { languages } from '../../../shared/model/words.ts';
import { textIn } from '../../../shared/text/index.ts';
import { zipFault } from '../xlsx/limits.ts';
import { sealSheet } from './form-workbook.ts';

/** Some hundred times a form: whoever pastes pictures into one still comes through. */
export const largestForm = 5 * 1024 * 1024;
const limits = { unpacked: 40 * 1024 * 1024, entries: 500 };

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const officeStart = [0xd0, 0xcf, 0x11, 0xe0];

/** True for bytes that may be a workbook: a zip file, or an Office file with a password. */
export function mayBeForm(bytes: Uint8Array): boolean {
  return [zipStart, officeStart].some((start) => start.every((byte, at) => bytes[at] === byte));
}

/** Reads a form that came back, whatever program saved it. Changes nothing anywhere. */
export async function readForm(bytes: Uint8Array): Promise<FormReading> {
  if (!mayBeForm(bytes)) return refused(formFault('not-a-form'));
  if (bytes.length > largestForm) return refused(formFault('too-large'));
  const isZip = bytes[0] === zipStart[0];
  const wrong = isZip ? zipFault(bytes, limits) : undefined;
  if (wrong !== undefined) return refused(formFault(wrong));
  const book = await open(bytes);
  if (typeof book === 'string') return refused(formFault(book));
  const reading = readSeal(linesOf(book.sheets.get(sealSheet)));
  if ('fault' in reading) return refused(formFault(reading.fault, '', reading.detail));
  const { seal } = reading;
  const name = textIn(seal.language).forms.sheet;
  const sheet = book.sheets.get(name);
  if (sheet === undefined) return refused(formFault('sheet-missing', '', name));
  return readFilled(seal, filledSheet(sheet, book.modified));
}

function refused(...faults: FormFault[]): FormReading {
  return { ok: false, faults };
}

interface Book {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly modified: Date | undefined;
}

const names = [sealSheet, ...languages.map((language) => textIn(language).forms.sheet)];

/** More rows and columns than any form has. */
const range = 'A1:L400';

/** The sheets that may be a form's, no further than one goes. Bytes from outside may break a parser anywhere. */
async function open(bytes: Uint8Array): Promise<Book | 'encrypted' | 'broken'> {
  try {
    const { sheets, properties } = await readXlsx(bytes, {
      sheets: ({ name }) => names.includes(name),
      range,
    });
    return { sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])), modified: properties?.modified };
  } catch (error) {
    return error instanceof Error && error.name === 'EncryptedFileError' ? 'encrypted' : 'broken';
  }
}

/** The texts of the first column down to the first that is empty. */
function linesOf(sheet: Sheet | undefined): string[] {
  const lines = (sheet?.rows ?? []).map(([cell]) => cell ?? '');
  const end = lines.indexOf('');
  return lines.slice(0, end === -1 ? undefined : end).map(String);
}

function filledSheet(sheet: Sheet, modified: Date | undefined): FilledSheet {
  const savedAt = modified?.getTime();
  return {
    cell: (place) => contentOf(sheet, place),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      from: { row: startRow, column: startCol },
      to: { row: endRow, column: endCol },
    })),
    savedAt: savedAt === undefined || Number.isNaN(savedAt) ? undefined : savedAt,
  };
}

function contentOf(sheet: Sheet, { row, column }: CellPlace): CellContent {
  const detailed = sheet.cells?.get(`${row},${column}`);
  if (detailed?.formula !== undefined) return { fault: 'formula', detail: '' };
  const value = sheet.rows[row]?.[column] ?? null;
  if (detailed?.type === 'error') return { fault: 'bad-cell', detail: String(value) };
  return { text: shown(value) };
}

/** What a person sees in the cell: spreadsheets make numbers and days of what looks like one. */
function shown(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return format(new Date(value.getTime() + zoneOf(value)), 'dd/MM/yyyy');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Days in workbooks have no zone and are read as UTC. */
function zoneOf(moment: Date): number {
  return moment.getTimezoneOffset() * 60_000;
}
