import { z } from 'zod';

/** The longest text of a cell. */
export const longestCell = 2_000;
/** As many as the grid has items, and what comes before them. */
const mostColumns = 100;

const cell = z.string().max(longestCell);

/**
 * Words; a code, day or count that stays on one line; a number; or a sign so short that many of its columns stand side by
 * side, with their heads upright.
 */
export const columnKinds = ['text', 'code', 'figure', 'sign'] as const;
export type ColumnKind = (typeof columnKinds)[number];

const printedTableSchema = z.strictObject({
  /** Empty where there is one table and the page's own heading says it. */
  heading: cell,
  columns: z
    .array(z.strictObject({ heading: cell, kind: z.enum(columnKinds) }))
    .min(1)
    .max(mostColumns),
  /** As many cells in each row as there are columns. */
  rows: z.array(z.array(cell).max(mostColumns)).max(5_000),
});
export type PrintedTable = Readonly<z.infer<typeof printedTableSchema>>;

export const printedScreenSchema = z.strictObject({
  /** What the screen, or its list, shows. */
  heading: cell,
  /** How it was narrowed down, as of when, and what its signs mean. */
  facts: z.array(cell).max(20),
  tables: z.array(printedTableSchema).min(1).max(12),
});

/** What a screen shows, ready to lay out as tables: every text is in the reader's language. */
export type PrintedScreen = Readonly<z.infer<typeof printedScreenSchema>>;
