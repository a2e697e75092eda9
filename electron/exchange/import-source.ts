import { fault } from '../../shared/exchange/fault.ts';
import { largestExport, type ReadResult } from '../../shared/exchange/read-export.ts';
import { Failure } from '../failure.ts';
import { readBytes, readExportBytes } from './read-file.ts';

/** A file to take in: where it lies, or the bytes that were dropped on the window. */
export type ImportSource =
  { readonly name: string; readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** What was read, and the bytes by which it is kept. */
export interface SourceReading {
  readonly name: string;
  readonly result: ReadResult;
  readonly bytes: Uint8Array;
}

/** Reads and checks a file of whatever kind can be taken in. A file that the disk does not give is refused like others. */
export async function readSource(source: ImportSource): Promise<SourceReading> {
  const { name } = source;
  const bytes = await bytesOf(source);
  if (typeof bytes === 'string') {
    const nothing = new Uint8Array();
    const detail = bytes === 'too-large' ? String(largestExport) : '';
    return { name, bytes: nothing, result: { ok: false, faults: [fault([], bytes, detail)] } };
  }
  return { name, bytes, result: readExportBytes(bytes) };
}

async function bytesOf(source: ImportSource): Promise<Uint8Array | 'too-large' | 'unreadable'> {
  if ('bytes' in source) return source.bytes;
  try {
    return (await readBytes(source.path)) ?? 'too-large';
  } catch (error) {
    if (error instanceof Failure) return 'unreadable';
    throw error;
  }
}
