import type { ChecklistsJob, ListJob } from '../../shared/paper/job.ts';
import { pageDeclarations } from '../../shared/paper/setup.ts';
import { textIn } from '../../shared/text/index.ts';

/** A named page for each sheet: its margin carries the sheet's own place and code, and the page's number. */
export function checklistRules({ sheets, paper, language, contents }: ChecklistsJob): string {
  const texts = textIn(language).paper;
  const pack = contents !== undefined;
  const rules = sheets.map((sheet, index) => {
    const number = pack ? `${texts.sheetOf(index + 1, sheets.length)} · ` : '';
    return `
    @page sheet-${index} {
      @bottom-left { content: ${cssString(`${sheet.place.name} (${sheet.place.code})`)}; }
      @bottom-center { content: ${cssString(sheet.revision)}; }
      @bottom-right { content: ${cssString(`${number}${texts.page} `)} counter(page) "/" counter(pages); }
    }
    [data-sheet="${index}"] { page: sheet-${index}; }`;
  });
  return `@page { ${pageDeclarations(paper)} ${numbered(texts.page)} } ${rules.join('\n')}`;
}

export function listRules({ paper, language }: ListJob): string {
  return `@page { ${pageDeclarations(paper)} ${numbered(textIn(language).paper.page)} }`;
}

function numbered(page: string): string {
  return `@bottom-right { content: ${cssString(`${page} `)} counter(page) "/" counter(pages); }`;
}

/** A text as a CSS string, whatever is in it. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
