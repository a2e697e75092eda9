import type { z } from 'zod';
import type { Change } from '../history/change.ts';
import { planFor } from '../data/plan.ts';
import type { Plan } from '../model/campaign.ts';
import { digestOf, portableSha256, type Sha256 } from '../model/digest.ts';
import { fitsRegister, parseRegister } from '../model/register.ts';
import { Workspace } from '../model/workspace.ts';
import { recognise } from './own-writing.ts';
import { decode } from './decode.ts';
import { fault, shorten, type Fault } from './fault.ts';
import { coverageOf, type Coverage } from './part.ts';
import { largestExport } from './largest.ts';
import { registersOf, type RegisterSource } from './register-source.ts';
import {
  exportFormat,
  exportFormatVersion,
  exportSchema,
  type Export,
  type ExportContent,
} from './schema.ts';
import { fingerprintOf, isSigned } from './signature.ts';
import { parseJson, strictnessFault } from './strict-json.ts';
import { summaryOf } from './summary.ts';
import { unpackMerge } from './unpack-merge.ts';

export { largestExport };

/** An export that was checked in full. */
export interface ReadExport {
  readonly file: ExportContent;
  readonly plan: Plan;
  readonly changes: readonly Change[];
  /** What the changes add up to; worked out when it is asked for. */
  readonly workspace: Workspace;
  /** The fingerprint of the key that signed it; null where it is not signed. */
  readonly signer: string | null;
}

export type ReadResult =
  | { readonly ok: true; readonly read: ReadExport }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads the bytes of an export file and checks all that can be checked about it: text, structure, schema,
 * references to localities and items, the digest and signature, and that summary and merge data agree with the
 * answers.
 */
export function readExport(bytes: Uint8Array, hash: Sha256 = portableSha256): ReadResult {
  if (bytes.length === 0) return refuse(fault([], 'empty'));
  if (bytes.length > largestExport) return refuse(fault([], 'too-large', String(largestExport)));
  const own = recognise(bytes);
  if (own !== undefined) return check(own.file, own.registers, `sha256:${hash(own.canonical)}`);

  const text = decode(bytes);
  if (text === undefined) return refuse(fault([], 'not-utf8'));
  const json = parseJson(text);
  if ('fault' in json) return refuse(json.fault);
  const loose = strictnessFault(text, json.value) ?? formatFault(json.value);
  if (loose !== undefined) return refuse(loose);
  const parsed = exportSchema.safeParse(json.value);
  if (!parsed.success) return refuse(schemaFaults(parsed.error, json.value));
  const { digest: _digest, signature: _signature, ...content } = json.value as Record<string, unknown>;
  return check(parsed.data, registersOf(parsed.data.merge), digestOf(content, hash));
}

function refuse(...parts: (Fault | readonly Fault[])[]): ReadResult {
  return { ok: false, faults: parts.flat() };
}

function formatFault(value: unknown): Fault | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== exportFormat) {
    return fault(['format'], 'not-an-export', exportFormat);
  }
  const version = 'formatVersion' in value ? value.formatVersion : undefined;
  if (typeof version === 'number' && version > exportFormatVersion) {
    return fault(['formatVersion'], 'newer-version', `${version} > ${exportFormatVersion}`);
  }
  return undefined;
}

/** What a schema complains of, in the value that it was asked about. */
export function schemaFaults(error: z.ZodError, root: unknown): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fault([...issue.path, key], 'unknown-key'));
    }
    const found = issue.path.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      root,
    );
    return found === undefined
      ? [fault(issue.path, 'missing')]
      : [fault(issue.path, 'bad-value', shorten(JSON.stringify(found)))];
  });
}

/** Checks what no schema can. `digest` is that of the content as it was read. */
function check(file: Export, registers: RegisterSource, digest: string): ReadResult {
  // A wrong digest says only that something was altered; the other checks come first and may say what.
  const altered = digest === file.digest ? [] : [fault(['digest'], 'wrong-digest')];
  const plan = planFor(file.campaign, file.scope);
  if (typeof plan === 'string') {
    const where = {
      'unknown-template': ['campaign', 'template'],
      'unknown-units': ['campaign', 'units'],
      'unknown-scope': ['scope'],
    };
    return refuse(fault(where[plan], plan), altered);
  }
  const coverage = coverageOf(plan, file.part);
  if (coverage === undefined) return refuse(fault(['part'], 'part-mismatch'), altered);
  const faults = [
    ...localityFaults(file, plan, coverage),
    ...stateFaults(file, plan),
    ...receiptFaults(file),
  ];
  if (faults.length > 0) return refuse(faults, altered);

  const { changes, faults: mergeFaults } = unpackMerge(file, plan, coverage, registers);
  if (mergeFaults.length > 0) return refuse(mergeFaults, altered);
  const summaryFault = firstSummaryFault(file, plan, coverage);
  if (summaryFault !== undefined) return refuse(summaryFault, altered);
  if (altered.length > 0) return refuse(altered);
  const { signature } = file;
  if (signature !== undefined && !isSigned(file.digest, signature)) {
    return refuse(fault(['signature'], 'wrong-signature'));
  }
  const signer = signature === undefined ? null : fingerprintOf(signature.publicKey);
  const { merge: _merge, ...content } = file;
  let workspace: Workspace | undefined;
  return {
    ok: true,
    read: {
      file: content,
      plan,
      changes,
      signer,
      get workspace() {
        return (workspace ??= new Workspace(file.campaign, file.scope, changes));
      },
    },
  };
}

function localityFaults(file: Export, plan: Plan, coverage: Coverage): Fault[] {
  const faults: Fault[] = [];
  const listed = new Set<string>();
  file.localities.forEach((locality, index) => {
    const known = plan.locality(locality.code);
    const agrees =
      known?.name === locality.name && known.type === locality.type && known.parent === locality.parent;
    if (!agrees || listed.has(locality.code)) {
      faults.push(
        fault(['localities', index], 'unknown-locality', shorten(`${locality.code} ${locality.name}`)),
      );
    }
    listed.add(locality.code);
  });
  if (faults.length === 0 && listed.size > coverage.localities.length)
    faults.push(fault(['localities'], 'part-mismatch'));
  const missing = coverage.localities.find(({ code }) => !listed.has(code));
  if (missing !== undefined)
    faults.push(fault(['localities'], 'missing-locality', `${missing.code} ${missing.name}`));
  return faults;
}

function stateFaults(file: Export, plan: Plan): Fault[] {
  const faults: Fault[] = [];
  for (const code in file.states) {
    const locality = plan.locality(code);
    if (locality === undefined) {
      faults.push(fault(['states', code], 'unknown-locality', code));
      continue;
    }
    const items = file.states[code];
    for (const id in items) {
      const answer = items[id] ?? {};
      if (plan.item(locality, id) === undefined) faults.push(fault(['states', code, id], 'unknown-item', id));
      if (isEmpty(answer) || (answer.evidence !== undefined && !isSet(answer.evidence)))
        faults.push(fault(['states', code, id], 'bad-value', shorten(JSON.stringify(answer))));
    }
  }
  return faults;
}

function isEmpty(value: object): boolean {
  for (const _key in value) return false;
  return true;
}

/** A receipt tells of registers that there are, and of values that they can hold. */
function receiptFaults({ receipts = [] }: Export): Fault[] {
  return receipts.flatMap(({ decided }, receipt) =>
    decided.flatMap(({ register, values, decided: value }, index) => {
      const name = parseRegister(register);
      const path = ['receipts', receipt, 'decided', index];
      if (name === undefined) return [fault([...path, 'register'], 'unknown-register', shorten(register))];
      const fits = [value, ...values.map((one) => one.value)].every((one) => fitsRegister(name, one));
      return fits ? [] : [fault(path, 'bad-value', shorten(register))];
    }),
  );
}

function isSet(members: readonly { readonly id: string }[]): boolean {
  return members.length < 2 || new Set(members.map(({ id }) => id)).size === members.length;
}

/** The first locality whose summary is not what its answers give by the readiness rule. */
function firstSummaryFault(file: Export, plan: Plan, coverage: Coverage): Fault | undefined {
  // The changes since a moment do not tell how a place stands.
  const expected = file.part?.since === undefined ? summaryOf(plan, coverage, file.states, file.asOf) : {};
  for (const [code, wanted] of Object.entries(expected)) {
    if (!sameSummary(file.summary[code], wanted))
      return fault(['summary', code], 'wrong-summary', wanted.verdict);
  }
  const stray = Object.keys(file.summary).find((code) => !Object.hasOwn(expected, code));
  return stray === undefined ? undefined : fault(['summary', stray], 'unknown-locality', stray);
}

type Summary = Export['summary'][string];

function sameSummary(given: Summary | undefined, wanted: Summary): boolean {
  if (given?.verdict !== wanted.verdict) return false;
  const platforms = Object.entries(wanted.platforms);
  return (
    platforms.length === Object.keys(given.platforms).length &&
    platforms.every(([id, { verdict, ownVerdict, reported, done, applicable }]) => {
      const platform = given.platforms[id];
      return (
        platform?.verdict === verdict &&
        platform.ownVerdict === ownVerdict &&
        platform.reported === reported &&
        platform.done === done &&
        platform.applicable === applicable
      );
    })
  );
}
