// Makes backups of a workspace in the app's own storage thread, over and over, until it is killed.
import { Worker } from 'node:worker_threads';

const script = new URL('../../dist/main/storage-worker.js', import.meta.url);
const folder = process.argv[2];
for (;;) {
  await new Promise((done) => {
    const worker = new Worker(script, { workerData: { task: 'backup', folder } });
    worker.once('exit', done);
  });
}
