import { forbiddenKeys } from './acceptor.ts';
import { fault, type Fault, type FaultCode } from './fault.ts';

/** A file of this product never nests deeper; the limit keeps a file of brackets from using up the memory. */
export const deepest = 32;

export type ParsedJson = { readonly value: unknown } | { readonly fault: Fault };

/** Parses JSON that came from outside; `strictnessFault` says whether JSON.parse let something pass in silence. */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === '') return { fault: fault([], 'empty') };
  // Looked at first: JSON.parse takes memory for every level before it finds out that the text is cut short.
  if (isTooDeep(text)) return { fault: scan(text) ?? fault([], 'too-deep', String(deepest)) };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: scan(text) ?? fault([], 'not-json', syntaxDetail(text, error)) };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        if (at === -1) return false;
        break;
      case 0x7b: // {
      case 0x5b: // [
        depth += 1;
        if (depth > deepest) return true;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth -= 1;
        break;
    }
  }
  return false;
}

/**
 * What JSON.parse lets pass in silence: a key that stands twice in one object (the first answer would be lost), keys
 * that reach a prototype, nesting without end, and halves of surrogate pairs. `value` is what the text parses to.
 */
export function strictnessFault(text: string, value: unknown): Fault | undefined {
  const found = scan(text);
  if (found !== undefined) return found;
  const broken = mayHoldSurrogates.test(text) ? illFormed(value, []) : undefined;
  return broken === undefined ? undefined : fault(broken, 'bad-text');
}

/** An escape that may be half of a surrogate pair. */
const mayHoldSurrogates = /\\u[dD][89a-fA-F]/;

/** The path of the first text or key that is not Unicode: half a surrogate pair has no UTF-8 and no digest. */
function illFormed(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, part] of entries) {
    const here = [...path, key];
    const found = typeof key === 'string' && !key.isWellFormed() ? here : illFormed(part, here);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Level {
  /** The keys seen so far; undefined in an array. */
  readonly keys: Set<string> | undefined;
  /** The key or index of the value being read. */
  key: PropertyKey;
}

/**
 * One pass over the text that looks only at structure and keys. Where the text is not JSON it may stop early and
 * leave the verdict to JSON.parse.
 */
function scan(text: string): Fault | undefined {
  const levels: Level[] = [];
  const path = (): PropertyKey[] => levels.map(({ key }) => key);
  let keyExpected = false;

  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
      case 0x5b: {
        // [
        const isObject = text.charCodeAt(at) === 0x7b;
        if (levels.length === deepest) return fault(path(), 'too-deep', String(deepest));
        levels.push({ keys: isObject ? new Set() : undefined, key: isObject ? '' : 0 });
        keyExpected = isObject;
        break;
      }
      case 0x7d: // }
      case 0x5d: // ]
        levels.pop();
        keyExpected = false;
        break;
      case 0x2c: {
        // ,
        const level = levels.at(-1);
        keyExpected = level?.keys !== undefined;
        if (level !== undefined && typeof level.key === 'number') level.key += 1;
        break;
      }
      case 0x22: {
        // "
        const end = endOfString(text, at);
        if (end === -1) return undefined;
        const level = levels.at(-1);
        if (keyExpected && level?.keys !== undefined) {
          const key = readString(text.slice(at, end + 1));
          if (key === undefined) return undefined;
          const wrong = keyFault(level.keys, key);
          level.key = key;
          if (wrong !== undefined) return fault(path(), wrong);
          level.keys.add(key);
          keyExpected = false;
        }
        at = end;
        break;
      }
    }
  }
  return undefined;
}

function keyFault(keys: ReadonlySet<string>, key: string): FaultCode | undefined {
  if (forbiddenKeys.has(key)) return 'forbidden-key';
  return keys.has(key) ? 'duplicate-key' : undefined;
}

/** The index of the quotation mark that ends the string starting at `start`, or -1. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

function readString(literal: string): string | undefined {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}

/** The line and column of a syntax error, or that the file ends too early. */
function syntaxDetail(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `${line}:${at - before.lastIndexOf('\n')}`;
}
