import { conflictsText } from './exchange/conflicts.ts';
import { importText } from './exchange/import.ts';
import { refusalsText } from './exchange/refusals.ts';
import { takenFilesText } from './exchange/taken-files.ts';
import type { Section } from './section.ts';

/** What is said about files that come and go: exports, imports, forms between offices. */
const vi = {
  accepted: (isAccepted: boolean): string => (isAccepted ? 'đã nhận' : 'đã gỡ ra'),
  import: importText.vi,
  refusals: refusalsText.vi,
  taken: takenFilesText.vi,
  conflicts: conflictsText.vi,
};

const en: typeof vi = {
  accepted: (isAccepted) => (isAccepted ? 'taken in' : 'taken out'),
  import: importText.en,
  refusals: refusalsText.en,
  taken: takenFilesText.en,
  conflicts: conflictsText.en,
};

export const exchange: Section<typeof vi> = { vi, en };
