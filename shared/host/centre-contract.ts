import { z } from 'zod';
import type { Fault } from '../exchange/fault.ts';
import type { Receipt } from '../exchange/schema.ts';
import type { Campaign } from '../model/campaign.ts';
import { languages } from '../model/words.ts';

/** The calls about this computer's key, and about what the centre sends: starting files, receipts. */

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A starting file that the officer chose, for a person to look at before a workspace is made from it. */
export interface GoodStart {
  readonly kind: 'good';
  readonly name: string;
  /** The 64 digits by which `createFromStart` asks for it. */
  readonly digest: string;
  readonly campaign: Campaign;
  readonly centre: { readonly name: string; readonly organisation: string };
  readonly fingerprint: string;
  readonly madeAt: string;
}
export type PickedStart =
  GoodStart | { readonly kind: 'refused'; readonly name: string; readonly faults: readonly Fault[] };

export const centreContract = {
  /** The fingerprint of the key that this computer signs with; null where it has none. */
  ownKey: { takes: z.undefined(), gives: z.string().nullable() },
  /** Asks where, and prints the receipt page of a file that this session exported. Null where the dialog was cancelled. */
  saveReceiptPage: {
    takes: z.strictObject({ file: z.string(), language: z.enum(languages) }),
    gives: z.strictObject({ file: z.string() }).or(z.null()),
  },
  /** Asks where, and writes the starting file of the open workspace's campaign. Null where the dialog was cancelled. */
  saveStartFile: {
    takes: z.undefined(),
    gives: z.strictObject({ file: z.string(), fingerprint: z.string() }).or(z.null()),
  },
  /** Lets the officer choose a starting file, and reads it. Null where the dialog was cancelled. */
  pickStartFile: { takes: z.undefined(), gives: z.custom<PickedStart>().nullable() },
  /** What a file that was taken in says of files that its sender had received; empty where it is no return file. */
  receiptsOf: {
    takes: z.strictObject({ digest }),
    gives: z.custom<readonly Receipt[]>(),
  },
} as const;
