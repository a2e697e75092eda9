import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteText } from '../../../shared/exchange/byte-text.ts';

it('a long text made piece by piece is that of the pieces together, whatever their lengths and letters', () => {
  const letters = fc.constantFrom('a', 'ữ', '🚀', '\n', '\u0000', '\uFEFF');
  const piece = fc
    .tuple(letters, fc.constantFrom(0, 1, 7, 5_000, 40_000))
    .map(([one, times]) => one.repeat(times));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = new ByteText();
      let length = 0;
      for (const one of pieces) {
        text.add(one);
        length += Buffer.byteLength(one);
        // Asking on the way changes nothing.
        if (length % 3 === 0) expect(text.length).toBe(length);
      }
      expect(Buffer.from(text.bytes()).equals(Buffer.from(pieces.join('')))).toBe(true);
    }),
  );
});
