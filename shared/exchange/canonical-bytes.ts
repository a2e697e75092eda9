/** A member of the object that a text is: its place in the text, key included. */
export interface MemberPlace {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const lineFeed = 0x0a;
const comma = 0x2c;
const openObject = 0x7b;
const closeObject = 0x7d;

/**
 * The canonical form (RFC 8785) of an object, from a text that is in this form but for line breaks and the order of the
 * object's own members: some of these, in order.
 */
export function canonicalBytes(text: Uint8Array, members: readonly MemberPlace[]): Uint8Array {
  const bytes = new Uint8Array(text.length + 2);
  let to = 0;
  bytes[to++] = openObject;
  for (const { start, end } of members.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    if (to > 1) bytes[to++] = comma;
    for (let from = start; from < end;) {
      const found = text.indexOf(lineFeed, from);
      const stop = found === -1 || found > end ? end : found;
      bytes.set(text.subarray(from, stop), to);
      to += stop - from;
      from = stop + 1;
    }
  }
  bytes[to++] = closeObject;
  return bytes.subarray(0, to);
}
