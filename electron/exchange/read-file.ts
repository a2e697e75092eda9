import { open } from 'node:fs/promises';
import { fault } from '../../shared/exchange/fault.ts';
import { largestExport, readExport, type ReadResult } from '../../shared/exchange/read-export.ts';
import { Failure } from '../failure.ts';
import { nodeSha256 } from './sha256.ts';

/** Reads and checks an export file. A file too large to be one is refused before it is read. Throws a `Failure`. */
export async function readExportFile(path: string): Promise<ReadResult> {
  const bytes = await readBytes(path);
  if (bytes === undefined) return { ok: false, faults: [fault([], 'too-large', String(largestExport))] };
  return readExportBytes(bytes);
}

/** `readExport` with Node's own SHA-256. */
export function readExportBytes(bytes: Uint8Array): ReadResult {
  return readExport(bytes, nodeSha256);
}

/** Undefined where the file is too large. Throws a `Failure`. */
export async function readBytes(path: string): Promise<Buffer | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      return size > largestExport ? undefined : await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new Failure('cannot-read', path, { cause: error });
  }
}
