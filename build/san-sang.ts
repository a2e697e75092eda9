#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseRuntime, compileCache, spawnApp } from './runtime.ts';

/**
 * `npx san-sang`: the command line of a built checkout. Only a command that prints paper starts Electron or a
 * browser; the others run on plain Node.
 */
const built = resolve(import.meta.dirname, '../dist/command-line/san-sang.js');
const args = process.argv.slice(2);
enableCompileCache(compileCache);

if (!existsSync(built)) fail('not built yet; run "npm run build" first');
else if (prints(args)) print();
else await import(pathToFileURL(built).href);

/** A report is printed only as a PDF; no input of it has that ending. */
function prints([command, ...rest]: readonly string[]): boolean {
  return command === 'checklist' || (command === 'report' && rest.some((arg) => /\.pdf$/i.test(arg)));
}

function print(): void {
  const runtime = chooseRuntime({ window: false, download: false });
  if (runtime.kind === 'none') {
    fail(runtime.why);
    return;
  }
  const child = spawnApp(runtime, args, { stdio: 'inherit' });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}

function fail(message: string): void {
  console.error(`san-sang: ${message}`);
  process.exitCode = 1;
}
