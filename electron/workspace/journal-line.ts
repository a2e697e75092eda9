import { z } from 'zod';
import { changeSchema, type Change } from '../../shared/history/change.ts';
import { sumOf } from '../files/sum.ts';
import { metaSchema, type WorkspaceMeta } from './meta.ts';

/** Who starts to write: stands before a writer's first change. */
const writerSchema = z.strictObject({
  id: z.string(),
  machine: z.string(),
  version: z.string(),
  at: z.int(),
});
export type WriterRecord = Readonly<z.infer<typeof writerSchema>>;

/** Changes of a writer that could not be restored after damage, so that their absence is known for ever. */
const gapSchema = z.strictObject({ writer: z.string(), from: z.int().min(1), to: z.int().min(1) });
export type Gap = Readonly<z.infer<typeof gapSchema>>;

const recordSchema = z.union([
  z.strictObject({ change: changeSchema }),
  z.strictObject({ writer: writerSchema }),
  z.strictObject({ workspace: metaSchema }),
  z.strictObject({ gap: gapSchema }),
]);
/** One line of the journal. */
export type JournalRecord =
  | { readonly change: Change }
  | { readonly writer: WriterRecord }
  /** The first line: what workspace.json says, in case that is lost. */
  | { readonly workspace: WorkspaceMeta }
  | { readonly gap: Gap };

/** `{"sum":"1a2b3c4d",` stands first, so that the checksum covers exactly the bytes after it. */
const sumPattern = /^\{"sum":"([0-9a-f]{8})",/;
const sumLength = '{"sum":"00000000",'.length;

/** A line of JSON that ends in a line feed and starts with the CRC-32 of its rest. */
export function journalLine(record: JournalRecord): string {
  const rest = JSON.stringify(record).slice(1);
  return `{"sum":"${sumOf(rest)}",${rest}\n`;
}

/** Reads one line without its line feed; undefined where it is not what was written. */
export function parseJournalLine(line: string): JournalRecord | undefined {
  const sum = sumPattern.exec(line)?.[1];
  const rest = line.slice(sumLength);
  if (sum === undefined || sumOf(rest) !== sum) return undefined;
  const parsed = recordSchema.safeParse(JSON.parse(`{${rest}`));
  return parsed.success ? parsed.data : undefined;
}
