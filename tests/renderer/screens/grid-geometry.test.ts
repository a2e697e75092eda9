import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { geometry } from '../../../renderer/screens/grid/geometry.ts';

/** The grid's room in a window of 1366 pixels. */
const laptop = 1286;

describe('the sizes of the grid', () => {
  beforeAll(() => {
    vi.stubGlobal('document', { documentElement: {} });
    vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px' }));
  });
  afterAll(() => vi.unstubAllGlobals());

  it('shows the 27 items of a commune and all 34 of a place side by side on a laptop', () => {
    for (const columns of [27, 34]) {
      const { name, column, fits } = geometry(laptop, columns);
      expect(fits).toBe(true);
      // Nothing is left over at the right edge, and a column can be hit: WCAG 2.5.8 asks for 24 pixels.
      expect(name + columns * column).toBe(laptop);
      expect(column).toBeGreaterThanOrEqual(30);
      expect(name).toBeGreaterThanOrEqual(232);
    }
  });

  it('gives names what few columns do not need, and no more than they need', () => {
    expect(geometry(laptop, 20).name).toBeGreaterThanOrEqual(272);
    expect(geometry(laptop, 3)).toMatchObject({ name: 272, column: 46, fits: true });
  });

  it('lets many columns keep their width and scroll', () => {
    expect(geometry(laptop, 69)).toMatchObject({ name: 232, column: 30, fits: false });
  });
});
