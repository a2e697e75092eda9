import { describe, expect, it } from 'vitest';
import { newCampaign, planFor } from '../../../shared/data/plan.ts';
import { defaultTemplate } from '../../../shared/data/templates.ts';
import { unitListDateFor, unitListOf } from '../../../shared/data/units.ts';
import { templateSchema } from '../../../shared/model/template.ts';
import type { UnitList } from '../../../shared/model/unit.ts';
import type { Scope } from '../../../shared/model/campaign.ts';

function list(date: string): UnitList {
  const found = unitListOf(date);
  if (found === undefined) throw new Error(`no unit list of ${date}`);
  return found;
}

function countTypes(units: UnitList): Record<string, number> {
  const count: Record<string, number> = {};
  for (const { type } of units.byCode.values()) count[type] = (count[type] ?? 0) + 1;
  return count;
}

function plan(scope: Scope, common: boolean) {
  const made = planFor(newCampaign({ cutover: '2025-07-01', common }), scope);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe('the administrative units', () => {
  it('are 34 provinces and 3,321 = 2,621 + 687 + 13 communes, wards and special zones on 2025-07-01', () => {
    expect(countTypes(list('2025-07-01'))).toEqual({
      city: 6,
      province: 28,
      commune: 2_621,
      ward: 687,
      'special-zone': 13,
    });
  });

  it('are 34 provinces and 3,321 = 2,599 + 709 + 13 on 2026-09-20', () => {
    expect(countTypes(list('2026-09-20'))).toEqual({
      city: 9,
      province: 25,
      commune: 2_599,
      ward: 709,
      'special-zone': 13,
    });
  });

  it('give Ho Chi Minh City 168 = 113 wards + 54 communes + 1 special zone', () => {
    const communes = list('2025-07-01').communesOf('79');
    const of = (type: string): number => communes.filter((commune) => commune.type === type).length;
    expect([communes.length, of('ward'), of('commune'), of('special-zone')]).toEqual([168, 113, 54, 1]);
  });

  it.each(['2025-07-01', '2026-09-20'])('of %s have codes that fit their level, and names in NFC', (date) => {
    for (const { code, name, parent } of list(date).byCode.values()) {
      expect(code).toMatch(parent === null ? /^\d{2}$/ : /^\d{5}$/);
      expect(name).toBe(name.normalize('NFC').trim());
    }
  });

  it('come from all 63 former provinces', () => {
    const names = list('2025-07-01').provinces.flatMap(({ formerNames }) => formerNames);
    const aliases = ['Thừa Thiên Huế'];
    expect(names.filter((name) => !aliases.includes(name))).toHaveLength(63);
  });

  it('are pinned by the cutover day', () => {
    expect(unitListDateFor('2025-07-01')).toBe('2025-07-01');
    expect(unitListDateFor('2026-09-19')).toBe('2025-07-01');
    expect(unitListDateFor('2027-07-01')).toBe('2026-09-20');
  });
});

describe('the template', () => {
  it('is what its schema says', () => {
    expect(() => templateSchema.parse(defaultTemplate)).not.toThrow();
  });

  it('has 69 items on five platforms and 10 optional common ones, each id once', () => {
    const ids = defaultTemplate.platforms.flatMap(({ items }) => items.map(({ id }) => id));
    const common = defaultTemplate.common.items.map(({ id }) => id);
    expect([defaultTemplate.platforms.length, ids.length, common.length]).toEqual([5, 69, 10]);
    expect(new Set([...ids, ...common]).size).toBe(79);
  });

  it('names items after their platform', () => {
    for (const { code, items } of [...defaultTemplate.platforms, defaultTemplate.common]) {
      for (const { id } of items) expect(id.startsWith(`${code}-`)).toBe(true);
    }
  });

  it('asks a commune 27 items and a province 53; with the common ones 34 and 62', () => {
    const asked = (common: boolean, level: 'commune' | 'province'): number =>
      plan({ level: 'province', code: '79' }, common)
        .platforms(level)
        .reduce((sum, { items }) => sum + items.length, 0);
    expect([asked(false, 'commune'), asked(false, 'province')]).toEqual([27, 53]);
    expect([asked(true, 'commune'), asked(true, 'province')]).toEqual([34, 62]);
  });

  it('makes 91,469 item states for the nation, 115,022 with the common set', () => {
    const states = (common: boolean): number => {
      const nation = plan({ level: 'nation' }, common);
      const count = (level: 'commune' | 'province'): number =>
        nation.platforms(level).reduce((sum, { items }) => sum + items.length, 0);
      return nation.localities.reduce(
        (sum, { parent }) => sum + count(parent === null ? 'province' : 'commune'),
        0,
      );
    };
    expect([states(false), states(true)]).toEqual([91_469, 115_022]);
  });
});
