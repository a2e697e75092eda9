import { fileName, placeOf } from '../../electron/shell/file-name.ts';
import { countContent } from '../../renderer/state/content.ts';
import type { Gives, Takes } from '../../shared/host/contract.ts';
import type { CallName } from '../../shared/host/call-names.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { textIn } from '../../shared/text/index.ts';

export const documents = 'C:\\Users\\huong\\Documents';

export const fingerprint = 'W7KD-3PQ9-ZT4M-R8XA';

/** What it answers; the calls that the window does not make yet are left out. */
export type Answers = { readonly [Name in CallName]?: (argument: Takes<Name>) => unknown };

/** Where the real host asks for a place and writes a file, prints, or remembers: as if all went well. */
export function savingAnswers(workspace: () => Workspace) {
  const named = (kind: string, asOf: Day, ending: string): string =>
    `${documents}\\${fileName(kind, placeOf(workspace()), asOf)}${ending}`;

  const exported = (file: string): Gives<'saveExport'> => ({
    file,
    ...countContent(workspace()),
    digest: `sha256:${'7c'.repeat(32)}`,
    code: '7K3M-Q9TA',
    exportedAt: '2025-06-25T09:00:00+07:00',
    signer: fingerprint,
  });

  return {
    printSettings: () => null,
    rememberPrintSettings: () => null,
    printPaper: () => ({ printed: true }),
    cancelPaper: () => null,
    // A workbook is a file, the other tables are a folder of files.
    saveTables: ({ asOf, format, language }) => ({
      path: named(textIn(language).tables.fileStart, asOf, format === 'xlsx' ? '.xlsx' : ''),
      rows: 6_788,
    }),
    sendForms: ({ localities }) => ({
      folder: `${documents}\\bieu-mau_79-ho-chi-minh_2025-06-25`,
      done: localities.length,
      of: localities.length,
    }),
    stopForms: () => null,
    saveExport: ({ asOf }) => exported(named('san-sang', asOf, '.json')),
    saveReturn: ({ province, asOf }) => {
      const name = workspace().plan.locality(province)?.name ?? '';
      return exported(`${documents}\\${fileName('phan-hoi', `${province}-${name}`, asOf)}.json`);
    },
    ownKey: () => fingerprint,
    saveReceiptPage: ({ file }) => ({ file: file.replace(/\.json$/, '_phieu.pdf') }),
    saveStartFile: () => ({ file: `${documents}\\khoi-dau_2025-07-01_2025-06-25.json`, fingerprint }),
    saveReport: ({ format }) => ({ file: `${documents}\\bao-cao-tuan_79.${format}` }),
    showFile: () => null,
  } satisfies Answers;
}
