import { z } from 'zod';
import { daySchema } from '../model/campaign.ts';
import { languages } from '../model/words.ts';
import { sheetChoiceSchema } from '../paper/choice.ts';
import { printedScreenSchema } from '../paper/screen.ts';
import { paperSetupSchema } from '../paper/setup.ts';
import { reportChoiceSchema } from './report-contract.ts';

const sheets = z.discriminatedUnion('kind', [
  /** Checklists of localities, in the order they were chosen. */
  z.strictObject({
    kind: z.literal('checklists'),
    localities: z.array(z.string().max(10)).min(1).max(5_000),
    asOf: daySchema,
    choice: sheetChoiceSchema,
  }),
  /** A screen, or the list on it, as it stands. */
  z.strictObject({
    kind: z.literal('screen'),
    screen: printedScreenSchema,
    language: z.enum(languages),
    paper: paperSetupSchema,
  }),
]);
/** Sheets made of what is on the screen. */
export type SheetsOrder = Readonly<z.infer<typeof sheets>>;

const order = z.discriminatedUnion('kind', [
  ...sheets.options,
  z.strictObject({ kind: z.literal('report'), report: reportChoiceSchema }),
]);
/** What goes on paper. */
export type PaperOrder = Readonly<z.infer<typeof order>>;

/** One PDF of everything, or a file for each locality in a folder of the officer's choice. */
export const packForms = ['one', 'each'] as const;

export const mostCopies = 99;

/** What the print dialog starts with the next time. */
export const printSettingsSchema = z.strictObject({
  choice: sheetChoiceSchema,
  form: z.enum(packForms),
  copies: z.int().min(1).max(mostCopies),
});
export type PrintSettings = Readonly<z.infer<typeof printSettingsSchema>>;

const savedPaper = z.strictObject({
  /** The file, or the folder of several. */
  file: z.string(),
  /** How many files are there; each is whole. */
  written: z.int(),
  /** How many there would be; more than written where it was cancelled. */
  of: z.int(),
});
export type SavedPaper = Readonly<z.infer<typeof savedPaper>>;

const printed = z.strictObject({ printed: z.boolean() });

/** The calls about paper, for `contract`. */
export const paperContract = {
  /** What the officer printed with last; null before the first time. */
  printSettings: { takes: z.undefined(), gives: printSettingsSchema.nullable() },
  rememberPrintSettings: { takes: printSettingsSchema, gives: z.null() },
  /** The bytes of the PDF, to be looked at; of a pack of checklists in one file, those of the part asked for. */
  previewPaper: {
    takes: z.strictObject({ order, part: z.union([z.literal('contents'), z.int().min(1)]).optional() }),
    gives: z.custom<Uint8Array>(),
  },
  /**
   * Asks where, prints to PDF and writes whole files. Null where a dialog was cancelled, or the work before anything
   * was written.
   */
  savePaper: {
    takes: z.strictObject({ order: sheets, form: z.enum(packForms) }),
    gives: savedPaper.nullable(),
  },
  /** Hands pages to the system's print dialog. Not printed: the officer thought better of it. */
  printPaper: {
    takes: z.strictObject({ order, copies: z.int().min(1).max(mostCopies) }),
    gives: printed,
  },
  /** Ends `savePaper`, or keeps `printPaper` from the dialog; files that are whole stay. */
  cancelPaper: { takes: z.undefined(), gives: z.null() },
  /**
   * What the hidden print window has to lay out next, a `PaperJob` as JSON; refused in any other window. A province's
   * pack is 100,000 values: they cross as one text far faster than each by itself.
   */
  paperJob: { takes: z.undefined(), gives: z.string() },
  /** The print window has laid everything out, fonts included. */
  paperReady: { takes: z.undefined(), gives: z.null() },
} as const;
