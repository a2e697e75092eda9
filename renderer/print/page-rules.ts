import type { ChecklistsJob, ScreenJob } from '../../shared/paper/job.ts';
import { pageDeclarations } from '../../shared/paper/setup.ts';
import { textIn } from '../../shared/text/index.ts';

/** A named page for each sheet: its margin carries the sheet's own place and code, and the page's number. */
export function checklistRules({ sheets, paper, language, contents, partOf }: ChecklistsJob): string {
  const texts = textIn(language).paper;
  const isPack = contents !== undefined || partOf !== undefined;
  const { first, of } = partOf ?? { first: 1, of: sheets.length };
  const numbers = partOf === undefined ? pageNumber : unknownPageNumber;
  const rules = sheets.map((sheet, index) => {
    const number = isPack ? `${texts.sheetOf(first + index, of)} · ` : '';
    return `
    @page sheet-${index} {
      @bottom-left { content: ${cssString(`${sheet.place.name} (${sheet.place.code})`)}; }
      @bottom-center { content: ${cssString(sheet.revision)}; }
      @bottom-right { content: ${cssString(`${number}${texts.page} `)} ${numbers}; }
    }
    [data-sheet="${index}"] { page: sheet-${index}; }`;
  });
  return `@page { ${pageDeclarations(paper)} ${numbered(texts.page, numbers)} } ${rules.join('\n')}`;
}

export function screenRules({ paper, language }: ScreenJob): string {
  return `@page { ${pageDeclarations(paper)} ${numbered(textIn(language).paper.page)} }`;
}

const pageNumber = 'counter(page) "/" counter(pages)';
/** Of a part, before the whole is printed. */
const unknownPageNumber = '"…"';

function numbered(page: string, numbers = pageNumber): string {
  return `@bottom-right { content: ${cssString(`${page} `)} ${numbers}; }`;
}

/** A text as a CSS string, whatever is in it. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
