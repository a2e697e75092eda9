/** A list as it stands on screen, ready to lay out as a table: every text is in the reader's language. */
export interface PrintedList {
  /** What the list shows, and how it was narrowed down. */
  readonly heading: string;
  readonly facts: readonly string[];
  readonly columns: readonly string[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly string[])[];
}
