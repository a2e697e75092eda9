import { describe, expect, it } from 'vitest';
import { allPrintable, printable, unprintableMark } from '../../../shared/paper/printable.ts';
import { charactersOf } from '../../font.ts';

const styles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** What each style of the bundled font has a glyph for. */
const drawn = styles.map((style) =>
  charactersOf(new URL(import.meta.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`))),
);

describe('a text on paper', () => {
  it('keeps Vietnamese, Greek, Cyrillic, Hebrew and common signs as they are', () => {
    for (const text of ['Đường truyền ổn định: ≥ 95 % – “tốt” → xong', 'Ωμέγα', 'Проверено', 'שלום עולם']) {
      expect(printable(text)).toBe(text);
    }
  });

  it('writes a tick that the font lacks as one that it has', () => {
    expect(printable('✔ nhận đủ, ✗ thiếu, ☐ chưa')).toBe('√ nhận đủ, × thiếu, □ chưa');
    expect(printable('✅ xong, ✔️ đủ, ❌ hỏng, ☒ không')).toBe('√ xong, √ đủ, × hỏng, × không');
  });

  it('shows one mark for a row of characters that the font cannot draw', () => {
    expect(printable('xong 完成 ครับ')).toBe('xong [?] [?]');
    expect(printable('xong 👍🏽👨‍👩‍👧 rồi')).toBe('xong [?] rồi');
    expect(printable('مرحبا')).toBe(unprintableMark);
    expect(printable('\ud800')).toBe(unprintableMark);
  });

  it('is printable wherever it stands in what is printed', () => {
    const job = {
      title: 'Phường 1 👍',
      rows: [
        ['✔', null],
        ['a', 3],
      ],
      tagged: true,
    };
    expect(allPrintable(job)).toEqual({
      title: 'Phường 1 [?]',
      rows: [
        ['√', null],
        ['a', 3],
      ],
      tagged: true,
    });
  });

  it('lets no mark through that turns the direction of what follows', () => {
    expect(printable('a\u202eb\u2066c\u200f')).toBe('abc');
  });

  it('passes nothing but what the font can draw, whatever its style', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0xffff; code += 1) {
      const passed = Array.from(printable(String.fromCharCode(code))).map((one) => one.codePointAt(0) ?? 0);
      if (!drawn.every((style) => passed.every((one) => style.has(one)))) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
