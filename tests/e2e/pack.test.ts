import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';

const root = resolve(import.meta.dirname, '../..');

/** Where the fuses are looked for in Electron's binary: this mark, a version, their number, and one byte for each. */
const fuseWire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX${String.fromCharCode(1, 9)}${'0'.repeat(9)}`;

/** A folder in place of Electron's own files: enough for the packer, which only copies and marks them. */
async function substituteElectron(folder: string): Promise<string> {
  const dist = join(folder, 'electron');
  for (const part of ['resources', 'locales']) await mkdir(join(dist, part), { recursive: true });
  for (const language of ['vi', 'en-US', 'fr']) await writeFile(join(dist, 'locales', `${language}.pak`), '');
  await writeFile(join(dist, 'electron'), Buffer.from(fuseWire, 'latin1'), { mode: 0o755 });
  await writeFile(join(dist, 'version'), '0.0.0');
  return dist;
}

describe.runIf(process.platform === 'linux')('the packed app', () => {
  it('holds the built app, and nothing of tests, sources or node_modules', async () => {
    const folder = await scratchFolder();
    const output = join(folder, 'out');
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'pack', '--', '--dir'], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        SAN_SANG_ELECTRON_DIST: await substituteElectron(folder),
        SAN_SANG_PACK_OUTPUT: output,
      },
    });
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
    const [unpacked] = await readdir(output).then((names) =>
      names.filter((name) => name.endsWith('unpacked')),
    );
    const asar = join(output, unpacked ?? '', 'resources', 'app.asar');
    const files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
    for (const needed of [
      '/package.json',
      '/dist/main/main.js',
      '/dist/main/preload.cjs',
      '/dist/renderer/index.html',
      '/dist/renderer/print.html',
    ]) {
      expect(files).toContain(needed);
    }
    expect(files.filter((file) => !/^\/(package\.json$|dist(\/main|\/renderer|$))/.test(file))).toEqual([]);
    expect(JSON.parse(extractFile(asar, 'package.json').toString())).toMatchObject({
      main: 'dist/main/main.js',
    });
  });
});
