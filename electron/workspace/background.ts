import { Worker } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import {
  backgroundTasks,
  type TaskInput,
  type TaskName,
  type TaskProgress,
  type TaskResult,
} from './background-tasks.ts';

/** How a piece of work is watched over. */
export interface RunOptions<Name extends TaskName> {
  /** Called with each report. The task goes on with its next part when this returns or resolves. */
  readonly onProgress?: (progress: TaskProgress<Name>) => void | Promise<void>;
  /** Ends the work at once; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Runs the work of background-tasks.ts beside the thread that the windows wait for. Throws a `Failure`. */
export interface Background {
  readonly run: <Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    options?: RunOptions<Name>,
  ) => Promise<TaskResult<Name>>;
}

/** What a thread is started with. */
export interface TaskRequest<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly input: TaskInput<Name>;
}

/** What a thread tells. Each report waits for an empty message back. */
export type TaskMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly progress: unknown }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly code: Failure['code']; readonly detail: string };

/** Why nothing ran: no thread of the script could be started. */
class NoThread extends Error {}

/** Runs each piece of work in a thread of its own from a script; where none can be started, in this one. */
export function backgroundIn(script: string): Background {
  return {
    run: async (name, input, options = {}) => {
      options.signal?.throwIfAborted();
      try {
        return await runInThread(script, name, input, options);
      } catch (error) {
        if (!(error instanceof NoThread)) throw error;
        // Work that the window waits for is better than none.
        return runHere(name, input, options);
      }
    },
  };
}

function runInThread<Name extends TaskName>(
  script: string,
  name: Name,
  input: TaskInput<Name>,
  { onProgress, signal }: RunOptions<Name>,
): Promise<TaskResult<Name>> {
  return new Promise((resolve, reject) => {
    const workerData: TaskRequest<Name> = { name, input };
    const worker = startThread(script, workerData);
    let hasStarted = false;
    // Rejects once the thread has ended: until then it may be writing.
    const cancel = (): void => void worker.terminate();
    const fail = (error: Error): void => {
      if (signal?.aborted === true) reject(reasonOf(signal));
      else reject(hasStarted ? error : new NoThread(error.message));
    };
    const takeIn = async (progress: TaskProgress<Name>): Promise<void> => {
      await onProgress?.(progress);
      worker.postMessage(null);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: TaskMessage) => {
      switch (message.kind) {
        case 'started':
          hasStarted = true;
          break;
        case 'progress':
          takeIn(message.progress as TaskProgress<Name>).catch((error: unknown) => {
            reject(error instanceof Error ? error : new Error(String(error)));
            void worker.terminate();
          });
          break;
        case 'done':
          resolve(message.result as TaskResult<Name>);
          break;
        case 'failed':
          reject(new Failure(message.code, message.detail));
      }
    });
    worker.once('error', fail);
    worker.once('exit', () => {
      signal?.removeEventListener('abort', cancel);
      fail(new Error('the storage thread ended without an answer'));
    });
  });
}

function startThread(script: string, workerData: TaskRequest): Worker {
  try {
    return new Worker(script, { workerData });
  } catch (error) {
    throw new NoThread(String(error));
  }
}

function runHere<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  { onProgress, signal }: RunOptions<Name>,
): Promise<TaskResult<Name>> {
  return backgroundTasks[name](input, async (progress) => {
    signal?.throwIfAborted();
    await onProgress?.(progress);
  });
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new Error('cancelled');
}
