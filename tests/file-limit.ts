import { runInThisContext } from 'node:vm';
import { expect } from 'vitest';

/** What one file that comes in may take, whatever is in it. */
const mostSeconds = 2;
/** When work that does not end by itself is ended. A busy machine stretches this clock, not the processor's. */
const hangAfter = 60_000;

/** Seconds that this thread has spent computing; what other programs do does not count. */
export function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** Fails where one file took more than it may. `start` is what was computed before it. */
export function expectInTime(file: string, start: number): void {
  expect(computed() - start, `seconds for ${file}`).toBeLessThan(mostSeconds);
}

const held: { work: () => unknown } = { work: () => undefined };

/** Does the work for one file. Fails where it takes more than it may; where it would not end, it throws. */
export function inTime<T>(file: string, work: () => T): T {
  const start = computed();
  const result = endingWork(work);
  expectInTime(file, start);
  return result;
}

/** Only a script that Node runs can be ended from outside, with all that it calls. */
function endingWork<T>(work: () => T): T {
  held.work = work;
  Object.assign(globalThis, { held });
  return runInThisContext('held.work()', { timeout: hangAfter }) as T;
}
