import { z } from 'zod';
import { daySchema } from '../model/campaign.ts';

/** The calls by which tables for reading are made. */

export const tableFormatSchema = z.enum(['xlsx', 'csv', 'ndjson']);
export type TableFormat = z.infer<typeof tableFormatSchema>;

export const tableContract = {
  /**
   * Asks where, and writes all answers as tables: a workbook, or a new folder with a file per table. Null where the
   * dialog was cancelled.
   */
  saveTables: {
    takes: z.strictObject({ asOf: daySchema, format: tableFormatSchema, language: z.enum(['vi', 'en']) }),
    gives: z.strictObject({ path: z.string(), rows: z.int() }).or(z.null()),
  },
} as const;
