import type { Language } from '../model/words.ts';
import type { ChecklistSheet } from './checklist.ts';
import type { PrintedList } from './list.ts';
import type { ReceiptSheet } from './receipt.ts';
import type { ReportDocument } from './report/document.ts';

/** What every printout has, whatever is on it. */
interface AnyJob {
  /** The document's title, kept in the PDF. */
  readonly title: string;
  readonly language: Language;
  /**
   * With tags and an outline, for screen readers. A page of tags for each cell costs more than it gives in a pile of
   * sheets (4 times the time, 23 times the size).
   */
  readonly tagged: boolean;
}

/** Checklists of localities, one after the other. */
export interface ChecklistsJob extends AnyJob {
  readonly kind: 'checklists';
  readonly sheets: readonly ChecklistSheet[];
}

/** A list of the screen on paper. */
export interface ListJob extends AnyJob {
  readonly kind: 'list';
  readonly list: PrintedList;
}

/** An official report. */
export interface ReportJob extends AnyJob {
  readonly kind: 'report';
  readonly report: ReportDocument;
}

/** The receipt of an exported file. */
export interface ReceiptJob extends AnyJob {
  readonly kind: 'receipt';
  readonly sheet: ReceiptSheet;
}

/** What the print window lays out in one go. */
export type PaperJob = ChecklistsJob | ListJob | ReceiptJob | ReportJob;

/** Checklists as one printout: that of a single place is tagged. */
export function checklistsJob(title: string, sheets: readonly ChecklistSheet[]): ChecklistsJob {
  return {
    kind: 'checklists',
    title,
    language: sheets[0]?.language ?? 'vi',
    tagged: sheets.length <= 1,
    sheets,
  };
}

/** A report as a printout: it is small, so it is tagged. */
export function reportJob(report: ReportDocument): ReportJob {
  return { kind: 'report', title: report.title, language: report.language, tagged: true, report };
}
