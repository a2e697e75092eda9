import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrPath, sheetReference, type QrPath } from '../../../shared/paper/qr.ts';

/** The picture of a path, as a camera sees it: so many pixels for each module. */
function picture({ size, path }: QrPath, scale = 4) {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = row * width + Number(x) * scale;
      for (let at = start; at < start + Number(run) * scale; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { width, height: width, data };
}

describe("a sheet's QR code", () => {
  it('is read back as the locality, the template version and the short code', () => {
    const reference = sheetReference('26740', '1.0.0', 'XBY5-4FRA');
    expect(reference).toBe('SANSANG:26740:1.0.0:XBY5-4FRA');
    expect(decodeQR(picture(qrPath(reference)))).toBe(reference);
  });

  it('is small enough for a phone to read from 22 mm', () => {
    const { size } = qrPath(sheetReference('26740', '1.0.0', 'XBY5-4FRA'));
    expect(22 / size).toBeGreaterThan(0.5);
  });

  it('has the quiet zone that readers need: four light modules on every side', () => {
    const { size, path } = qrPath(sheetReference('26740', '1.0.0', 'XBY5-4FRA'));
    const dark = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
    const margins = dark.map(([x = 0, y = 0, run = 0]) => Math.min(x, y, size - x - run, size - y - 1));
    expect(Math.min(...margins)).toBe(4);
  });
});
