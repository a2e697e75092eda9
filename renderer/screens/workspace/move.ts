import { hasModifier, type KeyPress } from '../../state/key-combination.ts';

/** Where a key moves in a list of so many rows; undefined where it is no key of movement. */
export function moveOfKey(press: KeyPress, at: number, count: number, page: number): number | undefined {
  if (hasModifier(press) || count === 0) return undefined;
  const to = (index: number): number => Math.min(Math.max(index, 0), count - 1);
  switch (press.key) {
    case 'ArrowUp':
      return to(at - 1);
    case 'ArrowDown':
      return to(at + 1);
    case 'PageUp':
      return to(at - page);
    case 'PageDown':
      return to(at + page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
