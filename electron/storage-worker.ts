import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from './failure.ts';
import type { TaskMessage, TaskRequest } from './workspace/background.ts';
import { backgroundTasks, type TaskName } from './workspace/background-tasks.ts';

/** The entry of the storage thread: one task, its reports, one answer. */
const port = parentPort;
if (port === null) throw new Error('this script runs as a thread');
const tell = (message: TaskMessage): void => port.postMessage(message);

const report = async (progress: unknown): Promise<void> => {
  const taken = once(port, 'message');
  tell({ kind: 'progress', progress });
  await taken;
};

async function work<Name extends TaskName>({ name, input }: TaskRequest<Name>): Promise<void> {
  tell({ kind: 'started' });
  try {
    tell({ kind: 'done', result: await backgroundTasks[name](input, report) });
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('unexpected', String(error));
    tell({ kind: 'failed', code: failure.code, detail: failure.detail });
  }
}

await work(workerData as TaskRequest);
