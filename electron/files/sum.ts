import { crc32 } from 'node:zlib';

/** A CRC-32 as it stands in files: eight hexadecimal digits. */
export function sumText(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

/** The CRC-32 of bytes, or of a text's UTF-8, as it stands in files. */
export function sumOf(content: string | Uint8Array): string {
  return sumText(crc32(content));
}
