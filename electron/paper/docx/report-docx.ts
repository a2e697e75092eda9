import { AlignmentType, Document, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReportDocument } from '../../../shared/paper/report/document.ts';
import { textIn } from '../../../shared/text/index.ts';
import { partsOf } from './blocks.ts';
import { foot, head } from './frame.ts';
import { centred, mm, paragraph, pt } from './pieces.ts';
import { tableParts } from './table.ts';

/** The same page as on paper: A4 with the margins of Decree 30/2020/NĐ-CP. */
const margins = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };
const font = 'Times New Roman';

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
