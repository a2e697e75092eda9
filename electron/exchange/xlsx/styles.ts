import type { CellStyle } from 'hucre/xlsx';

/** The number format of text cells: what is typed there stays the text it is, whatever it looks like. */
export const textFormat = '@';

const font = { name: 'Arial', size: 10 } as const;
const line = { style: 'thin', color: { rgb: 'B7C1CC' } } as const;

export const border = { top: line, right: line, bottom: line, left: line } as const;

export const body = { font, alignment: { vertical: 'top' } } as const satisfies CellStyle;

export const headline: CellStyle = { font: { ...font, size: 14, bold: true }, numFmt: textFormat };

/** The row of column names. */
export const band: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  border,
  alignment: { vertical: 'center', wrapText: true },
  numFmt: textFormat,
};
