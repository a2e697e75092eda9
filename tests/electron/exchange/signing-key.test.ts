import { createPublicKey, verify } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSigningKey, signDigest, type SecretStore } from '../../../electron/exchange/signing-key.ts';
import { fingerprintOf, isSigned } from '../../../shared/exchange/signature.ts';
import { scratchFolder } from '../../scratch.ts';

/** A system that keeps secrets, by a key of its own: what another system encrypted does not decrypt. */
function secrets(secret: number, { isRotated = false } = {}): SecretStore {
  const turned = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ secret));
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    encryptStringAsync: (text) =>
      Promise.resolve(Buffer.concat([Buffer.from([secret]), turned(Buffer.from(text, 'utf8'))])),
    decryptStringAsync: (encrypted) => {
      if (encrypted[0] !== secret) return Promise.reject(new Error('Error while decrypting the ciphertext'));
      const result = turned(encrypted.subarray(1)).toString('utf8');
      return Promise.resolve({ result, shouldReEncrypt: isRotated });
    },
  };
}

const noSecrets: SecretStore = {
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
  encryptStringAsync: () => Promise.reject(new Error('Encryption is not available')),
  decryptStringAsync: () => Promise.reject(new Error('Decryption is not available')),
};

const digest = `sha256:${'ab'.repeat(32)}`;
const file = 'signing-key.json';

describe("this computer's key", () => {
  it('is made once and kept from run to run', async () => {
    const folder = await scratchFolder();
    const first = await openSigningKey(folder, secrets(7));
    expect(await openSigningKey(folder, secrets(7))).toEqual(first);
    expect(await readdir(folder)).toEqual([file]);
  });

  it('does not stand readable in its file where the system keeps secrets', async () => {
    const folder = await scratchFolder();
    const { privateKey, publicKey } = await openSigningKey(folder, secrets(7));
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain(publicKey);
    expect(text).not.toContain(privateKey);
  });

  it('is kept all the same where the system keeps no secrets', async () => {
    const folder = await scratchFolder();
    const first = await openSigningKey(folder, noSecrets);
    expect(await openSigningKey(folder, noSecrets)).toEqual(first);
  });

  it.each(['', '{}', 'not json', '{"publicKey":"AAAA","privateKey":"AAAA"}', '\u0000\u0000\u0000'])(
    'that is damaged (%j) is set aside, and a new one made',
    async (damaged) => {
      const folder = await scratchFolder();
      const lost = await openSigningKey(folder, noSecrets);
      await writeFile(join(folder, file), damaged);
      const made = await openSigningKey(folder, noSecrets);
      expect(made.publicKey).not.toBe(lost.publicKey);
      const aside = (await readdir(folder)).filter((name) => name.startsWith('signing-key-damaged-'));
      expect(aside).toHaveLength(1);
      expect(await readFile(join(folder, aside[0] ?? ''), 'utf8')).toBe(damaged);
    },
  );

  it('that another computer protected is set aside: a copied data folder does not sign in its name', async () => {
    const folder = await scratchFolder();
    const copied = await openSigningKey(folder, secrets(7));
    const made = await openSigningKey(folder, secrets(9));
    expect(made.publicKey).not.toBe(copied.publicKey);
    expect((await readdir(folder)).some((name) => name.startsWith('signing-key-damaged-'))).toBe(true);
  });

  it('that the system cannot give at the moment stays as it is: a locked keyring costs no identity', async () => {
    const folder = await scratchFolder();
    const first = await openSigningKey(folder, secrets(7));
    await expect(openSigningKey(folder, noSecrets)).rejects.toMatchObject({ code: 'no-key' });
    expect(await openSigningKey(folder, secrets(7))).toEqual(first);
    expect(await readdir(folder)).toEqual([file]);
  });

  it('is protected anew where the system has a newer key for it', async () => {
    const folder = await scratchFolder();
    const first = await openSigningKey(folder, secrets(7));
    await writeFile(join(folder, file), `${await readFile(join(folder, file), 'utf8')} `);
    expect(await openSigningKey(folder, secrets(7, { isRotated: true }))).toEqual(first);
    expect(await readFile(join(folder, file), 'utf8')).not.toMatch(/ $/);
  });

  it('whose public half was exchanged does not pass for good', async () => {
    const folder = await scratchFolder();
    const lost = await openSigningKey(folder, noSecrets);
    const other = await openSigningKey(await scratchFolder(), noSecrets);
    await writeFile(join(folder, file), JSON.stringify({ ...lost, publicKey: other.publicKey }));
    const made = await openSigningKey(folder, noSecrets);
    expect([lost.publicKey, other.publicKey]).not.toContain(made.publicKey);
  });

  it('is said not to be there where its folder cannot be written to', async () => {
    const folder = await scratchFolder();
    await expect(openSigningKey(join(folder, file, 'nowhere'), noSecrets)).rejects.toThrow();
  });
});

describe('a signature', () => {
  it('holds by the check of every receiver and by Node itself', async () => {
    const key = await openSigningKey(await scratchFolder(), noSecrets);
    const signature = signDigest(digest, key);
    expect(isSigned(digest, signature)).toBe(true);
    const x = Buffer.from(key.publicKey, 'base64').toString('base64url');
    const ours = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    expect(verify(null, Buffer.from(digest), ours, Buffer.from(signature.value, 'base64'))).toBe(true);
  });

  it('fails for any other digest, value or key', async () => {
    const key = await openSigningKey(await scratchFolder(), noSecrets);
    const other = await openSigningKey(await scratchFolder(), noSecrets);
    const signature = signDigest(digest, key);
    expect(isSigned(digest.replace('ab', 'ac'), signature)).toBe(false);
    const bytes = Buffer.from(signature.value, 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(isSigned(digest, { ...signature, value: flipped.toString('base64') })).toBe(false);
    }
    expect(isSigned(digest, { ...signature, publicKey: other.publicKey })).toBe(false);
    expect(fingerprintOf(key.publicKey)).not.toBe(fingerprintOf(other.publicKey));
  });
});
