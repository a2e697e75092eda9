import type { Language } from '../../model/words.ts';
import type { Cell, Column } from './document.ts';

const formats = {
  vi: makeFormats('vi'),
  en: makeFormats('en'),
} satisfies Record<Language, unknown>;

function makeFormats(locale: string) {
  return {
    number: new Intl.NumberFormat(locale),
    ratio: new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
    change: new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }),
  };
}

/** A cell as people read it: 1.234 and 27,3% in Vietnamese, 1,234 and 27.3% in English. */
export function cellText(kind: Column['kind'], cell: Cell, language: Language): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : formats[language][kind === 'text' ? 'number' : kind].format(cell);
}

/** A row of paper has to fit on a page; a workbook keeps the text whole. */
const longestOnPaper = 400;

export function cutForPaper(text: string): string {
  return text.length > longestOnPaper ? `${text.slice(0, longestOnPaper).toWellFormed()} […]` : text;
}

/** A share of a whole, to a tenth of a percent; null where there is no whole. Never rounded up to all of it. */
export function ratio(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const rounded = Math.round((part / whole) * 1000) / 1000;
  return part < whole ? Math.min(rounded, 0.999) : rounded;
}
