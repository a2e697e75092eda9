import ranges from '@fontsource/tinos/unicode.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { printable, unprintableMark } from '../../../shared/paper/printable.ts';

/** Every character that a subset of the bundled font is declared to draw. */
const declared = new Set(
  Object.values(ranges).flatMap((list) =>
    list.split(',').flatMap((range) => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      const from = parseInt(first, 16);
      return Array.from({ length: parseInt(last, 16) - from + 1 }, (_, index) => from + index);
    }),
  ),
);

describe('a text on paper', () => {
  it('keeps Vietnamese, Greek, Cyrillic and Hebrew as they are', () => {
    for (const text of ['Đường truyền ổn định: 95 % – “tốt”, ≥', 'Ωμέγα', 'Проверено', 'שלום עולם']) {
      expect(printable(text)).toBe(text.replace('≥', '>='));
    }
  });

  it('shows one mark for a row of characters that no bundled font can draw', () => {
    expect(printable('xong 👍🏽👨‍👩‍👧 rồi')).toBe('xong [?] rồi');
    expect(printable('مرحبا')).toBe(unprintableMark);
    expect(printable('\ud800')).toBe(unprintableMark);
  });

  it('lets no mark through that turns the direction of what follows', () => {
    expect(printable('a\u202eb\u2066c\u200f')).toBe('abc');
  });

  it('passes nothing but what the font is declared to draw', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0xffff; code += 1) {
      const drawn = Array.from(printable(String.fromCharCode(code)));
      if (drawn.some((character) => !declared.has(character.codePointAt(0) ?? 0)))
        wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
