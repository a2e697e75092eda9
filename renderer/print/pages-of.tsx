import type { PaperJob } from '../../shared/paper/job.ts';
import { ChecklistPages } from './checklist-pages.tsx';
import { ListPages } from './list-page.tsx';
import { pageRules } from './page-rules.ts';
import { ReceiptPages } from './receipt-pages.tsx';
import { ReportPages } from './report-pages.tsx';

/** What a printout looks like: its pages, and the rules for their margins. */
export interface LaidOut {
  readonly pages: React.ReactNode;
  readonly rules: CSSStyleSheet;
}

export function pagesOf(job: PaperJob): LaidOut {
  switch (job.kind) {
    case 'checklists':
      return {
        pages: job.sheets.map((sheet, index) => <ChecklistPages key={index} index={index} sheet={sheet} />),
        rules: pageRules(job.sheets),
      };
    case 'list':
      return { pages: <ListPages list={job.list} />, rules: pageRules([]) };
    case 'receipt':
      return { pages: <ReceiptPages sheet={job.sheet} />, rules: '' };
    case 'report':
      return { pages: <ReportPages report={job.report} />, rules: pageRules([]) };
  }
}
