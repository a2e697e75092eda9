import type { Day } from '../model/day.ts';
import type { Locality, Province, UnitList } from '../model/unit.ts';
import type { LocalityType } from '../model/words.ts';
import communes2025 from './admin-units/communes.json' with { type: 'json' };
import communes2026 from './admin-units/communes-2026-09-20.json' with { type: 'json' };
import formerProvinces from './admin-units/former-provinces.json' with { type: 'json' };
import provinces2025 from './admin-units/provinces.json' with { type: 'json' };
import provinces2026 from './admin-units/provinces-2026-09-20.json' with { type: 'json' };

interface ProvinceRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly type: string;
  readonly region: string;
}
interface CommuneRow {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly provinceCode: string;
}
interface FormerProvinceRow {
  readonly name: string;
  readonly provinceCode: string;
  readonly alias?: string;
}

/** The states of the administrative units that are known, oldest first (see admin-units/SOURCES.md). */
const sources = [
  { date: '2025-07-01', provinces: provinces2025, communes: communes2025 },
  { date: '2026-09-20', provinces: provinces2026, communes: communes2026 },
] as const;

export const unitListDates: readonly Day[] = sources.map(({ date }) => date);

/** The date of the newest unit list in force on a day; the oldest list where the day lies before all. */
export function unitListDateFor(day: Day): Day {
  return unitListDates.findLast((date) => date <= day) ?? sources[0].date;
}

const made = new Map<Day, UnitList>();

/** The unit list of exactly this date, or undefined where there is none. */
export function unitListOf(date: Day): UnitList | undefined {
  const source = sources.find((candidate) => candidate.date === date);
  if (source === undefined) return undefined;
  const list = made.get(date) ?? makeUnitList(date, source.provinces, source.communes);
  made.set(date, list);
  return list;
}

function makeUnitList(
  date: Day,
  provinceRows: readonly ProvinceRow[],
  communeRows: readonly CommuneRow[],
): UnitList {
  const provinces = provinceRows.map(toProvince);
  const communes = new Map<string, Locality[]>(provinces.map(({ code }) => [code, []]));
  const byCode = new Map<string, Locality>(provinces.map((province) => [province.code, province]));
  for (const row of communeRows) {
    const locality: Locality = {
      code: row.code,
      name: row.name,
      type: row.type as LocalityType,
      parent: row.provinceCode,
    };
    communes.get(row.provinceCode)?.push(locality);
    byCode.set(locality.code, locality);
  }
  return { date, provinces, byCode, communesOf: (code) => communes.get(code) ?? [] };
}

function toProvince(row: ProvinceRow): Province {
  const former: readonly FormerProvinceRow[] = formerProvinces;
  return {
    code: row.code,
    name: row.name,
    type: row.type as LocalityType,
    parent: null,
    nameEn: row.nameEn,
    region: row.region,
    formerNames: former
      .filter(({ provinceCode }) => provinceCode === row.code)
      .flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias])),
  };
}
