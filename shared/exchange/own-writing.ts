import { canonicalObject, canonicalPieces, type CanonicalMember } from '../model/canonical.ts';
import { acceptorOf } from './acceptor.ts';
import { exportSchema, type Export } from './schema.ts';

/** An export recognised as this product's own writing, with the canonical form that its digest is over. */
export interface OwnWriting {
  readonly file: Export;
  /** In pieces. */
  readonly canonical: readonly string[];
}

/**
 * The members of an export are in its object, and a member's parts are in the member: below these two levels keys
 * stand in order. Localities' codes look like numbers, which JavaScript puts in an order of its own.
 */
const acceptsExport = acceptorOf(exportSchema, 2);

/**
 * Recognises an export as `exportText` writes it, which nearly all are, in one walk and one comparison instead of all
 * that reading a foreign text takes: the value fits the schema, and written again it gives the same text, so no key
 * stands twice in it or is hidden by an escape. Undefined for every other text, good or bad.
 */
export function recognise(text: string, value: unknown): OwnWriting | undefined {
  if (!acceptsExport(value)) return undefined;
  const file = value as Export;
  const members = Object.entries(file).map(([key, part]) => [key, partsInOrder(part)] as const);
  if (!isWrittenAs(text.replaceAll('\n', ''), members)) return undefined;
  return { file, canonical: canonicalPieces(members.filter(([key]) => !sealing.has(key))) };
}

/** True where the text is an object of these members in this order, and whole Unicode. */
function isWrittenAs(text: string, members: readonly CanonicalMember[]): boolean {
  let at = 0;
  for (const [key, json] of members) {
    const name = `${at === 0 ? '{' : ','}"${key}":`;
    if (!text.startsWith(name, at) || !text.startsWith(json, at + name.length) || json.includes(halfOfPair))
      return false;
    at += name.length + json.length;
  }
  return text.startsWith('}', at) && text.length === at + 1;
}

/** What the digest is not over. */
const sealing: ReadonlySet<string> = new Set(['digest', 'signature']);

/** How JSON.stringify writes half a surrogate pair, which has no UTF-8 and therefore no canonical form. */
const halfOfPair = '\\ud';

/** The canonical form of a member whose parts have their keys in order. */
function partsInOrder(part: unknown): string {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return JSON.stringify(part);
  return canonicalObject(Object.entries(part).map(([key, inner]) => [key, JSON.stringify(inner)]));
}
