import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TaskRequest } from '../../electron/workspace/background.ts';

/** Makes backups and snapshots of a workspace in the app's own storage thread, over and over, until it is killed. */
const script = new URL('../../dist/main/storage-worker.js', import.meta.url);
const folder = process.argv[2] ?? '';

for (;;) {
  for (const name of ['backup', 'snapshot'] as const) {
    const workerData: TaskRequest = { name, input: { folder } };
    await once(new Worker(script, { workerData }), 'exit');
  }
}
