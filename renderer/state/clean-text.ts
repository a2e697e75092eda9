import { longestText } from '../../shared/model/text-value.ts';

/**
 * What a typed text becomes when it is kept: composed letters (Vietnamese keyboards send both forms), no control
 * characters but line feed and tab, no blank ends, at most `longestText` long. Null where nothing is left.
 */
export function cleanText(typed: string): string | null {
  const text = typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
    .toWellFormed()
    .trim();
  const kept = cutAt(text, longestText).trim();
  return kept === '' ? null : kept;
}

/** As `cleanText`, for a field of one line. */
export function cleanLine(typed: string): string | null {
  return cleanText(oneLine(typed));
}

/** What is pasted from a spreadsheet or dictated brings line breaks and tabs: in one line, each is a space. */
export function oneLine(typed: string): string {
  return typed.replace(/\r\n/g, '\n').replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ');
}

/** Cuts without leaving half of a surrogate pair behind. */
function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
