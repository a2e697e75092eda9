import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { cellText, cutForPaper } from '../../shared/paper/report/cells.ts';
import type {
  Block,
  Cell,
  Letterhead,
  ReportDocument,
  ReportTable,
} from '../../shared/paper/report/document.ts';
import { textIn } from '../../shared/text/index.ts';
import type { Language } from '../../shared/model/words.ts';

/** Twentieths of a point, the unit of the format. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Half points, in which the format gives the size of letters. */
const pt = (points: number): number => points * 2;

/** The same page as on paper: A4 with the margins of Decree 30/2020/NĐ-CP. */
const margins = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };
const textWidth = mm(210 - 30 - 15);
/** The agency's column of the letterhead, in millimetres. */
const headLeft = 56;
/** Tables of so many rows stay on one page. */
const shortTable = 12;
const font = 'Times New Roman';
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** A report as a Word file to edit: the layout, words and figures of the printed one; its bars are left out. */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const { letterhead, blocks, appendices, language, title } = report;
  const { product } = textIn(language).words;
  const document = new Document({
    title,
    creator: product,
    lastModifiedBy: product,
    styles: {
      default: {
        document: {
          run: { font, size: pt(13), language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
        },
        heading1: { run: { font, size: pt(14), bold: true, color: '000000' } },
        heading2: { run: { font, size: pt(13), bold: true, color: '000000' } },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: mm(210), height: mm(297) }, margin: margins },
          titlePage: true,
        },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: pt(13), font })],
              }),
            ],
          }),
        },
        children: [
          ...head(letterhead),
          ...blocks.flatMap((block, index) => partsOf(block, language, index === blocks.length - 1)),
          foot(letterhead),
          ...appendices
            .filter(({ onPaper }) => onPaper)
            .flatMap((appendix) => [
              paragraph(
                appendix.name,
                { bold: true },
                { ...centred, pageBreakBefore: true, heading: HeadingLevel.HEADING_2 },
              ),
              paragraph(appendix.title, { bold: true }, centred),
              paragraph(appendix.attached, { italics: true, size: pt(12) }, centred),
              ...appendix.blocks.flatMap((block) =>
                // The appendix is named after the table that it is.
                block.kind === 'table' && block.table.title === appendix.title
                  ? tableParts({ ...block.table, title: '' }, language)
                  : partsOf(block, language, false),
              ),
            ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const centred = { alignment: AlignmentType.CENTER } as const;

function paragraph(text: string, run: IRunOptions = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text, ...run })] });
}

function head(letterhead: Letterhead): (Paragraph | Table)[] {
  const small = { size: pt(12) };
  const agency = [
    ...letterhead.superior.map((line) => paragraph(line, small, centred)),
    ...letterhead.agency.map((line) => paragraph(line, { ...small, bold: true }, centred)),
    ruler(24, headLeft),
  ];
  const nation = [
    paragraph(letterhead.nationalHeading, { ...small, bold: true }, centred),
    paragraph(letterhead.motto, { bold: true }, centred),
    ruler(56, 165 - headLeft),
  ];
  const widths = [mm(headLeft), textWidth - mm(headLeft)];
  const row = (...cells: Paragraph[][]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: cells.map((children, index) => bareCell(children, widths[index] ?? 0)),
    });
  return [
    ...(letterhead.translation === undefined
      ? []
      : [paragraph(letterhead.translation, { italics: true, size: pt(11) }, centred)]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
      rows: [
        row(agency, nation),
        row(
          [paragraph(letterhead.number, {}, centred)],
          [paragraph(letterhead.placeAndDate, { italics: true }, centred)],
        ),
      ],
    }),
    paragraph(
      letterhead.type,
      { bold: true, size: pt(14) },
      { ...centred, heading: HeadingLevel.HEADING_1, spacing: { before: 360 } },
    ),
    paragraph(letterhead.subject, { bold: true, size: pt(14) }, centred),
    paragraph(letterhead.period, { italics: true }, centred),
    ruler(40, 165),
    paragraph(''),
  ];
}

/** A line in the middle of a column, both given in millimetres. */
function ruler(length: number, column: number): Paragraph {
  const side = mm((column - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 } },
    children: [],
  });
}

function bareCell(children: (Paragraph | Table)[], width: number): TableCell {
  return new TableCell({
    children,
    borders: noBorders,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0 },
  });
}

const body: IParagraphOptions = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: mm(10) },
  spacing: { before: 120, line: 300 },
};

function partsOf(block: Block, language: Language, isLast: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        paragraph(
          block.text,
          { bold: true },
          {
            heading: HeadingLevel.HEADING_2,
            indent: { firstLine: mm(10) },
            spacing: { before: 240 },
            keepNext: true,
          },
        ),
      ];
    case 'text':
      // The last words of a report stay on the page of its signature.
      return [paragraph(block.text, {}, { ...body, keepNext: isLast, keepLines: isLast })];
    case 'table':
      return tableParts(block.table, language);
    case 'bars':
      // The table beside it says the same, and a drawing is nothing to edit.
      return [];
    case 'own':
      return block.paragraphs.length === 0
        ? dottedLines(3)
        : block.paragraphs.map((text) => paragraph(text, {}, body));
    case 'decision':
      return [
        paragraph(block.lead, {}, body),
        ...block.choices.map((choice, index) =>
          paragraph(
            `${index === block.chosen ? '☒' : '☐'} ${choice}`,
            {},
            { indent: { left: mm(10) }, spacing: { before: 80 }, keepNext: true },
          ),
        ),
        paragraph(block.writeIn, {}, { ...body, keepNext: true }),
        ...(block.written === undefined
          ? dottedLines(4)
          : block.written.map((line) => paragraph(line, {}, body))),
        signers(block.signers),
      ];
  }
}

/** Lines of dots to write on, as a tab that fills the line. */
function dottedLines(count: number): Paragraph[] {
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

function signers(all: Extract<Block, { kind: 'decision' }>['signers']): Table {
  const width = Math.floor(textWidth / all.length);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: all.map(() => width),
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: mm(40), rule: HeightRule.ATLEAST },
        children: all.map(({ title, hint, name }) =>
          bareCell(
            [
              paragraph(title, { bold: true }, { ...centred, spacing: { before: 240 } }),
              paragraph(hint, { italics: true }, centred),
              ...(name === undefined
                ? []
                : [paragraph(name, { bold: true }, { ...centred, spacing: { before: mm(22) } })]),
            ],
            width,
          ),
        ),
      }),
    ],
  });
}

function tableParts(
  { title, columns, rows, total, empty }: ReportTable,
  language: Language,
): (Paragraph | Table)[] {
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
  const last = rows.length - 1;
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
        // A sum stays with the row above it.
        ...rows.map((cells, index) =>
          row(cells, {}, index === last ? total !== undefined : rows.length <= shortTable),
        ),
        ...(total === undefined ? [] : [row(total, { bold: true }, false)]),
      ],
    }),
  ];
}

/** Recipients at the left, the signature at the right: one row that no page cuts. */
function foot(letterhead: Letterhead): Table {
  const half = Math.floor(textWidth / 2);
  const recipients = [
    paragraph(
      letterhead.recipientsLabel,
      { bold: true, italics: true, size: pt(12) },
      { spacing: { before: 240 } },
    ),
    ...letterhead.recipients.map((line) => paragraph(`- ${line}`, { size: pt(11) })),
  ];
  const signature = [
    ...[...letterhead.authority, letterhead.signerTitle].map((line, index) =>
      paragraph(line, { bold: true }, { ...centred, spacing: { before: index === 0 ? 240 : 0 } }),
    ),
    paragraph(letterhead.signerName, { bold: true }, { ...centred, spacing: { before: mm(26) } }),
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [half, textWidth - half],
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [bareCell(recipients, half), bareCell(signature, textWidth - half)],
      }),
    ],
  });
}
