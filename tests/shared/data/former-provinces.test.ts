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
  // As reported in June 2025: a boundary that is one commune off shows.
  it.each([
    ['08', { 'Hà Giang': 73, 'Tuyên Quang': 51 }],
    ['15', { 'Lào Cai': 48, 'Yên Bái': 51 }],
    ['19', { 'Bắc Kạn': 37, 'Thái Nguyên': 55 }],
    ['24', { 'Bắc Giang': 58, 'Bắc Ninh': 41 }],
    ['25', { 'Hòa Bình': 46, 'Phú Thọ': 66, 'Vĩnh Phúc': 36 }],
    ['31', { 'Hải Dương': 64, 'Hải Phòng': 50 }],
    ['33', { 'Hưng Yên': 39, 'Thái Bình': 65 }],
    ['37', { 'Hà Nam': 33, 'Nam Định': 57, 'Ninh Bình': 39 }],
    ['44', { 'Quảng Bình': 41, 'Quảng Trị': 37 }],
    ['48', { 'Đà Nẵng': 16, 'Quảng Nam': 78 }],
    ['51', { 'Quảng Ngãi': 56, 'Kon Tum': 40 }],
    ['52', { 'Bình Định': 58, 'Gia Lai': 77 }],
    ['56', { 'Khánh Hòa': 41, 'Ninh Thuận': 24 }],
    ['66', { 'Phú Yên': 34, 'Đắk Lắk': 68 }],
    ['68', { 'Bình Thuận': 45, 'Đắk Nông': 28, 'Lâm Đồng': 51 }],
    ['75', { 'Bình Phước': 40, 'Đồng Nai': 55 }],
    ['79', { 'Bình Dương': 36, 'Bà Rịa - Vũng Tàu': 30, 'Hồ Chí Minh': 102 }],
    ['80', { 'Tây Ninh': 36, 'Long An': 60 }],
    ['82', { 'Tiền Giang': 57, 'Đồng Tháp': 45 }],
    ['86', { 'Bến Tre': 48, 'Trà Vinh': 41, 'Vĩnh Long': 35 }],
    ['91', { 'An Giang': 54, 'Kiên Giang': 48 }],
    ['92', { 'Cần Thơ': 32, 'Hậu Giang': 28, 'Sóc Trăng': 43 }],
    ['96', { 'Bạc Liêu': 25, 'Cà Mau': 39 }],
  ])('of %s have as many communes as were reported', (province, counts) => {
    expect(countsIn(province)).toEqual(counts);
  });

  it('are known of every province that was merged, and of no other', () => {
    const merged = (unitListOf('2025-07-01')?.provinces ?? []).filter(
      ({ code }) => formerProvincesOf(code).length > 0,
    );
    expect(merged).toHaveLength(23);
    expect(merged.flatMap(({ code }) => formerProvincesOf(code))).toHaveLength(52);
  });

  it('hold the places that lie there, islands too', () => {
    const of = (code: string) => {
      const commune = unitListOf('2025-07-01')?.byCode.get(code);
      return commune && formerProvinceOf(commune)?.name;
    };
    // Côn Đảo, Hoàng Sa, Sài Gòn, Rạch Giá, Trường Sa, Phú Quý, Bạch Long Vĩ, Cồn Cỏ, Lý Sơn and Thổ Châu.
    expect(
      ['26732', '20333', '26740', '30742', '22736', '23272', '11948', '19742', '21548', '31105'].map(of),
    ).toEqual([
      'Bà Rịa - Vũng Tàu',
      'Đà Nẵng',
      'Hồ Chí Minh',
      'Kiên Giang',
      'Khánh Hòa',
      'Bình Thuận',
      'Hải Phòng',
      'Quảng Trị',
      'Quảng Ngãi',
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
