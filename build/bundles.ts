import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');
const dist = (folder: string): string => resolve(root, 'dist', folder);

/** The pages: the app's window, and the hidden one that lays out paper. */
export const renderer: InlineConfig = {
  configFile: false,
  root: resolve(root, 'renderer'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: dist('renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // A font or picture inside a style sheet would be a data: address, which the content policy refuses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: { input: [resolve(root, 'renderer/index.html'), resolve(root, 'renderer/print.html')] },
  },
};

/** The main process and the command line: one file each with all libraries in it, only Electron outside. */
export const main: InlineConfig = nodeBundle({ main: 'electron/main.ts' }, 'main', 'es');
export const commandLine: InlineConfig = nodeBundle(
  { 'san-sang': 'electron/command-line.ts' },
  'command-line',
  'es',
);

/** The storage thread of the main process. */
export const storageWorker: InlineConfig = nodeBundle(
  { 'storage-worker': 'electron/storage-worker.ts' },
  'main',
  'es',
  false,
);

/** A sandboxed preload has to be one CommonJS file. */
export const preload: InlineConfig = nodeBundle({ preload: 'electron/preload.ts' }, 'main', 'cjs', false);

function nodeBundle(
  entries: Record<string, string>,
  folder: string,
  format: 'es' | 'cjs',
  emptyOutDir = true,
): InlineConfig {
  const extension = format === 'cjs' ? 'cjs' : 'js';
  return {
    configFile: false,
    root,
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      outDir: dist(folder),
      emptyOutDir,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, resolve(root, file)])),
        external: ['electron'],
        output: { format, entryFileNames: `[name].${extension}`, codeSplitting: false },
      },
    },
  };
}
