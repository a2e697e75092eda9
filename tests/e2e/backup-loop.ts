import { resolve } from 'node:path';
import { backgroundIn } from '../../electron/workspace/background.ts';

/** Makes backups and snapshots of a workspace in the app's own storage thread, over and over, until it is killed. */
const background = backgroundIn(resolve(import.meta.dirname, '../../dist/main/storage-worker.js'));
const folder = process.argv[2] ?? '';

for (;;) {
  // Where the journal is being mended meanwhile, the next round makes it.
  for (const task of ['backup', 'snapshot'] as const)
    await background.run(task, { folder }).catch(() => undefined);
}
