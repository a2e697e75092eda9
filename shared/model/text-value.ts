import { z } from 'zod';

/** The longest text that one field takes, in UTF-16 code units. */
export const longestText = 5_000;

/** A text that a person typed or a file brought: never empty, and safe for paper, a terminal and every encoding. */
export const textSchema = z
  .string()
  .min(1)
  .max(longestText)
  .refine((value) => value.isWellFormed(), 'well-formed')
  // Tab and line feed are text; every other control character breaks paper or a terminal.
  .refine((value) => !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(value), 'control-character');
