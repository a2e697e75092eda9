import type { Locality } from '../model/unit.ts';
import firstCommunes from './admin-units/former-province-communes.json' with { type: 'json' };
import formerProvinces from './admin-units/former-provinces.json' with { type: 'json' };

/** A province before 1 July 2025 that was merged with others. */
export interface FormerProvince {
  readonly code: string;
  readonly name: string;
}

interface Part extends FormerProvince {
  readonly provinceCode: string;
  readonly firstCommune: string;
}

const parts: readonly Part[] = firstCommunes.flatMap(({ code, firstCommune }) =>
  formerProvinces
    .filter((former) => former.code === code)
    .map(({ name, provinceCode }) => ({ code, name, provinceCode, firstCommune })),
);

/** The former provinces that a province was merged from, in the order of their communes' codes; none where it stayed as it was. */
export function formerProvincesOf(provinceCode: string): readonly FormerProvince[] {
  return parts.filter((part) => part.provinceCode === provinceCode);
}

/** The former province that a commune lies in; undefined for a province, and where the province stayed as it was. */
export function formerProvinceOf({ code, parent }: Locality): FormerProvince | undefined {
  if (parent === null) return undefined;
  return parts.findLast(({ provinceCode, firstCommune }) => provinceCode === parent && firstCommune <= code);
}
