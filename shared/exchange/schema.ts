import { z } from 'zod';
import { campaignSchema, daySchema, scopeSchema } from '../model/campaign.ts';
import { actorSchema, evidenceSchema, statusSchema } from '../model/register.ts';
import { safeText, textSchema } from '../model/text-value.ts';
import { localityTypes, verdicts } from '../model/words.ts';
import { registerValueSchema } from '../history/value.ts';
import type { ExchangedKind } from '../model/record.ts';
import { recordListSchema } from './records.ts';

export const exportFormat = 'san-sang/export';
export const exportFormatVersion = 1;

const verdict = z
  .enum(verdicts)
  .meta({ description: 'Worst first; a locality stands as its worst platform.' });
const count = z.int().min(0);
const code = z.string().regex(/^\d{2}(\d{3})?$/);
const itemId = z.string().regex(/^[A-Z]+-\d{2}$/);
const memberId = z.string().regex(/^[0-9a-z-]{1,40}$/);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const evidenceEntry = z.union([
  evidenceSchema.options[0].extend({ id: memberId }),
  evidenceSchema.options[1].extend({ id: memberId }),
]);

const answer = z.strictObject({
  status: statusSchema.exactOptional(),
  note: textSchema.exactOptional(),
  reason: textSchema.exactOptional().meta({ description: 'Why an item is not applicable.' }),
  owner: textSchema.exactOptional(),
  blockedBy: actorSchema
    .exactOptional()
    .meta({ description: 'Who must act before a blocked item can go on.' }),
  evidence: z.array(evidenceEntry).min(1).exactOptional(),
});

const platformSummary = z.strictObject({
  verdict,
  ownVerdict: verdict.meta({ description: 'Without the items that wait for a vendor or a ministry.' }),
  reported: count,
  done: count,
  applicable: count,
});

const optionalList = (kind: ExchangedKind, description: string) =>
  recordListSchema(kind)
    .min(1)
    .optional()
    .meta({ description: `${description} Left out where there is none.` });

/** What of the scope a file carries, where that is not all of it. */
const partSchema = z
  .strictObject({
    localities: z.array(code).min(1).optional(),
    platforms: z.array(z.string().min(1).max(40)).min(1).optional(),
    since: z.iso.datetime({ offset: true }).optional().meta({
      description: 'Only registers that changed after this moment; `summary` is empty then.',
    }),
  })
  .meta({ description: 'Left out where the file carries everything of its scope.' });

const conflictValue = z.strictObject({
  value: registerValueSchema,
  person: safeText(200),
  at: z.iso.datetime(),
});

const receipt = z.strictObject({
  digest,
  exportedAt: z.iso.datetime({ offset: true }),
  receivedAt: z.iso.datetime({ offset: true }),
  answers: count,
  decided: z
    .array(
      z.strictObject({
        register: z.string(),
        values: z.array(conflictValue).min(2),
        decided: registerValueSchema,
        person: safeText(200),
        at: z.iso.datetime(),
      }),
    )
    .meta({ description: 'Conflicts in which this file stood, and the value that a person chose.' }),
});

export const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z.base64().length(44).meta({ description: 'The 32 bytes of the key.' }),
  value: z.base64().length(88).meta({ description: 'Over the UTF-8 bytes of the text in `digest`.' }),
});

const survivor = z
  .tuple([
    count.meta({ description: 'index into merge.writers' }),
    z.int().min(1).meta({ description: "the writer's count of this change" }),
    count.meta({ description: 'hybrid logical clock, milliseconds' }),
    count.meta({ description: 'hybrid logical clock, tick' }),
    z.int().meta({ description: 'wall time minus the clock, milliseconds' }),
    count.meta({ description: 'index into merge.people' }),
  ])
  .rest(count)
  .meta({
    description:
      'One change that no other had seen. After the six numbers: pairs of a writer index and the highest count of ' +
      'this register that was seen of that writer.',
  });

export const exportSchema = z
  .strictObject({
    format: z.literal(exportFormat),
    formatVersion: z.literal(exportFormatVersion),
    exportedAt: z.iso.datetime({ offset: true }),
    asOf: daySchema.meta({ description: 'The day that due days were compared with for `summary`.' }),
    app: z.strictObject({ version: safeText(50) }),
    exporter: z.strictObject({
      name: safeText(200),
      title: safeText(200),
      organisation: safeText(300),
      writer: z.string().max(40),
    }),
    campaign: campaignSchema.extend({ name: safeText(300).min(1) }),
    scope: scopeSchema,
    part: partSchema.optional(),
    localities: z.array(
      z.strictObject({ code, name: z.string(), type: z.enum(localityTypes), parent: code.nullable() }),
    ),
    summary: z.record(code, z.strictObject({ verdict, platforms: z.record(z.string(), platformSummary) })),
    states: z
      .record(code, z.record(itemId, answer))
      .meta({ description: 'Answers by locality code and item id; items that were never set are left out.' }),
    obstacles: recordListSchema('obstacle').meta({
      description: 'What stands in the way, incidents after the cutover among it.',
    }),
    rehearsals: recordListSchema('rehearsal'),
    decisions: recordListSchema('decision').meta({ description: 'Go or no-go, with its signer.' }),
    vendors: optionalList(
      'vendor',
      "Each platform's vendor and its written commitment, by scope and platform.",
    ),
    milestones: optionalList('milestone', 'Days on the way to the cutover, as offsets from it.'),
    services: optionalList('service', 'Online public services that are to run end to end.'),
    watches: optionalList('watch', 'The daily check after the cutover.'),
    questions: optionalList('question', 'What the centre asks about items, and the answers.'),
    reports: optionalList('report', "The officers' own paragraphs of reports, by section."),
    receipts: z.array(receipt).min(1).optional().meta({
      description:
        'In a return file: what the sender of this file had received, and how it settled conflicts.',
    }),
    merge: z
      .strictObject({
        writers: z.array(z.string().regex(/^[0-9a-z]{16}$/)),
        people: z.array(safeText(200)),
        registers: z.record(z.string(), z.record(z.string(), z.array(survivor).min(1))),
      })
      .meta({
        description:
          'What each register needs to merge, by entity (`item/26740/TTHC-08`) and field. The value is the one in ' +
          '`states`, null where it is not there; where several differ, `conflicts` has them in the same order.',
      }),
    conflicts: z.array(
      z.strictObject({
        register: z.string(),
        values: z.array(conflictValue).min(2),
      }),
    ),
    digest: digest.meta({
      description: 'SHA-256 of the RFC 8785 form of this object without `digest` and `signature`.',
    }),
    signature: signatureSchema.optional(),
  })
  .meta({ title: 'Sẵn Sàng export, format version 1' });

export type Export = z.infer<typeof exportSchema>;
/** An export without what merging needs, which whoever reads it gets as changes. */
export type ExportContent = Omit<Export, 'merge'>;
export type ExportPart = Readonly<z.infer<typeof partSchema>>;
export type Signature = Readonly<z.infer<typeof signatureSchema>>;
export type Receipt = Readonly<z.infer<typeof receipt>>;
export type ExportedSurvivor = Export['merge']['registers'][string][string][number];

/** The published JSON Schema (draft 2020-12) of the export file. */
export function exportJsonSchema(): unknown {
  return z.toJSONSchema(exportSchema, { io: 'input' });
}
