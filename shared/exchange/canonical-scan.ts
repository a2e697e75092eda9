import type { MemberPlace } from './canonical-bytes.ts';
import { readRegisters, type RegisterTable } from './register-table.ts';
import { deepest } from './strict-json.ts';

/** A JSON object whose text is in canonical form but for line breaks and the order of its own members. */
export interface CanonicalText {
  readonly members: readonly MemberPlace[];
  /** `merge.registers`, where there is any, and its place in the text. */
  readonly table: (RegisterTable & { readonly start: number }) | undefined;
}

const quote = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const zero = 0x30;
const colon = 0x3a;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const lineFeed = 0x0a;

/** Numbers of so many digits are written back as they were read, whatever the digits. */
const mostDigits = 15;

const longestKey = 100;

const afterNumber: ReadonlySet<number> = new Set([comma, closeList, closeObject, lineFeed]);

/** Outside of texts, only `true`, `false` and `null` have letters. */
const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isDigit = (byte: number): boolean => byte >= zero && byte <= 0x39;

/**
 * Looks once at every byte of a text that came from outside, before anything else does. Where the text is an object as
 * `exportText` writes it, which nearly all are, that shows all that JSON.parse would pass in silence, and
 * `canonicalPieces` gives the canonical form (RFC 8785) without writing the value out again: within the object's
 * members the keys of every object stand in order, so none stands twice; there is no blank, no escape that has another form, no number that is written
 * otherwise, and no nesting without end. Undefined for every other text, good or bad. Whether it is JSON at all is for
 * JSON.parse to say, but for `merge.registers`, which are read on the way.
 */
export function scanCanonical(text: Uint8Array): CanonicalText | undefined {
  const members: MemberPlace[] = [];
  // Of the levels that are open: whether it is an object, and where its last key starts and ends.
  const isObject = new Uint8Array(deepest + 1);
  const keyStarts = new Int32Array(deepest + 1);
  const keyEnds = new Int32Array(deepest + 1);
  let level = 0;
  let memberStart = -1;
  let inMerge = false;
  let table: CanonicalText['table'];

  if (text[0] !== openObject) return undefined;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at] ?? 0;
    switch (byte) {
      case lineFeed:
        break;
      case quote: {
        const end = endOfString(text, at);
        if (end === -1) return undefined;
        if (text[end] === colon) {
          if (isObject[level] === 0) return undefined;
          if (level === 1) {
            if (memberStart !== -1) return undefined;
            memberStart = at;
            inMerge = isKey(text, at + 1, end - 1, 'merge');
          } else if (!isAfter(text, keyStarts[level] ?? 0, keyEnds[level] ?? 0, at + 1, end - 1)) {
            return undefined;
          }
          keyStarts[level] = at + 1;
          keyEnds[level] = end - 1;
          at = end;
        } else {
          at = end - 1;
        }
        break;
      }
      case openObject:
      case openList:
        if (inMerge && level === 2 && isKey(text, keyStarts[2] ?? 0, keyEnds[2] ?? 0, 'registers')) {
          const read = readRegisters(text, at);
          if (read === undefined) return undefined;
          table = { ...read, start: at };
          at = read.end - 1;
          break;
        }
        if (level === deepest) return undefined;
        level += 1;
        isObject[level] = byte === openObject ? 1 : 0;
        keyStarts[level] = 0;
        keyEnds[level] = 0;
        break;
      case comma:
      case closeObject:
      case closeList:
        if (level === 1 && memberStart !== -1) {
          const key = decodeKey(text, keyStarts[1] ?? 0, keyEnds[1] ?? 0);
          if (key === undefined) return undefined;
          members.push({ key, start: memberStart, end: at });
          memberStart = -1;
        }
        if (byte !== comma) level -= 1;
        if (level < 0) return undefined;
        break;
      default: {
        if (isLetter(byte)) break;
        const end = endOfNumber(text, at);
        if (end === -1) return undefined;
        at = end - 1;
      }
    }
  }
  return new Set(members.map(({ key }) => key)).size === members.length ? { members, table } : undefined;
}

/**
 * The index after a string's closing quotation mark; -1 where an escape is in it that may have another form. Escapes
 * that the canonical form has are those of the quotation mark, the backslash, the tab and the line feed; other control
 * characters are refused in every text.
 */
function endOfString(text: Uint8Array, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const byte = text[at] ?? 0;
    if (byte === quote) return at + 1;
    if (byte === backslash) {
      at += 1;
      const escaped = text[at] ?? 0;
      const isCanonical = escaped === quote || escaped === backslash || escaped === 0x6e || escaped === 0x74;
      if (!isCanonical) return -1;
    }
  }
  return -1;
}

/** The index after a whole number; -1 where there is none, or one that is written otherwise when it is read. */
function endOfNumber(text: Uint8Array, start: number): number {
  const first = text[start] === minus ? start + 1 : start;
  let end = first;
  while (isDigit(text[end] ?? 0)) end += 1;
  const digits = end - first;
  const isOdd = text[first] === zero && (digits > 1 || first > start);
  const isWhole = afterNumber.has(text[end] ?? 0);
  return digits === 0 || digits > mostDigits || isOdd || !isWhole ? -1 : end;
}

/** True where a key comes after the one before it. False as well for keys beyond ASCII, which bytes do not order. */
function isAfter(
  text: Uint8Array,
  beforeStart: number,
  beforeEnd: number,
  start: number,
  end: number,
): boolean {
  let isGreater = false;
  for (let at = start, other = beforeStart; at < end; at += 1, other += 1) {
    const byte = text[at] ?? 0;
    if (byte >= 0x80 || byte === backslash) return false;
    if (isGreater) continue;
    if (other >= beforeEnd) isGreater = true;
    else {
      const before = text[other] ?? 0;
      if (byte < before) return false;
      if (byte > before) isGreater = true;
    }
  }
  return isGreater;
}

function isKey(text: Uint8Array, start: number, end: number, key: string): boolean {
  return end - start === key.length && decodeKey(text, start, end) === key;
}

/** A key in ASCII and of a length that keys have; undefined for every other. */
function decodeKey(text: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > longestKey) return undefined;
  const codes = text.subarray(start, end);
  return codes.every((byte) => byte < 0x80 && byte !== backslash) ? String.fromCharCode(...codes) : undefined;
}
