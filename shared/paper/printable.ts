/**
 * What the fonts of the printed page can draw (Tinos: Latin with all of Vietnamese, Greek, Cyrillic, Hebrew), tested
 * against the font's own list. Marks that turn the direction of text are left out: one of them could garble a row.
 */
const drawable =
  /[\t\n\r\u0020-\u007e\u00a0-\u02ba\u02bb-\u02cc\u02ce-\u02d7\u02da\u02dc-\u02ff\u0300\u0301\u0303\u0304\u0307-\u0309\u0323\u0329\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ff\u0400-\u052f\u0590-\u05ff\u1d00-\u1dbf\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20ab\u20ac-\u20b4\u2113\u2116\u2122\u2191\u2193\u2212\u2215]/u;

/** Stands where one or more characters cannot be printed; they stay as they are on screen and in the export. */
export const unprintableMark = '[?]';

/** Signs that officers type and the fonts lack, as they are written on a typewriter. */
const written: ReadonlyMap<string, string> = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['→', '->'],
  ['←', '<-'],
]);

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cc}]/u;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** A text of which every character can be drawn. A row of others, such as emoji or Arabic, becomes one mark. */
export function printable(text: string): string {
  if (allDrawable.test(text)) return text;
  let result = '';
  for (const { segment } of graphemes.segment(text.toWellFormed().normalize('NFC'))) {
    const spelled = written.get(segment);
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
  /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2026]*$/u;
