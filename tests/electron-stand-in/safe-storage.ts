import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SafeStorage } from 'electron';
import { app } from './app.ts';
import { isReady } from './readiness.ts';

/** Chromium starts what it encrypts with its version. */
const prefix = Buffer.from('v10');
const nonceLength = 12;
const tagLength = 16;

/**
 * Stands in for the system's keychain: a key in the user's data folder, so that one folder is one user of one system.
 * It protects nothing; it shows whether the app treats what it gets back as the secret it would be.
 */
function systemKey(): Buffer {
  const file = join(app.getPath('userData'), 'stand-in-keychain');
  try {
    return readFileSync(file);
  } catch {
    const key = randomBytes(32);
    mkdirSync(app.getPath('userData'), { recursive: true });
    writeFileSync(file, key, { mode: 0o600 });
    return key;
  }
}

/** The secrets of the system's user, only after the app is ready. Electron's older, synchronous calls are deprecated. */
export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(isReady()),

  encryptStringAsync(text: string): Promise<Buffer> {
    if (!isReady()) return Promise.reject(beforeReady());
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', systemKey(), nonce);
    const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Promise.resolve(Buffer.concat([prefix, nonce, cipher.getAuthTag(), hidden]));
  },

  decryptStringAsync(encrypted: Buffer): Promise<Electron.DecryptStringAsyncReturnValue> {
    if (!isReady()) return Promise.reject(beforeReady());
    if (!Buffer.isBuffer(encrypted))
      return Promise.reject(
        new TypeError('Expected the first argument of decryptStringAsync() to be a buffer'),
      );
    try {
      return Promise.resolve({ result: decrypt(encrypted), shouldReEncrypt: false });
    } catch {
      const why = 'Ciphertext does not appear to be encrypted.';
      return Promise.reject(
        new Error(`Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync. ${why}`),
      );
    }
  },
} satisfies Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'>;

function decrypt(encrypted: Buffer): string {
  if (!encrypted.subarray(0, prefix.length).equals(prefix)) throw new Error('not encrypted here');
  const nonceEnd = prefix.length + nonceLength;
  const decipher = createDecipheriv('aes-256-gcm', systemKey(), encrypted.subarray(prefix.length, nonceEnd));
  decipher.setAuthTag(encrypted.subarray(nonceEnd, nonceEnd + tagLength));
  const shown = decipher.update(encrypted.subarray(nonceEnd + tagLength));
  return Buffer.concat([shown, decipher.final()]).toString('utf8');
}

function beforeReady(): Error {
  return new Error('safeStorage cannot be used before app is ready');
}
