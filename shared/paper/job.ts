import type { Language } from '../model/words.ts';
import type { ChecklistSheet } from './checklist.ts';
import type { PrintedScreen } from './screen.ts';
import type { PaperSetup } from './setup.ts';
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
  readonly paper: PaperSetup;
  readonly sheets: readonly ChecklistSheet[];
  /** The page in front of a pack. */
  readonly contents?: PackContents;
  /** Where this is only a part of a pack, to be looked at: the number of its first sheet, and how many there are. */
  readonly partOf?: { readonly first: number; readonly of: number };
}

export interface PackContents {
  /** Where the localities are: the province's name. */
  readonly within: string;
  /** One for each sheet, in their order. */
  readonly lines: readonly ContentsLine[];
  /** Localities without a sheet, as nothing of what was asked for is left to do there. */
  readonly left: readonly string[];
}

interface ContentsLine {
  readonly place: string;
  readonly code: string;
  readonly verdict: string;
  readonly revision: string;
}

/** What a screen shows, on paper. */
export interface ScreenJob extends AnyJob {
  readonly kind: 'screen';
  readonly paper: PaperSetup;
  readonly screen: PrintedScreen;
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
export type PaperJob = ChecklistsJob | ScreenJob | ReceiptJob | ReportJob;
