import { z } from 'zod';

/** The longest text that one field takes, in UTF-16 code units. */
export const longestText = 5_000;

/** Tab and line feed are text; every other control character breaks paper or a terminal. */
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

/** A text that a person typed or a file brought: never empty, and safe for paper, a terminal and every encoding. */
export const textSchema = safeText(longestText).min(1);

/** As safe, of so many UTF-16 code units at most, and possibly empty: a name, a title. */
export function safeText(longest: number): z.ZodString {
  return z
    .string()
    .max(longest)
    .refine((value) => value.isWellFormed(), 'well-formed')
    .refine((value) => !controls.test(value), 'control-character');
}

/** The text made safe in this sense; nearly every text is already. */
export function toSafeText(text: string): string {
  return text.isWellFormed() && !controls.test(text)
    ? text
    : text.toWellFormed().replace(new RegExp(controls, 'g'), ' ');
}
