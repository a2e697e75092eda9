import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** Reads a file in one go; `readFile` of node:fs/promises takes several times as long over a large one. */
export async function readAll(path: string, from = 0): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafe(Math.max(0, size - from));
    return bytes.subarray(0, await fill(file, bytes, from));
  } finally {
    await file.close();
  }
}

const chunkBytes = 1024 * 1024;

/**
 * Reads two files side by side in pieces, so that their size does not matter to the memory. Undefined where they
 * differ; else the CRC-32 of their first `length` bytes.
 */
export async function sumOfTwins(path: string, twin: string, length: number): Promise<number | undefined> {
  const file = await open(path, 'r');
  try {
    const other = await open(twin, 'r');
    try {
      return await sumSideBySide(file, other, length);
    } finally {
      await other.close();
    }
  } finally {
    await file.close();
  }
}

/** A file's length and the CRC-32 of all of it, read in pieces. */
export async function sumOfFile(path: string): Promise<{ readonly bytes: number; readonly sum: number }> {
  const file = await open(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(chunkBytes);
    let bytes = 0;
    let sum = 0;
    for (let read = chunkBytes; read === chunkBytes; bytes += read) {
      read = await fill(file, piece, bytes);
      sum = crc32(piece.subarray(0, read), sum);
    }
    return { bytes, sum };
  } finally {
    await file.close();
  }
}

async function sumSideBySide(
  file: FileHandle,
  twin: FileHandle,
  length: number,
): Promise<number | undefined> {
  const { size } = await file.stat();
  if (size !== (await twin.stat()).size || size < length) return undefined;
  const pieces = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)] as const;
  let sum = 0;
  for (let at = 0; at < size; at += chunkBytes) {
    const [read, twinRead] = await Promise.all([fill(file, pieces[0], at), fill(twin, pieces[1], at)]);
    const piece = pieces[0].subarray(0, read);
    if (read !== twinRead || !piece.equals(pieces[1].subarray(0, read))) return undefined;
    if (at < length) sum = crc32(piece.subarray(0, Math.min(read, length - at)), sum);
  }
  return sum;
}

async function fill(file: FileHandle, bytes: Buffer, from: number): Promise<number> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, from + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}
