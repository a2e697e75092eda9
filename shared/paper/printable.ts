/**
 * What every style of the printed page's font can draw (Tinos: Latin with all of Vietnamese, Greek, Cyrillic, Hebrew,
 * common signs), tested against the font itself. Marks that turn the direction of text are left out: one of them could
 * garble a row.
 */
const drawable =
  /[\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u052f\u0591-\u05c7\u05d0-\u05ea\u05f0-\u05f4\u1d00-\u1df5\u1dfb-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fc4\u1fc6-\u1fd3\u1fd6-\u1fdb\u1fdd-\u1fef\u1ff2-\u1ff4\u1ff6-\u1ffe\u2000-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u2071\u2074-\u208e\u2090-\u209c\u20a0-\u20be\u2100-\u214f\u2153-\u2154\u215b-\u215e\u2190-\u2195\u2202\u2206\u220f\u2211-\u2212\u2215\u2219-\u221a\u221e-\u221f\u2229\u222b\u2248\u2260-\u2261\u2264-\u2265\u25a0-\u25a1\u25aa-\u25ac\u25b2\u25ba\u25bc\u25c4\u25ca-\u25cb\u25cf\u25e6\u2640\u2642\u2660\u2663\u2665-\u2666\ufb01-\ufb04]/u;

/** Stands where one or more characters cannot be printed; they stay as they are on screen and in the export. */
export const unprintableMark = '[?]';

/** Signs that officers type and the font lacks, as the nearest that it has. */
const written: ReadonlyMap<string, string> = new Map([
  ['✓', '√'],
  ['✔', '√'],
  ['✅', '√'],
  ['☑', '√'],
  ['✗', '×'],
  ['✘', '×'],
  ['✕', '×'],
  ['✖', '×'],
  ['❌', '×'],
  ['☒', '×'],
  ['☐', '□'],
  ['⇒', '→'],
]);

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cc}]/u;

/** Asks for a sign as a coloured picture, which paper has not. */
const asPicture = '\ufe0f';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** A text of which every character can be drawn. A row of others, such as emoji or Arabic, becomes one mark. */
export function printable(text: string): string {
  if (allDrawable.test(text)) return text;
  let result = '';
  for (const { segment } of graphemes.segment(text.toWellFormed().normalize('NFC'))) {
    const spelled = written.get(segment.replace(asPicture, ''));
    if (spelled !== undefined) {
      result += spelled;
      continue;
    }
    const shown = Array.from(segment).filter(
      (character) => drawable.test(character) || !invisible.test(character),
    );
    const isDrawn = shown.every((character) => drawable.test(character));
    if (isDrawn) result += shown.join('');
    else if (!result.endsWith(unprintableMark)) result += unprintableMark;
  }
  return result;
}

/** Most texts are plain Vietnamese, and are many. */
const allDrawable =
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2026\u2192\u2264\u2265]*$/u;

/** All that shall be printed, with every text in it printable. */
export function allPrintable<T>(value: T): T {
  return printableValue(value) as T;
}

function printableValue(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(printableValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printableValue(one)]));
}
