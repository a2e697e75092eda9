import type { Piece } from '../model/digest.ts';
import { acceptorOf } from './acceptor.ts';
import { canonicalPieces, scanCanonical } from './canonical-scan.ts';
import { decode } from './decode.ts';
import { exportSchema, type Export } from './schema.ts';

/** An export recognised as this product's own writing, with the canonical form that its digest is over. */
export interface OwnWriting {
  readonly file: Export;
  readonly canonical: readonly Piece[];
}

const acceptsExport = acceptorOf(exportSchema);

/** What the digest is not over. */
const sealing: ReadonlySet<string> = new Set(['digest', 'signature']);

/**
 * Recognises an export as `exportText` writes it, which nearly all are, by one look at its bytes and one walk through
 * what they parse to, instead of all that reading a foreign text takes. Undefined for every other text, good or bad.
 */
export function recognise(bytes: Uint8Array): OwnWriting | undefined {
  const scanned = scanCanonical(bytes);
  const text = scanned && decode(bytes);
  if (scanned === undefined || text === undefined) return undefined;
  const value = parsed(text);
  if (!acceptsExport(value)) return undefined;
  return { file: value as Export, canonical: canonicalPieces(scanned, sealing) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
