import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Makes backups and snapshots of a workspace in the app's own storage thread, over and over, until it is killed. */
const script = new URL('../../dist/main/storage-worker.js', import.meta.url);
const folder = process.argv[2];

for (;;) {
  for (const task of ['backup', 'snapshot']) {
    const worker = new Worker(script, { workerData: { task, folder } });
    await once(worker, 'exit');
  }
}
