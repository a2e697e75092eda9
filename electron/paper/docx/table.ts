import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type Paragraph,
} from 'docx';
import type { Language } from '../../../shared/model/words.ts';
import { cellText, cutForPaper } from '../../../shared/paper/report/cells.ts';
import type { Cell, ReportTable } from '../../../shared/paper/report/document.ts';
import { heldRows } from '../../../shared/paper/report/table-height.ts';
import { body, centred, paragraph, pt, textWidth } from './pieces.ts';

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** A table of figures under its title; where it has no rows, the sentence that says so. */
export function tableParts(table: ReportTable, language: Language): (Paragraph | Table)[] {
  const { title, columns, rows, total, empty } = table;
  const caption = paragraph(
    title,
    { bold: true, size: pt(12) },
    {
      ...centred,
      keepNext: true,
      spacing: { before: 200, after: 80 },
    },
  );
  const named = title === '' ? [] : [caption];
  if (rows.length === 0) return [...named, paragraph(empty, {}, body)];
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / parts) * textWidth));
  const isDense = columns.length > 7;
  const size = pt(isDense ? 10 : 11);
  const headSize = pt(isDense ? 9 : 11);
  const cell = (text: string, index: number, run: IRunOptions, options: IParagraphOptions): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      children: [paragraph(text, { size, ...run }, options)],
    });
  const row = (cells: readonly Cell[], run: IRunOptions, isHeld: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      children: columns.map(({ kind }, index) =>
        cell(cutForPaper(cellText(kind, cells[index] ?? null, language)), index, run, {
          keepNext: isHeld,
          ...(kind === 'text' ? {} : { alignment: AlignmentType.RIGHT }),
        }),
      ),
    });
  const held = heldRows(table, language);
  return [
    ...named,
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: thin,
        bottom: thin,
        left: thin,
        right: thin,
        insideHorizontal: thin,
        insideVertical: thin,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ label }, index) =>
            cell(label, index, { bold: true, size: headSize }, { ...centred, keepNext: true }),
          ),
        }),
        ...rows.map((cells, index) => row(cells, {}, held[index] === true)),
        ...(total === undefined ? [] : [row(total, { bold: true }, false)]),
      ],
    }),
  ];
}
