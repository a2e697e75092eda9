/** What can be wrong with a file. The wording of each is in shared/text. */
export const faultCodes = [
  'empty',
  'unreadable',
  'too-large',
  'not-utf8',
  'not-json',
  'too-deep',
  'duplicate-key',
  'forbidden-key',
  'bad-text',
  'not-an-export',
  'not-a-start',
  'newer-version',
  'missing',
  'unknown-key',
  'bad-value',
  'unknown-template',
  'unknown-units',
  'unknown-scope',
  'unknown-locality',
  'missing-locality',
  'unknown-item',
  'unknown-register',
  'wrong-summary',
  'wrong-digest',
  'merge-mismatch',
  'part-mismatch',
  'bad-clock',
  'wrong-signature',
  'other-campaign',
  'other-province',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One thing that is wrong, and where: `path` is a JSONPath such as `$.states['26740']['TTHC-08'].status`. */
export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
  /** What was found or expected there, where the code alone does not say it. */
  readonly detail: string;
}

export function fault(path: readonly PropertyKey[], code: FaultCode, detail = ''): Fault {
  return { path: jsonPath(path), code, detail };
}

/** At most so many characters of a key or a value from a file are shown in a message about it. */
const longestShown = 40;

export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = shorten(String(key));
    return /^[A-Za-z_]\w*$/.test(name) ? `${text}.${name}` : `${text}['${name}']`;
  }, '$');
}

/** A piece of a file made safe to show on one line: cut, and without control or direction-changing characters. */
export function shorten(text: string): string {
  const safe = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
  return safe.length > longestShown ? `${safe.slice(0, longestShown)}…` : safe;
}
