import type { ChecklistSheet } from '../../shared/paper/checklist.ts';
import { textIn } from '../../shared/text/index.ts';

/** A named page for each sheet: its margin carries the sheet's own place and code, and the page's number. */
export function pageRules(sheets: readonly ChecklistSheet[]): CSSStyleSheet {
  const rules = new CSSStyleSheet();
  rules.replaceSync(sheets.map(rulesOf).join('\n'));
  return rules;
}

function rulesOf(sheet: ChecklistSheet, index: number): string {
  const { paper } = textIn(sheet.language);
  const left = `${sheet.place.name} (${sheet.place.code})`;
  const middle = `${paper.revisionCode} ${sheet.code}`;
  return `
    @page sheet-${index} {
      @bottom-left { content: ${cssString(left)}; }
      @bottom-center { content: ${cssString(middle)}; }
      @bottom-right { content: ${cssString(`${paper.page} `)} counter(page) "/" counter(pages); }
    }
    [data-sheet="${index}"] { page: sheet-${index}; }`;
}

/** A text as a CSS string, whatever is in it. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
