import { z } from 'zod';
import type { PreviewedFile } from '../exchange/import-preview.ts';
import { effects, type FileEffects } from '../exchange/preview.ts';
import { changeSchema } from '../history/change.ts';
import { daySchema } from '../model/campaign.ts';

/** The calls by which files come and go. */

const savedExport = z.strictObject({
  file: z.string(),
  localities: z.int(),
  /** Items with a status. */
  answers: z.int(),
  conflicts: z.int(),
  /** `sha256:` and 64 digits, and its short code to compare by phone. */
  digest: z.string(),
  code: z.string(),
  /** ISO 8601. */
  exportedAt: z.string(),
  /** The fingerprint of this computer's key; null where the file could not be signed. */
  signer: z.string().nullable(),
});
export type Exported = Readonly<z.infer<typeof savedExport>>;

/** Where a writer's changes were made. */
const device = z.strictObject({
  /** The computer's name; empty where it is not known, as of those whose changes came by a file. */
  machine: z.string(),
});
export type Device = Readonly<z.infer<typeof device>>;

/** Where changes came from. */
export const originsSchema = z.strictObject({
  /** By writer, for every writer of the changes. */
  writers: z.record(z.string(), device),
  /** By change, as `originKey` writes it, the digest of the file that it came with; of those made here, nothing. */
  origins: z.record(z.string(), z.string()),
});
export type Origins = Readonly<z.infer<typeof originsSchema>>;

export function originKey({ writer, n }: { readonly writer: string; readonly n: number }): string {
  return `${writer}/${n}`;
}

const pageOfEntries = {
  effect: z.enum(effects).exclude(['same']).nullable(),
  skip: z.int().min(0),
};

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A file dropped on the window: the page has its bytes, not its path. */
const droppedFile = z.strictObject({ name: z.string().min(1).max(500), bytes: z.instanceof(Uint8Array) });

export const exchangeContract = {
  /** Asks where, writes the export, reads it back and checks it. Null where the dialog was cancelled. */
  saveExport: {
    takes: z.strictObject({
      asOf: daySchema,
      /** Left out for everything. */
      part: z
        .strictObject({
          localities: z.array(z.string()).min(1).optional(),
          platforms: z.array(z.string()).min(1).optional(),
        })
        .optional(),
      /** Only what changed since this computer last exported the workspace. */
      sinceLast: z.boolean().default(false),
    }),
    gives: savedExport.or(z.null()),
  },
  /** Asks where, and writes what a province gets back: its answers as they stand here, receipts, decisions, questions. */
  saveReturn: {
    takes: z.strictObject({ province: z.string().regex(/^\d{2}$/), asOf: daySchema }),
    gives: savedExport.or(z.null()),
  },
  /** Lets the officer choose files to take in, beside those chosen before. Answers with the names of all. */
  pickImportFiles: { takes: z.undefined(), gives: z.array(z.string()) },
  /** Adds files that were dropped on the window. Answers with the names of all. */
  dropImportFiles: {
    takes: z.strictObject({ files: z.array(droppedFile).min(1).max(1_000) }),
    gives: z.array(z.string()),
  },
  /**
   * What taking the chosen files in would do, or those of the digests and no others; tells how far it is. Rejects with
   * `cancelled` after `cancelImport`.
   */
  previewImport: {
    takes: z.strictObject({
      asOf: daySchema,
      digests: z.array(digest).min(1).max(1_000).optional(),
      /** More of the entries of one of the files, and of no other. */
      page: z.strictObject({ of: digest, ...pageOfEntries }).optional(),
    }),
    gives: z.custom<readonly PreviewedFile[]>(),
  },
  /**
   * Takes files in by their digests, as one step that can be undone; answers with its changes. Everything in the
   * workspace may read differently after it. Rejects with `cancelled` after `stopImport`, and then nothing of it stays;
   * a step that is on its way to the disk by then ends well.
   */
  acceptImport: {
    takes: z.strictObject({
      asOf: daySchema,
      digests: z.array(digest).min(1).max(1_000),
    }),
    gives: z.array(changeSchema),
  },
  /** Forgets the chosen files and ends a preview that is under way. */
  cancelImport: { takes: z.undefined(), gives: z.null() },
  /** Ends a preview or a taking in that is under way; the files stay chosen. */
  stopImport: { takes: z.undefined(), gives: z.null() },
  /** What a file that was taken in brings, beside all that there is without it; also of one taken out since. */
  effectsOfFile: {
    takes: z.strictObject({ digest, asOf: daySchema, page: z.strictObject(pageOfEntries).optional() }),
    gives: z.custom<FileEffects>(),
  },
  /** On which computer changes were made, or with which file they came: the accepted one exported first. */
  origins: {
    takes: z.strictObject({
      changes: z.array(z.strictObject({ register: z.string(), writer: z.string(), n: z.int() })).max(20_000),
    }),
    gives: originsSchema,
  },
} as const;
