import { HeadingLevel, TableRow, type Paragraph, type Table } from 'docx';
import type { Letterhead } from '../../../shared/paper/report/document.ts';
import { bareCell, bareTable, centred, mm, paragraph, pt, ruler, textWidth } from './pieces.ts';

/** The agency's column of the letterhead, in millimetres. */
const headLeft = 56;

/** Who reports to whom, number, place and date, and what the report is. */
export function head(letterhead: Letterhead): (Paragraph | Table)[] {
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
    bareTable(
      [
        row(agency, nation),
        row(
          [paragraph(letterhead.number, {}, centred)],
          [paragraph(letterhead.placeAndDate, { italics: true }, centred)],
        ),
      ],
      widths,
    ),
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

/** Recipients at the left, the signature at the right: one row that no page cuts. */
export function foot(letterhead: Letterhead): Table {
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
  return bareTable(
    [
      new TableRow({
        cantSplit: true,
        children: [bareCell(recipients, half), bareCell(signature, textWidth - half)],
      }),
    ],
    [half, textWidth - half],
  );
}
