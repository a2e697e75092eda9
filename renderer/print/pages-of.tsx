import type { PaperJob } from '../../shared/paper/job.ts';
import { ChecklistPages } from './checklist-pages.tsx';
import { ContentsPage } from './contents-page.tsx';
import { ScreenPages } from './screen-pages.tsx';
import { checklistRules, screenRules } from './page-rules.ts';
import { ReceiptPages } from './receipt-pages.tsx';
import { ReportPages } from './report-pages.tsx';

/** What a printout looks like: its pages, and the style rules of their paper and margins. */
export interface LaidOut {
  readonly pages: React.ReactNode;
  readonly rules: string;
}

export function pagesOf(job: PaperJob): LaidOut {
  switch (job.kind) {
    case 'checklists':
      return {
        pages: (
          <main className={job.paper.size}>
            {job.contents !== undefined && <ContentsPage contents={job.contents} language={job.language} />}
            {job.sheets.map((sheet, index) => (
              <ChecklistPages key={sheet.place.code} index={index} sheet={sheet} />
            ))}
          </main>
        ),
        rules: checklistRules(job),
      };
    case 'screen':
      return {
        pages: (
          <main className={job.paper.size}>
            <ScreenPages screen={job.screen} />
          </main>
        ),
        rules: screenRules(job),
      };
    case 'receipt':
      return { pages: <ReceiptPages sheet={job.sheet} />, rules: '' };
    case 'report':
      return { pages: <ReportPages report={job.report} />, rules: '' };
  }
}
