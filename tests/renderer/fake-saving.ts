import type { Gives, Takes } from '../../shared/host/contract.ts';
import type { CallName } from '../../shared/host/call-names.ts';

/** A PDF of one empty A4 page. */
const emptyPage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const fingerprint = 'W7KD-3PQ9-ZT4M-R8XA';

function savedAs(name: string): Gives<'saveExport'> {
  return {
    file: `C:\\Users\\huong\\Documents\\${name}`,
    localities: 169,
    answers: 3182,
    conflicts: 1,
    digest: `sha256:${'7c'.repeat(32)}`,
    code: '7K3M-Q9TA',
    exportedAt: '2025-06-25T09:00:00+07:00',
    signer: fingerprint,
  };
}

/** What it answers; the calls that the window does not make yet are left out. */
export type Answers = { readonly [Name in CallName]?: (argument: Takes<Name>) => unknown };

/** Where the real host asks for a place and writes a file, prints, or remembers: as if all went well. */
export const savingAnswers = {
  printSettings: () => null,
  rememberPrintSettings: () => null,
  previewPaper: () => new TextEncoder().encode(emptyPage),
  savePaper: () => ({ file: 'C:\\Users\\huong\\Documents\\danh-muc-26740.pdf', written: 1, of: 1 }),
  printPaper: () => ({ printed: true }),
  cancelPaper: () => null,
  saveTables: () => ({
    path: 'C:\\Users\\huong\\Documents\\bang-so-lieu_79-ho-chi-minh_2025-06-25.xlsx',
    rows: 6_788,
  }),
  sendForms: ({ localities }) => ({
    folder: 'C:\\Users\\huong\\Documents\\bieu-mau_79-ho-chi-minh_2025-06-25',
    done: localities.length,
    of: localities.length,
  }),
  stopForms: () => null,
  saveExport: () => savedAs('san-sang-79-2025-06-25.json'),
  saveReturn: () => savedAs('phan-hoi_79-ho-chi-minh_2025-06-25.json'),
  ownKey: () => fingerprint,
  saveReceiptPage: () => ({ file: 'C:\\Users\\huong\\Documents\\san-sang-79-2025-06-25_phieu.pdf' }),
  saveStartFile: () => ({
    file: 'C:\\Users\\huong\\Documents\\khoi-dau_2025-07-01_2025-06-25.json',
    fingerprint,
  }),
  saveReport: ({ format }) => ({ file: `C:\\Users\\huong\\Documents\\bao-cao-tuan_79.${format}` }),
  showFile: () => null,
} satisfies Answers;
