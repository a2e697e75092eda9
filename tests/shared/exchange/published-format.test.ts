import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateKeyPairSync, sign } from 'node:crypto';
import { exportText } from '../../../shared/exchange/export-text.ts';
import { sampleExport } from '../../../shared/exchange/sample.ts';
import { exportJsonSchema, exportSchema, type Export } from '../../../shared/exchange/schema.ts';
import { scratchFolder } from '../../scratch.ts';

const docs = join(import.meta.dirname, '../../../.github/docs');
const page = readFileSync(join(docs, 'export-format.md'), 'utf8');
const sample = sampleExport({
  provinceCode: '12',
  asOf: '2025-06-25',
  common: false,
  seed: 5,
  appVersion: '0.0.0',
});

function snippet(language: string): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
}

function signed(file: Export): Export {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const value = sign(null, Buffer.from(file.digest), privateKey).toString('base64');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const key = Buffer.from(x, 'base64url').toString('base64');
  return { ...file, signature: { algorithm: 'Ed25519', publicKey: key, value } };
}

describe('what is published about the format', () => {
  it('has the schema that files are checked with (made by `npx san-sang schema`)', () => {
    expect(JSON.parse(readFileSync(join(docs, 'export.schema.json'), 'utf8'))).toEqual(exportJsonSchema());
  });

  it('explains every member', () => {
    for (const member of Object.keys(exportSchema.shape)) expect(page).toContain(`\`${member}\``);
  });

  it('verifies digest and signature by the few lines of JavaScript on the page', async () => {
    const folder = await scratchFolder();
    const script = join(folder, 'verify.mjs');
    writeFileSync(script, snippet('js'));
    const file = signed(sample);
    const run = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return spawnSync(process.execPath, [script, join(folder, name)], { encoding: 'utf8' }).stdout;
    };
    expect(run('good.json', exportText(file))).toBe('digest: right\nsignature: right\n');
    expect(run('altered.json', exportText(file).replace('"done"', '"blocked"'))).toContain('digest: WRONG');
    const other = signed(sample).signature;
    if (other === undefined || file.signature === undefined) throw new Error('not signed');
    const forged = { ...file, signature: { ...file.signature, publicKey: other.publicKey } };
    expect(run('forged.json', exportText(forged))).toBe('digest: right\nsignature: WRONG\n');
  });
});
