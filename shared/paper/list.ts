import { z } from 'zod';

/** The longest text of a cell. */
export const longestCell = 2_000;

const cell = z.string().max(longestCell);

export const printedListSchema = z.strictObject({
  /** What the list shows. */
  heading: cell,
  /** How it was narrowed down, and as of when. */
  facts: z.array(cell).max(20),
  columns: z.array(cell).min(1).max(12),
  /** As many cells in each row as there are columns. */
  rows: z.array(z.array(cell).max(12)).max(5_000),
});

/** A list as it stands on screen, ready to lay out as a table: every text is in the reader's language. */
export type PrintedList = Readonly<z.infer<typeof printedListSchema>>;
