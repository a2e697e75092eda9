import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from './failure.ts';
import type { BackgroundResult, BackgroundTask } from './workspace/background.ts';
import { makeBackup } from './workspace/backup.ts';
import { readFolder } from './workspace/read-folder.ts';
import { makeSnapshot } from './workspace/snapshot.ts';

/** The entry of the storage thread: one task, one answer. */
async function work({ task, folder }: BackgroundTask): Promise<BackgroundResult> {
  try {
    if (task === 'backup') return { ok: true, backup: await makeBackup(folder) };
    const { meta } = await readFolder(folder);
    await makeSnapshot(folder, meta);
    return { ok: true, backup: undefined };
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('unexpected', String(error));
    return { ok: false, code: failure.code, detail: failure.detail };
  }
}

parentPort?.postMessage(await work(workerData as BackgroundTask));
