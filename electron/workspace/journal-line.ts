import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { changeSchema, type Change } from '../../shared/history/change.ts';

/** Who starts to write: stands before a writer's first change. */
const writerSchema = z.strictObject({
  id: z.string(),
  machine: z.string(),
  version: z.string(),
  at: z.int(),
});
export type WriterRecord = Readonly<z.infer<typeof writerSchema>>;

const recordSchema = z.union([
  z.strictObject({ writer: writerSchema }),
  z.strictObject({ change: changeSchema }),
]);
/** One line of the journal. */
export type JournalRecord = { readonly writer: WriterRecord } | { readonly change: Change };

/** `{"sum":"1a2b3c4d",` stands first, so that the checksum covers exactly the bytes after it. */
const sumPattern = /^\{"sum":"([0-9a-f]{8})",/;
const sumLength = '{"sum":"00000000",'.length;

/** A line of JSON that ends in a line feed and starts with the CRC-32 of its rest. */
export function journalLine(record: JournalRecord): string {
  const rest = JSON.stringify(record).slice(1);
  return `{"sum":"${checksum(rest)}",${rest}\n`;
}

/** Reads one line without its line feed; undefined where it is not what was written. */
export function parseJournalLine(line: string): JournalRecord | undefined {
  const sum = sumPattern.exec(line)?.[1];
  const rest = line.slice(sumLength);
  if (sum === undefined || checksum(rest) !== sum) return undefined;
  // A line whose checksum holds was written by this product and has been validated before it was.
  const parsed = recordSchema.safeParse(JSON.parse(`{${rest}`));
  return parsed.success ? parsed.data : undefined;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
