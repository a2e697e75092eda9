import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.ts';

/** A text, or the bytes of one in UTF-8. */
export type Piece = string | Uint8Array;

/**
 * SHA-256 over the UTF-8 bytes of a text that comes in pieces, as 64 hexadecimal digits. A piece may be overwritten as
 * soon as the next one is asked for.
 */
export type Sha256 = (pieces: Iterable<Piece>) => string;

/** Runs everywhere. Where there is one, the platform's own is several times as fast. */
export const portableSha256: Sha256 = (pieces) => {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(typeof piece === 'string' ? utf8ToBytes(piece) : piece);
  return bytesToHex(hash.digest());
};

/** SHA-256 over the RFC 8785 (canonical JSON) form of a JSON value, as `sha256:` and 64 hexadecimal digits. */
export function digestOf(value: unknown, hash: Sha256 = portableSha256): string {
  return `sha256:${hash([canonicalJson(value)])}`;
}

const crockfordDigits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The first 40 bits of a digest in Crockford's base 32, as `XXXX-XXXX`: short enough to compare by phone,
 * without letters that sound or look alike (no I, L, O, U).
 */
export function shortCode(digest: string): string {
  return crockford(hexToBytes(digest.replace(/^sha256:/, '').slice(0, 10)));
}

/** Bytes, five at a time, in Crockford's base 32 in groups of four digits. */
export function crockford(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let shift = BigInt(bytes.length) * 8n - 5n; shift >= 0n; shift -= 5n)
    code += crockfordDigits[Number((bits >> shift) & 31n)] ?? '';
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** The digest over one locality's own answers; its short code stands on the locality's printed sheet. */
export function localityDigest(code: string, answers: object): string {
  return digestOf({ locality: code, states: answers });
}
