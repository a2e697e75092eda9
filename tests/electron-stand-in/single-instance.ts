import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LockRequest, SecondStart } from './lock-worker.ts';

const seconds = 1000;
const longestWait = 10 * seconds;

/**
 * A name that only one process can listen on and that the system frees when the process dies: an abstract socket
 * on Linux, a named pipe on Windows. Elsewhere a socket file, which the worker clears when nobody answers on it.
 */
function lockName(userData: string): string {
  mkdirSync(userData, { recursive: true });
  const digest = createHash('sha256').update(realpathSync(userData)).digest('hex').slice(0, 32);
  const name = `electron-stand-in-${digest}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** Electron's single-instance lock of one user data folder. */
export class SingleInstanceLock {
  #worker: Worker | undefined;

  /**
   * Electron answers at once, and sockets do not: a worker thread takes the lock while this one waits.
   * @param onSecondStart called in the holder when another process asks for the lock.
   */
  request(userData: string, additionalData: unknown, onSecondStart: (start: SecondStart) => void): boolean {
    if (this.#worker !== undefined) return true;
    const answer = new SharedArrayBuffer(4);
    const start: SecondStart = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    const workerData: LockRequest = { name: lockName(userData), start, answer };
    const worker = new Worker(new URL('./lock-worker.ts', import.meta.url), { workerData, execArgv: [] });
    const flag = new Int32Array(answer);
    if (Atomics.wait(flag, 0, 0, longestWait) === 'timed-out') {
      throw new Error('The single-instance lock gave no answer.');
    }
    if (Atomics.load(flag, 0) !== 1) return false;
    this.#worker = worker;
    worker.on('message', onSecondStart);
    worker.unref();
    return true;
  }

  held(): boolean {
    return this.#worker !== undefined;
  }

  release(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}
