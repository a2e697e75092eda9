import { Worker } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import { makeBackup, type Backup } from './backup.ts';

/** Storage work that takes too long for the thread that the windows wait for. */
export interface Background {
  /** See `makeBackup` in backup.ts. */
  readonly makeBackup: (folder: string) => Promise<Backup | undefined>;
  /** See `makeSnapshot` in snapshot.ts. */
  readonly makeSnapshot: (folder: string) => Promise<void>;
}

/** What the worker is asked, and what it answers. */
export interface BackgroundTask {
  readonly task: 'backup' | 'snapshot';
  readonly folder: string;
}
export type BackgroundResult =
  | { readonly ok: true; readonly backup: Backup | undefined }
  | { readonly ok: false; readonly code: Failure['code']; readonly detail: string };

/** Runs each piece of work in a thread of its own from a script; it reads its input from the disk. */
export function backgroundIn(script: string): Background {
  const ask = async (task: BackgroundTask): Promise<Backup | undefined> => {
    const result = await run(script, task);
    if (!result.ok) throw new Failure(result.code, result.detail);
    return result.backup;
  };
  return {
    makeBackup: async (folder) => {
      try {
        return await ask({ task: 'backup', folder });
      } catch (error) {
        if (error instanceof Failure) throw error;
        // Where no thread can be started, a backup that the window waits for is better than none.
        return makeBackup(folder);
      }
    },
    makeSnapshot: async (folder) => {
      await ask({ task: 'snapshot', folder });
    },
  };
}

function run(script: string, task: BackgroundTask): Promise<BackgroundResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the storage worker ended without an answer')));
  });
}
