import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules');

export interface UnpackedChromium {
  executable: string;
  /** What the process needs in its environment on a machine without these libraries or any fonts. */
  env: Record<string, string>;
}

function systemHas(library: string): boolean {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
  return folders.some((folder) => existsSync(join(folder, library)));
}

/**
 * Unpacks into a folder of its own and renames it: two processes may start at the same time on a fresh machine,
 * and neither may find half a browser.
 */
async function unpack(target: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const packed = join(modules, '@sparticuz', 'chromium', 'bin');
  mkdirSync(dirname(target), { recursive: true });
  const partial = mkdtempSync(`${target}-`);
  // The package unpacks into the temporary folder that the environment names.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = partial;
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  const unpacking = archives.map((name) => inflate(join(packed, name)));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await Promise.all(unpacking);
  try {
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

function fontConfiguration(folder: string): string {
  const file = join(folder, 'fonts', 'stand-in.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

/** The headless Chromium that npm brings, for Linux on x64. Unpacked once, beside the installed packages. */
export async function npmChromium(): Promise<UnpackedChromium> {
  const manifest = readFileSync(join(modules, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(modules, '.cache', `stand-in-chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const env: Record<string, string> = {};
  if (!systemHas('libnss3.so')) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] = fontConfiguration(folder);
  return { executable: join(folder, 'chromium'), env };
}
