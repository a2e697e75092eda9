import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { json } from 'node:stream/consumers';
import { parentPort, workerData } from 'node:worker_threads';

/** What a process that found the lock taken tells the holder. */
export interface SecondStart {
  argv: string[];
  workingDirectory: string;
  additionalData: unknown;
}

export interface LockRequest {
  name: string;
  start: SecondStart;
  /** Becomes 1 when the lock is taken, 2 when another process holds it. */
  answer: SharedArrayBuffer;
}

function settle(request: LockRequest, answer: 1 | 2): void {
  const flag = new Int32Array(request.answer);
  Atomics.store(flag, 0, answer);
  Atomics.notify(flag, 0);
}

async function receive(socket: Socket): Promise<void> {
  try {
    parentPort?.postMessage(await json(socket));
  } catch {
    // A process that died while it was asking has nothing to tell.
  } finally {
    socket.end();
  }
}

function take(request: LockRequest): void {
  const server = createServer({ allowHalfOpen: true }, (socket) => void receive(socket));
  server.on('error', () => ask(request));
  server.listen(request.name, () => settle(request, 1));
}

function ask(request: LockRequest): void {
  const socket = connect(request.name);
  socket.on('error', () => {
    if (!request.name.startsWith('\0')) rmSync(request.name, { force: true });
    take(request);
  });
  // The holder ends the connection once it has read everything.
  socket.on('close', (failed) => {
    if (!failed) settle(request, 2);
  });
  socket.resume();
  socket.end(JSON.stringify(request.start));
}

take(workerData as LockRequest);
