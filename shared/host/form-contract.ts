import { z } from 'zod';

/** The calls by which forms go out to communes without the app. They come back as any other file. */

const sentForms = z.strictObject({
  /** The new folder with the forms. */
  folder: z.string(),
  /** Forms that are written and checked; fewer than were asked for where it was stopped. */
  done: z.int(),
  of: z.int(),
});
export type SentForms = Readonly<z.infer<typeof sentForms>>;

export const formContract = {
  /**
   * Asks for a folder and writes a form per locality into a new one inside it; tells how far it is. Null where the
   * dialog was cancelled.
   */
  sendForms: {
    takes: z.strictObject({
      localities: z.array(z.string()).min(1).max(4_000),
      language: z.enum(['vi', 'en']),
    }),
    gives: sentForms.or(z.null()),
  },
  /** Ends the writing of forms; `sendForms` answers with how many are done. */
  stopForms: { takes: z.undefined(), gives: z.null() },
} as const;
