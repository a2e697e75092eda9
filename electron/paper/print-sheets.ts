import type { PaperJob } from '../../shared/paper/job.ts';

/** Lays a job out and prints it to the bytes of a PDF. Throws `print-failed`, or the signal's reason. */
export type PrintSheets = (job: PaperJob, signal?: AbortSignal) => Promise<Uint8Array>;
