/** So many changes are packed and unpacked before anyone who waits would notice. */
const partLength = 1_000;

/** A part of a list that is too long to cross to another thread or to a window at once. */
export interface Part<T> {
  readonly items: T[];
  /** Where the next part begins; null after the last one. */
  readonly next: number | null;
}

export function partOf<T>(list: readonly T[], from: number): Part<T> {
  const next = from + partLength;
  return { items: list.slice(from, next), next: next < list.length ? next : null };
}

/** Hands a list over, part by part, at the pace of whoever takes it. */
export async function tellInParts<T>(
  list: readonly T[],
  tell: (part: readonly T[]) => Promise<void>,
): Promise<undefined> {
  for (let from = 0; from < list.length; from += partLength) await tell(list.slice(from, from + partLength));
}
