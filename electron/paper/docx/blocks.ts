import { HeadingLevel, HeightRule, TableRow, type Paragraph, type Table } from 'docx';
import type { Language } from '../../../shared/model/words.ts';
import type { Block } from '../../../shared/paper/report/document.ts';
import { bareCell, bareTable, body, centred, dottedLines, mm, paragraph, textWidth } from './pieces.ts';
import { tableParts } from './table.ts';

/** A block of the report; the last one stays on the page of the signature. */
export function partsOf(block: Block, language: Language, isLast: boolean): (Paragraph | Table)[] {
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

function signers(all: Extract<Block, { kind: 'decision' }>['signers']): Table {
  const width = Math.floor(textWidth / all.length);
  return bareTable(
    [
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
    all.map(() => width),
  );
}
