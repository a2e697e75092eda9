import { describe, expect, it } from 'vitest';
import { formerProvinceOf, formerProvincesOf } from '../../../shared/data/former-provinces.ts';
import { unitListDates, unitListOf } from '../../../shared/data/units.ts';

/** How many communes of the 2025 list each former province has. */
function countsIn(province: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const commune of unitListOf('2025-07-01')?.communesOf(province) ?? []) {
    const name = formerProvinceOf(commune)?.name ?? '';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('the former provinces', () => {
  it('have as many communes as the resolutions that made them say', () => {
    expect(countsIn('79')).toEqual({ 'Bình Dương': 36, 'Bà Rịa - Vũng Tàu': 30, 'Hồ Chí Minh': 102 });
    expect(countsIn('25')).toEqual({ 'Hòa Bình': 46, 'Phú Thọ': 66, 'Vĩnh Phúc': 36 });
    expect(countsIn('48')).toEqual({ 'Đà Nẵng': 16, 'Quảng Nam': 78 });
    expect(countsIn('52')).toEqual({ 'Bình Định': 58, 'Gia Lai': 77 });
  });

  it('hold the places that lie there, islands too', () => {
    const of = (code: string) => {
      const commune = unitListOf('2025-07-01')?.byCode.get(code);
      return commune && formerProvinceOf(commune)?.name;
    };
    expect([of('26732'), of('20333'), of('26740'), of('30742')]).toEqual([
      'Bà Rịa - Vũng Tàu',
      'Đà Nẵng',
      'Hồ Chí Minh',
      'Kiên Giang',
    ]);
  });

  it.each(unitListDates)('leave no commune of a merged province without one, as of %s', (date) => {
    const list = unitListOf(date);
    for (const { code, formerNames } of list?.provinces ?? []) {
      const formers = formerProvincesOf(code);
      for (const { name } of formers) expect(formerNames).toContain(name);
      const without = list?.communesOf(code).filter((commune) => formerProvinceOf(commune) === undefined);
      expect(without).toHaveLength(formers.length === 0 ? (list?.communesOf(code).length ?? -1) : 0);
    }
  });
});
