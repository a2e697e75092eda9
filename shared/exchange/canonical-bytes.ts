/** A member of the object that a text is: its place in the text, key included. */
export interface MemberPlace {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const lineFeed = 0x0a;
const openObject = Uint8Array.of(0x7b);
const comma = Uint8Array.of(0x2c);
const closeObject = Uint8Array.of(0x7d);

/** So many bytes of the text go into a piece at most: a digest is reckoned over them while they are at hand. */
const pieceLength = 64 * 1024;

/**
 * The canonical form (RFC 8785) of an object, from a text that is in this form but for line breaks and the order of the
 * object's own members: some of these, in order. It is never put together; each piece is gone when the next one comes.
 */
export function* canonicalPieces(
  text: Uint8Array,
  members: readonly MemberPlace[],
): Generator<Uint8Array, void> {
  const piece = new Uint8Array(pieceLength);
  const inOrder = members.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  yield openObject;
  for (const [index, { start, end }] of inOrder.entries()) {
    if (index > 0) yield comma;
    for (let from = start; from < end; from += pieceLength) {
      const length = copyWithoutBreaks(text, from, Math.min(end, from + pieceLength), piece);
      yield piece.subarray(0, length);
    }
  }
  yield closeObject;
}

/** Gives how many bytes there are without the line breaks. */
function copyWithoutBreaks(text: Uint8Array, start: number, end: number, to: Uint8Array): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const byte = text[at] ?? 0;
    to[length] = byte;
    if (byte !== lineFeed) length += 1;
  }
  return length;
}
