import type { PaperJob } from '../../shared/paper/job.ts';

/** Lays sheets out and prints them to the bytes of a PDF. Throws the failure `print-failed`. */
export type PrintSheets = (job: PaperJob) => Promise<Uint8Array>;
