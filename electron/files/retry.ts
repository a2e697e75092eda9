import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from '../failure.ts';

/** Antivirus and backup programs on Windows hold a file for a moment after it was written. */
const passing = ['EPERM', 'EACCES', 'EBUSY'] as const;
const pausesMs = [10, 20, 50, 100, 200, 400, 800];

/** Does something with a file again while another program may be holding it; about 1.5 seconds in all. */
export async function patiently<T>(action: () => Promise<T>): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await action();
    } catch (error) {
      if (!passing.some((code) => hasCode(error, code))) throw error;
      await wait(pause);
    }
  }
  return action();
}
