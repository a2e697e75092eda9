import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from './failure.ts';
import type { BackgroundResult, BackgroundTask } from './workspace/background.ts';
import { makeBackup } from './workspace/backup.ts';

/** The entry of the storage thread: one task, one answer. */
async function work({ folder }: BackgroundTask): Promise<BackgroundResult> {
  try {
    return { ok: true, backup: await makeBackup(folder) };
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('unexpected', String(error));
    return { ok: false, code: failure.code, detail: failure.detail };
  }
}

parentPort?.postMessage(await work(workerData as BackgroundTask));
