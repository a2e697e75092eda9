import { fileName, placeOf } from '../../electron/shell/file-name.ts';
import type { Gives, Takes } from '../../shared/host/contract.ts';
import type { PaperOrder, SheetsOrder } from '../../shared/host/paper-contract.ts';
import { dayOf } from '../../shared/model/day.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { PaperJob } from '../../shared/paper/job.ts';
import { fileNameOf, packInOne, packPart, type PackChoice } from '../../shared/paper/pack.ts';
import type { ReportDocument } from '../../shared/paper/report/document.ts';
import { documents } from './fake-saving.ts';

/** A PDF of one empty A4 page. */
const emptyPage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Makes the PDF of a job. */
export type FakePrinter = (job: PaperJob) => Promise<Uint8Array>;

/** Where nothing can be printed, as in a test without a browser. */
export const printsNothing: FakePrinter = () => Promise.resolve(new TextEncoder().encode(emptyPage));

type ReportChoice = Extract<PaperOrder, { kind: 'report' }>['report'];

/** What is laid out for an order to be looked at. */
export function previewedJob(
  { order, part }: Takes<'previewPaper'>,
  workspace: Workspace,
  report: (choice: ReportChoice) => ReportDocument,
): PaperJob {
  switch (order.kind) {
    case 'report': {
      const made = report(order.report);
      return { kind: 'report', title: made.title, language: made.language, tagged: true, report: made };
    }
    case 'screen': {
      const { screen, language, paper } = order;
      return { kind: 'screen', title: screen.heading, language, tagged: true, paper, screen };
    }
    case 'checklists': {
      const choice: PackChoice = { ...order.choice, localities: order.localities, asOf: order.asOf };
      return part === undefined ? packInOne(workspace, choice) : packPart(workspace, choice, part);
    }
  }
}

/** Where the real host offers to save an order. */
export function savedPaper({ order, form }: Takes<'savePaper'>, workspace: Workspace): Gives<'savePaper'> {
  if (order.kind === 'checklists' && form === 'each') {
    const { length } = order.localities;
    return { file: `${documents}\\danh-muc`, written: length, of: length };
  }
  return { file: `${documents}\\${nameOf(order, workspace)}.pdf`, written: 1, of: 1 };
}

function nameOf(order: SheetsOrder, workspace: Workspace): string {
  if (order.kind === 'screen') return fileName('danh-sach', placeOf(workspace), dayOf(new Date()));
  const [code = ''] = order.localities;
  const only = order.localities.length === 1 ? workspace.plan.locality(code) : undefined;
  return fileName('danh-muc', only === undefined ? placeOf(workspace) : fileNameOf(only), order.asOf);
}
