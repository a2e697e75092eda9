import { readFile } from 'node:fs/promises';
import { OpenWorkspace } from '../../electron/workspace/open-workspace.ts';

/**
 * One cold start in a process of its own, started by storage.ts: opens a workspace, or parses its export. Prints the
 * milliseconds that took and the peak memory of the process in MiB.
 */
const [, , kind, path = ''] = process.argv;
const start = performance.now();
if (kind === 'open')
  await OpenWorkspace.open(path, { appVersion: '0.0.0' }).then((workspace) => workspace.close());
else JSON.parse(await readFile(path, 'utf8'));
const time = performance.now() - start;
console.log(JSON.stringify({ time, peak: process.resourceUsage().maxRSS / 1024 }));
