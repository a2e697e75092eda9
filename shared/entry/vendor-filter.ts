import type { PlatformId } from '../model/template.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareVietnamese } from '../text/fold.ts';

/** The vendors that are named for a platform of a province, each once, in dictionary order. */
export function vendorNames({ records }: Workspace): readonly string[] {
  const names = records.of('vendor').flatMap(({ fields }) => fields.name ?? []);
  return [...new Set(names)].sort(compareVietnamese);
}

/** By province, the platforms that a vendor is named for there. */
export function platformsOfVendor(
  { records }: Workspace,
  name: string,
): ReadonlyMap<string, ReadonlySet<PlatformId>> {
  const found = new Map<string, Set<PlatformId>>();
  for (const { id, fields } of records.of('vendor')) {
    if (fields.name !== name) continue;
    const province = id.slice(0, id.indexOf('-'));
    const platform = id.slice(province.length + 1) as PlatformId;
    found.set(province, (found.get(province) ?? new Set<PlatformId>()).add(platform));
  }
  return found;
}
