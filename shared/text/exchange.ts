import type { RecordKind } from '../model/record.ts';
import { conflictsText } from './exchange/conflicts.ts';
import { importText } from './exchange/import.ts';
import { takenFilesText } from './exchange/taken-files.ts';
import type { Section } from './section.ts';

/** What is said about files that come and go: exports, imports, forms between offices. */
const vi = {
  records: {
    import: 'Tệp nhận về',
    start: 'Tệp khởi đầu của Trung ương',
    question: 'Câu hỏi của Trung ương',
    report: 'Phần viết của báo cáo',
  } satisfies Record<RecordKind, string>,
  accepted: (isAccepted: boolean): string => (isAccepted ? 'đã nhận' : 'đã gỡ ra'),
  import: importText.vi,
  taken: takenFilesText.vi,
  conflicts: conflictsText.vi,
};

const en: typeof vi = {
  records: {
    import: 'Received file',
    start: "The centre's starting file",
    question: 'Question from the centre',
    report: 'Report paragraph',
  },
  accepted: (isAccepted) => (isAccepted ? 'taken in' : 'taken out'),
  import: importText.en,
  taken: takenFilesText.en,
  conflicts: conflictsText.en,
};

export const exchange: Section<typeof vi> = { vi, en };
