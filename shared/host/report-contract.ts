import { z } from 'zod';
import { daySchema } from '../model/campaign.ts';
import { scopedId } from '../model/records/rules.ts';
import { languages } from '../model/words.ts';
import type { ReportDocument } from '../paper/report/document.ts';
import { reportFormats, reportKinds } from '../paper/report/kinds.ts';

/** The calls by which official reports are made. */

export const reportChoiceSchema = z.strictObject({
  kind: z.enum(reportKinds),
  language: z.enum(languages),
  /** The day whose figures are wanted; not after today. */
  asOf: daySchema,
  /** The decision that a readiness report carries. */
  decision: z.string().regex(scopedId).exactOptional(),
});
export type ReportChoice = Readonly<z.infer<typeof reportChoiceSchema>>;

export const reportContract = {
  /** A report as it would be printed now, with all that is on the disk. */
  previewReport: { takes: reportChoiceSchema, gives: z.custom<ReportDocument>() },
  /** Asks where and writes the report. Null where the dialog was cancelled. */
  saveReport: {
    takes: reportChoiceSchema.extend({ format: z.enum(reportFormats) }),
    gives: z.strictObject({ file: z.string() }).or(z.null()),
  },
} as const;
