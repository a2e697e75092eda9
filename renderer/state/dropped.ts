import { largestExport } from '../../shared/exchange/largest.ts';

/** What of a dropped file the page needs; a `File` has it. */
export interface Dropped {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** The bytes of a dropped file, or why it cannot be taken. */
export async function bytesOf(file: Dropped): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'unreadable'> {
  if (file.size > largestExport) return 'too-large';
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that is no longer there.
    return 'unreadable';
  }
}
