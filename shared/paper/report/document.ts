import type { Language } from '../../model/words.ts';
import type { ReportKind, OwnSection } from './kinds.ts';

/** What stands in one cell of a table. A number is a number in every file; null is an empty cell. */
export type Cell = string | number | null;

export interface Column {
  readonly label: string;
  /** `ratio` is a share from 0 to 1, shown as a percentage; `change` is a whole number shown with its sign. */
  readonly kind: 'text' | 'number' | 'ratio' | 'change';
  /** The width on paper, in parts of all columns together. */
  readonly width: number;
}

export interface ReportTable {
  /** The name of its sheet in a workbook: at most 31 characters, without `[]:*?/\`. */
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row, where there is a sum. */
  readonly total?: readonly Cell[] | undefined;
  /** Said instead of an empty table. */
  readonly empty: string;
}

/** Horizontal bars; each carries its name and number, so nothing depends on colour. */
export interface BarChart {
  readonly title: string;
  readonly bars: readonly {
    readonly label: string;
    /** The length of the bar, from 0 to 1. */
    readonly share: number;
    readonly value: string;
  }[];
}

/** One part of a report's body, in the reader's language. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'bars'; readonly chart: BarChart }
  /** The officer's own words, a paragraph each; none leaves dotted lines to write on. */
  | { readonly kind: 'own'; readonly section: OwnSection; readonly paragraphs: readonly string[] }
  /** Boxes to tick and lines to write on, or what people decided, then places to sign: never decided by the program. */
  | {
      readonly kind: 'decision';
      readonly lead: string;
      readonly choices: readonly string[];
      /** Which of them was decided; left out where that is still to be ticked. */
      readonly chosen?: number;
      readonly writeIn: string;
      /** What was written there, a paragraph each; left out: lines to write on. */
      readonly written?: readonly string[];
      /** A name stands where it is known who signs. */
      readonly signers: readonly { readonly title: string; readonly hint: string; readonly name?: string }[];
    };

export interface Appendix {
  /** `Phụ lục I`. */
  readonly name: string;
  readonly title: string;
  /** Which report it belongs to, with dots for what is written on signing. */
  readonly attached: string;
  /** False for the tables that only a workbook has room for. */
  readonly onPaper: boolean;
  readonly blocks: readonly Block[];
}

/** The head and the foot of an official document; what nobody knows yet is dots to write on. */
export interface Letterhead {
  readonly nationalHeading: string;
  readonly motto: string;
  /** Lines; none where the agency has no superior to name. */
  readonly superior: readonly string[];
  readonly agency: readonly string[];
  readonly number: string;
  readonly placeAndDate: string;
  readonly type: string;
  readonly subject: string;
  /** The days that it is about, in brackets. */
  readonly period: string;
  /** Said above everything where the language is not the official one. */
  readonly translation: string | undefined;
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
  readonly authority: readonly string[];
  readonly signerTitle: string;
  readonly signerName: string;
}

/** A report, ready to lay out: every file is made of this alone, so all of them carry the same figures. */
export interface ReportDocument {
  readonly kind: ReportKind;
  readonly language: Language;
  /** True where nothing was reported yet. */
  readonly isEmpty: boolean;
  readonly title: string;
  /** What the workbook's first sheet says: names and values. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly letterhead: Letterhead;
  readonly blocks: readonly Block[];
  readonly appendices: readonly Appendix[];
}

/** Every table of a report, in its order, those of the appendices last. */
export function tablesOf({
  blocks,
  appendices,
}: Pick<ReportDocument, 'blocks' | 'appendices'>): ReportTable[] {
  return [...blocks, ...appendices.flatMap((appendix) => appendix.blocks)].flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  );
}
