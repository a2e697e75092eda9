import { fault } from '../../shared/exchange/fault.ts';
import { readStart, type StartResult } from '../../shared/exchange/start-file.ts';
import { Failure } from '../failure.ts';
import { readBytes } from './read-file.ts';

/** Reads and checks a starting file. One that the disk does not give, or far too large, is refused like others. */
export async function readStartFile(path: string): Promise<StartResult> {
  try {
    const bytes = await readBytes(path);
    return bytes === undefined ? { ok: false, faults: [fault([], 'too-large')] } : readStart(bytes);
  } catch (error) {
    if (error instanceof Failure) return { ok: false, faults: [fault([], 'unreadable')] };
    throw error;
  }
}
