import { describe, expect, it } from 'vitest';
import { unitListOf } from '../../../shared/data/units.ts';
import { tilePlaces, tileTowards, type Direction } from '../../../shared/overview/province-tiles.ts';

const codes = unitListOf('2025-07-01')?.provinces.map(({ code }) => code) ?? [];

describe('the tile map', () => {
  it('has every province once, each on a tile of its own', () => {
    expect([...tilePlaces.keys()].sort()).toEqual([...codes].sort());
    const places = [...tilePlaces.values()].map(({ column, row }) => `${column}/${row}`);
    expect(new Set(places).size).toBe(34);
  });

  it('goes where the arrow points', () => {
    expect(tileTowards('01', 'down')).toBe('37');
    expect(tileTowards('79', 'left')).toBe('82');
    expect(tileTowards('46', 'down')).toBe('48');
    expect(tileTowards('12', 'up')).toBeUndefined();
  });

  it('leads from any province to any other', () => {
    const reached = new Set(['01']);
    const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
    for (const code of reached) {
      for (const direction of directions) {
        const next = tileTowards(code, direction);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached.size).toBe(34);
  });
});
