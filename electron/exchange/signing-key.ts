import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Signature } from '../../shared/exchange/schema.ts';
import { isSigned } from '../../shared/exchange/signature.ts';
import { Failure, hasCode } from '../failure.ts';
import { stampOf } from '../files/set-aside.ts';
import { writeWhole } from '../files/whole.ts';

/** A key to sign exports with, in a form that crosses to the storage thread. Base64 throughout. */
export interface SigningKey {
  /** The 32 bytes of the public key. */
  readonly publicKey: string;
  /** PKCS#8, DER. */
  readonly privateKey: string;
}

/** How the system keeps a secret: Electron's `safeStorage`, as far as it is needed here. */
export interface SecretStore {
  isAsyncEncryptionAvailable(): Promise<boolean>;
  encryptStringAsync(text: string): Promise<Buffer>;
  /** `shouldReEncrypt` where the system has a newer key to protect it with. Rejects what it did not encrypt. */
  decryptStringAsync(
    encrypted: Buffer,
  ): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
}

const keyFile = 'signing-key.json';
const schema = z.union([
  z.strictObject({ publicKey: z.string(), protectedKey: z.string() }),
  z.strictObject({ publicKey: z.string(), privateKey: z.string() }),
]);
type KeptKey = z.infer<typeof schema>;

/** Signs the text of a digest (Ed25519, RFC 8032). */
export function signDigest(digest: string, { publicKey, privateKey }: SigningKey): Signature {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  const value = sign(null, Buffer.from(digest, 'utf8'), key).toString('base64');
  return { algorithm: 'Ed25519', publicKey, value };
}

/**
 * This computer's key, made on the first run and kept where only this system user can read it, as far as the system
 * can do that. One that no longer reads is set aside, and a new one made: receivers then see a key that they do not
 * know. One that the system protects and cannot give at the moment stays as it is, and the promise rejects, as it does
 * where a new one cannot be written.
 */
export async function openSigningKey(folder: string, secrets: SecretStore): Promise<SigningKey> {
  const path = join(folder, keyFile);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  const canProtect = await secrets.isAsyncEncryptionAvailable();
  if (text !== undefined) {
    const kept = parseKept(text);
    if (kept !== undefined && 'protectedKey' in kept && !canProtect) throw new Failure('no-key');
    const read = kept && (await readKey(kept, secrets));
    if (read !== undefined) {
      if (read.isStale) await keepKey(path, read.key, secrets, canProtect);
      return read.key;
    }
    await rename(path, join(folder, `signing-key-damaged-${stampOf(new Date())}.json`));
  }
  const key = makeKey();
  await keepKey(path, key, secrets, canProtect);
  return key;
}

async function keepKey(
  path: string,
  key: SigningKey,
  secrets: SecretStore,
  canProtect: boolean,
): Promise<void> {
  const kept: KeptKey = canProtect
    ? {
        publicKey: key.publicKey,
        protectedKey: (await secrets.encryptStringAsync(key.privateKey)).toString('base64'),
      }
    : key;
  await writeWhole(path, `${JSON.stringify(kept)}\n`);
}

function parseKept(text: string): KeptKey | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The key, and whether it should be written anew; undefined where it is no good. */
async function readKey(
  kept: KeptKey,
  secrets: SecretStore,
): Promise<{ readonly key: SigningKey; readonly isStale: boolean } | undefined> {
  const { publicKey } = kept;
  try {
    const { result, shouldReEncrypt } =
      'privateKey' in kept
        ? { result: kept.privateKey, shouldReEncrypt: false }
        : await secrets.decryptStringAsync(Buffer.from(kept.protectedKey, 'base64'));
    const key = { publicKey, privateKey: result };
    // Halves that do not belong together would sign what every receiver refuses.
    return isSigned('', signDigest('', key)) ? { key, isStale: shouldReEncrypt } : undefined;
  } catch {
    return undefined;
  }
}

function makeKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('base64'),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
}
