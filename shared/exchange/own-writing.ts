import { acceptorOf } from './acceptor.ts';
import { canonicalPieces } from './canonical-bytes.ts';
import { scanCanonical } from './canonical-scan.ts';
import { decode } from './decode.ts';
import type { RegisterSource } from './register-source.ts';
import { exportSchema, type Export } from './schema.ts';

/** An export recognised as this product's own writing, with the canonical form that its digest is over. */
export interface OwnWriting {
  /** All of it but `merge.registers`, which are empty here. */
  readonly file: Export;
  readonly registers: RegisterSource;
  /** Piece by piece, once. */
  readonly canonical: Iterable<Uint8Array>;
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
  if (scanned?.table === undefined) return undefined;
  const { start, end, registers } = scanned.table;
  // JSON.parse judges every byte that the table's reader has not.
  const before = decode(bytes.subarray(0, start + 1));
  const after = decode(bytes.subarray(end - 1));
  const value = before === undefined || after === undefined ? undefined : parsed(before + after);
  if (!acceptsExport(value)) return undefined;
  const content = scanned.members.filter(({ key }) => !sealing.has(key));
  return { file: value as Export, registers, canonical: canonicalPieces(bytes, content) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
