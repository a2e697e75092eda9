import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../failure.ts';

/** A file's name and SHA-256 (64 hexadecimal digits). The file is read in pieces and stays where it is. */
export async function fingerprint(path: string): Promise<{ file: string; sha256: string }> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw new Failure('cannot-read', path, { cause: error });
  }
  return { file: basename(path).normalize('NFC'), sha256: hash.digest('hex') };
}
