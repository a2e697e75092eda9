import type { Item } from '../model/campaign.ts';

/** What the code of a printed sheet says (see `sheetReference` in paper/qr.ts). */
export interface SheetCode {
  readonly locality: string;
  readonly templateVersion: string;
  /** The short code of the data that it was printed from; undefined where it did not come through. */
  readonly shortCode: string | undefined;
}

/**
 * Reads what a scanner types. It works like a keyboard, so a Vietnamese input method, a held Shift or another layout
 * may have changed letters and marks on the way: what tells the locality is only digits, the rest is read where it can.
 */
export function readSheetCode(typed: string): SheetCode | undefined {
  const [, name = '', locality, version = '', code = ''] =
    /^\s*([^:;]*)[:;](\d{2}|\d{5})[:;]([^:;]*)[:;](.*?)\s*$/u.exec(typed.normalize('NFC')) ?? [];
  if (locality === undefined || !/^s\p{L}{5,8}$/iu.test(name)) return undefined;
  const [, first, second] = /^([0-9A-HJKMNP-TV-Z]{4})\W?([0-9A-HJKMNP-TV-Z]{4})$/i.exec(code) ?? [];
  return {
    locality,
    templateVersion: version.toUpperCase(),
    shortCode: first === undefined || second === undefined ? undefined : `${first}-${second}`.toUpperCase(),
  };
}

/**
 * The item of a sheet that a typed row number means: `TTHC-08`, or as little of it as is clear: "t8", "tthc 8".
 * Undefined where no item of the sheet, or none for sure, is meant.
 */
export function itemOfRowNumber(typed: string, items: readonly Item[]): Item | undefined {
  const [, letters, digits] = /^\s*([A-Za-z]+)\s*[-–_. ]?\s*0*(\d{1,2})\s*$/.exec(typed) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const wanted = letters.toUpperCase();
  const fitting = items.filter(({ id }) => {
    const [code = '', number] = id.split('-');
    return code.startsWith(wanted) && Number(number) === Number(digits);
  });
  const exact = fitting.find(({ id }) => id.startsWith(`${wanted}-`));
  return exact ?? (fitting.length === 1 ? fitting[0] : undefined);
}
