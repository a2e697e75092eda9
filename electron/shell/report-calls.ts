import type { ReportKind } from '../../shared/paper/report/kinds.ts';
import { writeWhole } from '../files/whole.ts';
import type { Printer } from '../paper/printer.ts';
import { reportFile } from '../paper/report-file.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { fileName, placeOf } from './file-name.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';

export interface ReportContext {
  readonly session: OfficeSession;
  readonly files: FileDialogs;
  readonly printer: Printer;
}

export type ReportCalls = Pick<Calls, 'previewReport' | 'saveReport'>;

/** What files are named by, whatever the language on the screen. */
const names: Readonly<Record<ReportKind, string>> = {
  summary: 'bao-cao-tong-hop',
  weekly: 'bao-cao-tuan',
  monthly: 'bao-cao-thang',
  readiness: 'bao-cao-san-sang',
  obstacles: 'bao-cao-vuong-mac',
  review: 'bao-cao-so-ket',
};

/** What each call does by which official reports are made. */
export function reportCalls({ session, files, printer }: ReportContext): ReportCalls {
  return {
    previewReport: (choice) => session.report(choice),
    saveReport: async ({ format, ...choice }) => {
      const name = fileName(names[choice.kind], placeOf(session.workspace.workspace), choice.asOf);
      const file = await files.askWhereToSave(name, format);
      if (file === undefined) return null;
      const report = await session.report(choice);
      await writeWhole(file, await reportFile(report, format, printer.print));
      files.remember(file);
      return { file };
    },
  };
}
