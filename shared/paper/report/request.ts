import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { OwnLetterhead, OwnParagraphs, ReportKind } from './kinds.ts';
import type { Reporter } from './letterhead.ts';

export interface ReportRequest {
  readonly kind: ReportKind;
  readonly language: Language;
  /** The day whose figures these are; the workspace is as it stood on it. */
  readonly asOf: Day;
  readonly reporter: Reporter;
  /** The decision on the go/no-go page; left out: the newest that was signed for the whole province. */
  readonly decision?: string | undefined;
  readonly own: OwnParagraphs;
  readonly letterhead: OwnLetterhead;
  /** An earlier state of the same workspace and the day that it is judged as of; the column is left out without it. */
  readonly previous?: { readonly workspace: Workspace; readonly asOf: Day } | undefined;
}
