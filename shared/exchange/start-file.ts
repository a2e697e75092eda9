import { z } from 'zod';
import { planFor } from '../data/plan.ts';
import type { Edit } from '../history/change.ts';
import { campaignSchema, type Campaign } from '../model/campaign.ts';
import { digestOf } from '../model/digest.ts';
import { recordRegister } from '../model/register.ts';
import { fault, type Fault } from './fault.ts';
import { decode } from './decode.ts';
import { schemaFaults } from './read-export.ts';
import { recordListSchema } from './records.ts';
import { signatureSchema, type Signature } from './schema.ts';
import { fingerprintOf, isSigned } from './signature.ts';
import { milestoneEdits, milestoneFault } from './start-milestones.ts';
import { parseJson, strictnessFault } from './strict-json.ts';

/**
 * The centre's starting file: a campaign and the centre's key. Workspaces made from it belong together, whoever makes
 * them, and know the centre's files by its signature.
 */
export const startFormat = 'san-sang/start';
export const startFormatVersion = 1;

/** Far above any starting file; a larger one is none. */
export const largestStartFile = 1024 * 1024;

const mostMilestones = 200;

const startSchema = z
  .strictObject({
    format: z.literal(startFormat),
    formatVersion: z.literal(startFormatVersion),
    madeAt: z.iso.datetime({ offset: true }),
    campaign: campaignSchema,
    centre: z.strictObject({
      name: z.string().max(200),
      organisation: z.string().max(300),
      publicKey: signatureSchema.shape.publicKey,
    }),
    milestones: recordListSchema('milestone').max(mostMilestones).exactOptional().meta({
      description: "The centre's milestones; left out where there are none, as in older files.",
    }),
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the RFC 8785 form of this object without `digest` and `signature`.' }),
    signature: signatureSchema.meta({ description: 'By the key of `centre`.' }),
  })
  .meta({ title: 'Sẵn Sàng starting file, format version 1' });

export type StartFile = Readonly<z.infer<typeof startSchema>>;
export type Centre = StartFile['centre'];

/** A starting file that was checked in full. */
export interface ReadStart {
  readonly file: StartFile;
  /** The fingerprint of the centre's key, to compare by phone. */
  readonly fingerprint: string;
}

export type StartResult =
  { readonly ok: true; readonly read: ReadStart } | { readonly ok: false; readonly faults: readonly Fault[] };

/** What a starting file says. */
export type StartContent = Pick<StartFile, 'campaign' | 'centre' | 'madeAt' | 'milestones'>;

/** The starting file of a campaign. `madeAt` is ISO 8601 with an offset; `sign` signs the digest by the centre's key. */
export function makeStart(
  { campaign, centre, madeAt, milestones }: StartContent,
  sign: (digest: string) => Signature,
): StartFile {
  const content = {
    format: startFormat,
    formatVersion: startFormatVersion,
    madeAt,
    campaign,
    centre,
    ...(milestones === undefined || milestones.length === 0 ? {} : { milestones }),
  } as const;
  const digest = digestOf(content);
  return { ...content, digest, signature: sign(digest) };
}

/** For people as well as programs: one member a line, two blanks deeper for each level. */
export function startText(file: StartFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the bytes of a starting file as strictly as an export: text, schema, digest, signature, and what it names. */
export function readStart(bytes: Uint8Array): StartResult {
  if (bytes.length === 0) return refuse(fault([], 'empty'));
  if (bytes.length > largestStartFile) return refuse(fault([], 'too-large', String(largestStartFile)));
  const text = decode(bytes);
  if (text === undefined) return refuse(fault([], 'not-utf8'));
  const json = parseJson(text);
  if ('fault' in json) return refuse(json.fault);
  const loose = strictnessFault(text, json.value) ?? formatFault(json.value);
  if (loose !== undefined) return refuse(loose);
  const parsed = startSchema.safeParse(json.value);
  if (!parsed.success) return refuse(...schemaFaults(parsed.error, json.value));
  const file = parsed.data;
  const wrong =
    sealFault(file, json.value as Readonly<Record<string, unknown>>) ??
    campaignFault(file.campaign) ??
    milestoneFault(file.campaign, file.milestones ?? []);
  if (wrong !== undefined) return refuse(wrong);
  return { ok: true, read: { file, fingerprint: fingerprintOf(file.centre.publicKey) } };
}

function refuse(...faults: Fault[]): StartResult {
  return { ok: false, faults };
}

function formatFault(value: unknown): Fault | undefined {
  const { format, formatVersion } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== startFormat) return fault(['format'], 'not-a-start', startFormat);
  return typeof formatVersion === 'number' && formatVersion > startFormatVersion
    ? fault(['formatVersion'], 'newer-version', `${formatVersion} > ${startFormatVersion}`)
    : undefined;
}

function sealFault(file: StartFile, value: Readonly<Record<string, unknown>>): Fault | undefined {
  const { digest: _digest, signature: _signature, ...content } = value;
  if (digestOf(content) !== file.digest) return fault(['digest'], 'wrong-digest');
  const isCentres = file.signature.publicKey === file.centre.publicKey;
  return isCentres && isSigned(file.digest, file.signature)
    ? undefined
    : fault(['signature'], 'wrong-signature');
}

/** What of the campaign this version lacks; undefined where workspaces can be made from it. */
function campaignFault(campaign: Campaign): Fault | undefined {
  const plan = planFor(campaign, { level: 'nation' });
  if (typeof plan !== 'string') return undefined;
  return fault(plan === 'unknown-units' ? ['campaign', 'units'] : ['campaign', 'template'], plan);
}

/** What a workspace made from the file remembers of it, and the milestones that it was given. */
export function startEdits({ file, fingerprint }: ReadStart): Edit[] {
  const { digest, centre, madeAt } = file;
  const { name, organisation } = centre;
  const register = recordRegister('start', digest.replace('sha256:', ''), 'about');
  return [
    { register, value: { name, organisation, fingerprint, madeAt } },
    ...milestoneEdits(file.milestones ?? []),
  ];
}
