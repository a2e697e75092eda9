import type { Fault, FaultCode } from './fault.ts';

/** Why a file is refused, as one would say it on the phone; its faults say where. */
export const refusals = [
  'damaged',
  'unreadable',
  'too-large',
  'foreign',
  'newer',
  'altered',
  'unknown-list',
  'clock',
  'signature',
  'elsewhere',
  'form',
] as const;
export type Refusal = (typeof refusals)[number];

const kinds: Readonly<Record<FaultCode, Refusal>> = {
  empty: 'damaged',
  unreadable: 'unreadable',
  'too-large': 'too-large',
  'not-utf8': 'damaged',
  'not-json': 'damaged',
  'too-deep': 'foreign',
  'duplicate-key': 'altered',
  'forbidden-key': 'altered',
  'bad-text': 'altered',
  'not-an-export': 'foreign',
  'not-a-start': 'foreign',
  'newer-version': 'newer',
  missing: 'altered',
  'unknown-key': 'altered',
  'bad-value': 'altered',
  'unknown-template': 'unknown-list',
  'unknown-units': 'unknown-list',
  'unknown-scope': 'unknown-list',
  'unknown-locality': 'altered',
  'missing-locality': 'altered',
  'unknown-item': 'altered',
  'unknown-register': 'altered',
  'wrong-summary': 'altered',
  'wrong-digest': 'altered',
  'merge-mismatch': 'altered',
  'part-mismatch': 'altered',
  'bad-clock': 'clock',
  'wrong-signature': 'signature',
  'other-campaign': 'elsewhere',
  'other-province': 'elsewhere',
};

/** The reason that a person should hear: where a file was altered, whatever else is wrong with it follows from that. */
export function refusalOf(faults: readonly Pick<Fault, 'code'>[]): Refusal {
  const found = faults.map(({ code }) => kinds[code]);
  return faults.some(({ code }) => code === 'wrong-digest') ? 'altered' : (found[0] ?? 'damaged');
}
