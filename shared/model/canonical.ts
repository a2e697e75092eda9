/**
 * A JSON value in its canonical form (RFC 8785): no blanks, the keys of every object in the order of their UTF-16 code
 * units. Texts and numbers are written as JSON.stringify writes them, which is what the RFC asks for, so a value whose
 * keys stand in order already is left to it: several times as fast as writing it piece by piece.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null || isInOrder(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).filter(([, part]) => part !== undefined);
  return canonicalObject(members.map(([key, part]) => [key, canonicalJson(part)]));
}

/** The canonical form of an object, from that of its members in any order. */
export function canonicalObject(members: readonly CanonicalMember[]): string {
  const inOrder = members.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${inOrder.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;
}

export type CanonicalMember = readonly [key: string, json: string];

/** True where the keys of every object stand in order. Keys that look like numbers never do unless they all are. */
function isInOrder(value: object): boolean {
  if (Array.isArray(value)) return value.every(isPartInOrder);
  const members = value as Readonly<Record<string, unknown>>;
  let last = '';
  for (const key in members) {
    if (key < last || !isPartInOrder(members[key])) return false;
    last = key;
  }
  return true;
}

function isPartInOrder(part: unknown): boolean {
  return typeof part !== 'object' || part === null || isInOrder(part);
}
