/** How much a workbook from outside may unpack to, in bytes, and how many parts it may have. */
export interface ZipLimits {
  readonly unpacked: number;
  readonly entries: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * What a zip file's own list of its parts says against unpacking it: too much, or nothing that can be followed. The
 * library that unpacks never gives more of a part than the list says, so a bomb is found without setting it off.
 */
export function zipFault(bytes: Uint8Array, limits: ZipLimits): 'too-large' | 'broken' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'broken';
  const entries = view.getUint16(end + 10, true);
  if (entries > limits.entries) return 'too-large';
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) return 'broken';
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    // An empty part packs to two bytes; a larger one that hides its size could be anything.
    if (size === 0 && packed > 2) return 'too-large';
    unpacked += size;
    if (unpacked > limits.unpacked) return 'too-large';
    const names = [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0);
    at += entryLength + names;
  }
  return undefined;
}

/** Where the end record starts: at the end but for a comment. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}
