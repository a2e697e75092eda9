import { join, resolve } from 'node:path';
import { build } from 'vite';
import { commandLine as commandLineBundle } from '../../../build/bundles.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What `npx san-sang` runs. */
export const commandLine = resolve(root, 'dist/command-line/san-sang.js');

/** The app's storage thread. */
export const storageThread = resolve(root, 'dist/main/storage-worker.js');

/** Bundles office.ts as the app is, because reading it file by file takes longer than its work. Returns the script. */
export async function bundledOffice(folder: string): Promise<string> {
  const { build: options, ...bundle } = commandLineBundle;
  await build({
    ...bundle,
    logLevel: 'warn',
    build: {
      ...options,
      outDir: folder,
      rolldownOptions: {
        ...options?.rolldownOptions,
        input: { office: resolve(import.meta.dirname, 'office.ts') },
      },
    },
  });
  return join(folder, 'office.js');
}
