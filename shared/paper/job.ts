import type { ChecklistSheet } from './checklist.ts';

/** What the print window lays out in one go. */
export interface PaperJob {
  /** The document's title, kept in the PDF. */
  readonly title: string;
  readonly sheets: readonly ChecklistSheet[];
}
