/** The kinds of official reports. */
export const reportKinds = ['summary', 'weekly', 'monthly', 'readiness', 'obstacles', 'review'] as const;
export type ReportKind = (typeof reportKinds)[number];

export function isReportKind(name: string): name is ReportKind {
  return reportKinds.some((kind) => kind === name);
}

/** The parts of a report that an officer writes: a register each, kept from one report of the kind to the next. */
export const ownSections = [
  'assessment',
  'results',
  'difficulties',
  'causes',
  'conditions',
  'next-tasks',
  'proposals',
] as const;
export type OwnSection = (typeof ownSections)[number];

export const sectionsOf: Readonly<Record<ReportKind, readonly OwnSection[]>> = {
  summary: ['assessment', 'proposals'],
  weekly: ['results', 'difficulties', 'next-tasks', 'proposals'],
  monthly: ['results', 'difficulties', 'next-tasks', 'proposals'],
  readiness: ['assessment', 'conditions', 'proposals'],
  obstacles: ['causes', 'proposals'],
  review: ['results', 'difficulties', 'causes', 'proposals', 'next-tasks'],
};

/** The parts of the letterhead and the signature block: the same for every kind, so kept under a kind of their own. */
export const letterheadFields = [
  'superior',
  'agency',
  'symbol',
  'place',
  'authority',
  'signer-title',
  'signer-name',
  'recipients',
] as const;
export type LetterheadField = (typeof letterheadFields)[number];

/** Where the letterhead's registers are kept: `report/79-letterhead/agency`. */
export const letterheadKind = 'letterhead';

/** What an officer wrote for a report, by section; empty sections are left out. */
export type OwnParagraphs = Readonly<Partial<Record<OwnSection, string>>>;
export type OwnLetterhead = Readonly<Partial<Record<LetterheadField, string>>>;

/** The files that a report can be written to. */
export const reportFormats = ['pdf', 'docx', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];
