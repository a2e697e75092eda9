import { build } from 'vite';
import { commandLine, main, preload, renderer, storageWorker } from './bundles.ts';

/** Builds everything that `npx san-sang`, the app and the end-to-end suite run, into dist/. */
for (const bundle of [renderer, main, storageWorker, preload, commandLine])
  await build({ ...bundle, logLevel: 'warn' });
