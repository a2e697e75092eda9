import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type TableRow,
} from 'docx';

/** Twentieths of a point, the unit of the format. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Half points, in which the format gives the size of letters. */
export const pt = (points: number): number => points * 2;

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };
/** Between the margins of Decree 30/2020/NĐ-CP. */
export const textWidth = mm(210 - 30 - 15);

export const centred = { alignment: AlignmentType.CENTER } as const;

export function paragraph(text: string, run: IRunOptions = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text, ...run })] });
}

export const body: IParagraphOptions = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: mm(10) },
  spacing: { before: 120, line: 300 },
};

/** A line in the middle of a column, both given in millimetres. */
export function ruler(length: number, column: number): Paragraph {
  const side = mm((column - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 } },
    children: [],
  });
}

/** Lines of dots to write on, as a tab that fills the line. */
export function dottedLines(count: number): Paragraph[] {
  return Array.from(
    { length: count },
    (_line, index) =>
      new Paragraph({
        keepNext: index < count - 1,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: 'dot' }],
        spacing: { before: 160 },
        children: [new TextRun({ text: '\t' })],
      }),
  );
}

export function bareCell(children: (Paragraph | Table)[], width: number): TableCell {
  return new TableCell({
    children,
    borders: noBorders,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0 },
  });
}

/** Columns side by side, of these widths, without lines; no page cuts it. */
export function bareTable(rows: readonly TableRow[], columnWidths: readonly number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: [...rows],
  });
}
