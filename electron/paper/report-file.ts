import type { ReportDocument } from '../../shared/paper/report/document.ts';
import { reportCsv } from '../../shared/paper/report/csv.ts';
import type { ReportJob } from '../../shared/paper/job.ts';
import { Failure } from '../failure.ts';
import { reportFormats, type ReportFormat } from '../../shared/paper/report/kinds.ts';
import type { PrintSheets } from './print-sheets.ts';
import { reportDocx } from './docx/report-docx.ts';
import { reportWorkbook } from './report-xlsx.ts';

/** The format that a file's name asks for by its ending; undefined where it asks for none of them. */
export function formatOf(file: string): ReportFormat | undefined {
  return reportFormats.find((format) => file.toLowerCase().endsWith(`.${format}`));
}

/** A report on paper. It is short enough to carry tags and an outline. */
export function reportJob(report: ReportDocument): ReportJob {
  const { title, language } = report;
  return { kind: 'report', title, language, tagged: true, report };
}

/**
 * A report as the content of a file. Throws the failure `print-failed` where the PDF cannot be printed, as where no
 * browser engine runs.
 */
export async function reportFile(
  report: ReportDocument,
  format: ReportFormat,
  print: PrintSheets | undefined,
): Promise<Uint8Array | string> {
  switch (format) {
    case 'pdf':
      if (print === undefined) throw new Failure('print-failed');
      return print(reportJob(report));
    case 'docx':
      return reportDocx(report);
    case 'xlsx':
      return reportWorkbook(report);
    case 'csv':
      return reportCsv(report);
  }
}
