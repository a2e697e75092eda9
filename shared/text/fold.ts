/**
 * Folds a text for search: case, accents, tone-mark placement (Hòa, Hoà) and đ/d make no difference, and
 * punctuation counts as a space. "Đắk Lắk" and "dak lak" fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True where every word of the (folded) query starts a word of the (folded) text. */
export function matches(foldedText: string, foldedQuery: string): boolean {
  return matcher(foldedQuery)(foldedText);
}

/** The same for one query and many texts: a list of thousands is gone through at every key. */
export function matcher(foldedQuery: string): (foldedText: string) => boolean {
  const words = foldedQuery.split(' ').map((word) => ({ word, inside: ` ${word}` }));
  return (text) => words.every(({ word, inside }) => text.startsWith(word) || text.includes(inside));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese dictionary order. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
