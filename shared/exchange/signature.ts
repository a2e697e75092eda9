import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { crockford } from '../model/digest.ts';
import type { Signature } from './schema.ts';

/** True where whoever holds the signature's key signed this digest (RFC 8032; the digest's text in UTF-8). */
export function isSigned(digest: string, { publicKey, value }: Signature): boolean {
  try {
    return ed25519.verify(fromBase64(value), utf8ToBytes(digest), fromBase64(publicKey));
  } catch {
    return false;
  }
}

/**
 * A public key as a code that two people compare by phone, once: the first 80 bits of its SHA-256, as
 * `XXXX-XXXX-XXXX-XXXX`. Making another key with the same code is out of reach.
 */
export function fingerprintOf(publicKey: string): string {
  return crockford(sha256(fromBase64(publicKey)).slice(0, 10));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
