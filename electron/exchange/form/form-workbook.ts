import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { Form, FormRow } from '../../../shared/exchange/form/make-form.ts';
import {
  answerFields,
  cellName,
  columnOf,
  firstItemRow,
  formColumns,
  personPlace,
  type AnswerField,
  type FormColumn,
} from '../../../shared/exchange/form/layout.ts';
import { sealLines } from '../../../shared/exchange/form/seal.ts';
import { actors, statuses } from '../../../shared/model/words.ts';
import { textIn, type Text } from '../../../shared/text/index.ts';
import { cellText } from '../xlsx/cell-text.ts';
import { band, body, border, headline, textFormat } from '../xlsx/styles.ts';

/** The sheet out of sight that holds the seal (column A) and the drop-downs' words (columns C and D). */
export const sealSheet = '_san_sang';

/** A form as a workbook, locked but for its answers. */
export function formWorkbook(form: Form): Promise<Uint8Array> {
  const text = textIn(form.language);
  return writeXlsx({
    properties: {
      title: `${form.title} - ${form.facts[0]?.value ?? ''}`,
      creator: text.words.product,
      created: new Date(form.seal.sentAt),
      modified: new Date(form.seal.sentAt),
    },
    workbookProtection: { lockStructure: true },
    // The library does not quote the sheet's name by itself.
    namedRanges: [
      {
        name: '_xlnm.Print_Titles',
        range: `'${text.forms.sheet}'!$${firstItemRow}:$${firstItemRow}`,
        scope: text.forms.sheet,
      },
    ],
    sheets: [formSheet(form, text), hiddenSheet(form, text)],
  });
}

/** In characters. */
const widths: Readonly<Record<FormColumn, number>> = {
  item: 10,
  title: 52,
  due: 10,
  gate: 4,
  status: 15,
  blockedBy: 16,
  reason: 18,
  evidence: 22,
  note: 22,
  owner: 17,
};

function formSheet(form: Form, text: Text): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: string, style: CellStyle): void => {
    cells.set(`${row},${column}`, { value: value === '' ? null : cellText(value), style });
  };
  const last = formColumns.length - 1;

  put(0, 0, form.title, { ...headline, alignment: { horizontal: 'center' } });
  put(1, 0, form.campaign, { ...fact, alignment: { horizontal: 'center' } });
  const [place, code, cutover, sent, revision] = form.facts.map(({ label, value }) => `${label}: ${value}`);
  put(2, 0, `${place ?? ''}   (${code ?? ''})`, strong);
  put(3, 0, [cutover, sent, revision].join('   ·   '), fact);
  put(personPlace.row, 0, text.forms.person, strong);
  for (let column = personPlace.column; column <= personSpan; column += 1) {
    put(personPlace.row, column, '', answer);
  }
  put(5, 0, text.forms.instructions.join('\n'), { ...fact, alignment: { wrapText: true, vertical: 'top' } });
  formColumns.forEach((column, index) => put(firstItemRow - 1, index, text.forms.columns[column], band));

  form.rows.forEach((row, index) => putRow(row, firstItemRow + index, text, put, cells));
  const rows = firstItemRow + form.rows.length;
  return {
    name: text.forms.sheet,
    columns: formColumns.map((column) => ({ width: widths[column] })),
    rows: Array.from({ length: rows }, () => []),
    cells,
    merges: [
      ...[0, 1, 2, 3, 5].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
      { startRow: personPlace.row, startCol: 0, endRow: personPlace.row, endCol: personPlace.column - 1 },
      {
        startRow: personPlace.row,
        startCol: personPlace.column,
        endRow: personPlace.row,
        endCol: personSpan,
      },
      ...form.rows.flatMap((row, index) =>
        'platform' in row
          ? [{ startRow: firstItemRow + index, startCol: 0, endRow: firstItemRow + index, endCol: last }]
          : [],
      ),
    ],
    rowDefs: new Map([
      [0, { height: 24 }],
      [4, { height: 22 }],
      [5, { height: 44 }],
      [firstItemRow - 1, { height: 30 }],
      ...form.rows.map((row, index) => [firstItemRow + index, { height: heightOf(row) }] as const),
    ]),
    dataValidations: [
      dropDown('status', 'C', statuses.length, rows, text),
      dropDown('blockedBy', 'D', actors.length, rows, text),
    ],
    conditionalRules: [
      missing('blockedBy', text.words.statuses.blocked, rows, 1),
      missing('reason', text.words.statuses['not-applicable'], rows, 2),
    ],
    freezePane: { rows: firstItemRow, columns: 2 },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: {
      oddFooter: `&L&8${footerText(form.facts[0]?.value ?? '')} · ${form.seal.revision}&R&8${text.forms.page('&P', '&N')}`,
    },
    view: { showGridLines: false },
  };
}

/** The cells that a name may go over, from the person's place on. */
const personSpan = columnOf('evidence');

function putRow(
  row: FormRow,
  at: number,
  text: Text,
  put: (row: number, column: number, value: string, style: CellStyle) => void,
  cells: Map<string, Partial<Cell>>,
): void {
  if ('platform' in row) {
    formColumns.forEach((_column, index) => put(at, index, index === 0 ? row.platform : '', platform));
    return;
  }
  put(at, columnOf('item'), row.item, { ...locked, font: { ...locked.font, bold: row.gate } });
  put(at, columnOf('title'), '', locked);
  cells.set(`${at},${columnOf('title')}`, titleCell(row));
  put(at, columnOf('due'), row.due, locked);
  put(at, columnOf('gate'), row.gate ? text.forms.gateMark : '', centred);
  for (const field of answerFields) put(at, columnOf(field), row.answers[field], answer);
}

type ItemRow = Extract<FormRow, { item: string }>;

/** The title, and below it in small what counts as evidence. */
function titleCell({ title, wanted }: ItemRow): Partial<Cell> {
  return {
    value: `${title}\n${wanted}`,
    type: 'richText',
    richText: [
      { text: `${cellText(title)}\n`, font: locked.font },
      { text: cellText(wanted), font: { ...locked.font, size: 8, italic: true, color: { rgb: '595959' } } },
    ],
    style: locked,
  };
}

/** Points that a line takes, and characters that go on one unit of a column's width. */
const plainText = { height: 13, characters: 1.25 };
const smallText = { height: 10.5, characters: 1.6 };

/** In points: programs do not all fit rows to wrapped texts when they open a file. */
function heightOf(row: FormRow): number {
  if ('platform' in row) return 20;
  const title = textHeight(row.title, 'title', plainText) + textHeight(row.wanted, 'title', smallText);
  const answers = answerFields.map((field) => textHeight(row.answers[field], field, plainText));
  return Math.min(400, Math.max(title, ...answers) + 6);
}

function textHeight(text: string, column: FormColumn, size: typeof plainText): number {
  const perLine = widths[column] * size.characters;
  const lines = text.split('\n').map((part) => Math.max(1, Math.ceil(part.length / perLine)));
  return lines.reduce((sum, count) => sum + count, 0) * size.height;
}

/** The seal, and the lists that drop-downs choose from: written in a cell, a comma would end a word. */
function hiddenSheet(form: Form, text: Text): WriteSheet {
  const lines = sealLines(form.seal);
  const rows = Math.max(lines.length, statuses.length, actors.length);
  return {
    name: sealSheet,
    veryHidden: true,
    protection: { sheet: true },
    rows: Array.from({ length: rows }, (_, index) => {
      const [status, actor] = [statuses[index], actors[index]];
      return [
        lines[index] ?? null,
        null,
        status === undefined ? null : text.words.statuses[status],
        actor === undefined ? null : text.words.actors[actor],
      ];
    }),
  };
}

function dropDown(
  field: AnswerField,
  list: 'C' | 'D',
  length: number,
  rows: number,
  { forms }: Text,
): DataValidation {
  return {
    type: 'list',
    range: rangeOf(field, rows),
    formula1: `${sealSheet}!$${list}$1:$${list}$${length}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: forms.choose,
    errorMessage: forms.notInList,
  };
}

/** Marks a cell that another answer asks for and that is still empty. */
function missing(field: AnswerField, status: string, rows: number, priority: number) {
  const first = (column: FormColumn): string =>
    `$${cellName({ row: firstItemRow, column: columnOf(column) })}`;
  return {
    type: 'expression',
    priority,
    range: rangeOf(field, rows),
    formula: `AND(${first('status')}="${status}",${first(field)}="")`,
    style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'F4B183' } } },
  } as const;
}

function rangeOf(field: AnswerField, rows: number): string {
  const column = columnOf(field);
  return `${cellName({ row: firstItemRow, column })}:${cellName({ row: rows - 1, column })}`;
}

/** `&` starts a code in a footer. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}

const fact = { ...body, numFmt: textFormat } as const satisfies CellStyle;
const strong: CellStyle = { ...fact, font: { name: 'Arial', size: 11, bold: true } };
const locked = {
  ...fact,
  border,
  alignment: { vertical: 'top', wrapText: true },
} as const satisfies CellStyle;
const centred: CellStyle = { ...locked, alignment: { vertical: 'top', horizontal: 'center' } };
const platform: CellStyle = {
  ...strong,
  border,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { vertical: 'center' },
};
const answer: CellStyle = {
  ...locked,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } },
  protection: { locked: false },
};
