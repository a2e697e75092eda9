import type { Plan } from '../model/campaign.ts';
import { localKinds, scopeOfRecord } from '../model/record.ts';
import type { RegisterName } from '../model/register.ts';
import type { Locality } from '../model/unit.ts';
import type { ExportPart } from './schema.ts';

/** What of a plan a file carries: all of it, or some of its localities and platforms. */
export interface Coverage {
  readonly localities: readonly Locality[];
  hasPlatform(id: string): boolean;
  has(name: RegisterName): boolean;
}

/** Undefined where the part names a locality or a platform that the plan lacks. */
export function coverageOf(plan: Plan, part: ExportPart | undefined): Coverage | undefined {
  const { localities: codes, platforms } = part ?? {};
  const known = new Set(
    (['province', 'commune'] as const).flatMap((level) =>
      plan.platforms(level).map((asked) => asked.platform.id),
    ),
  ) as ReadonlySet<string>;
  if (platforms?.some((id) => !known.has(id)) === true) return undefined;
  if (codes?.some((code) => plan.locality(code) === undefined) === true) return undefined;
  const chosen = codes && new Set(codes);
  const wanted = platforms && new Set(platforms);
  const localities = chosen ? plan.localities.filter(({ code }) => chosen.has(code)) : plan.localities;
  const hasPlatform = (id: string): boolean => wanted?.has(id) ?? true;
  return {
    localities,
    hasPlatform,
    has: (name) => {
      if (localKinds.has(name.entity)) return false;
      if (name.entity === 'campaign') return true;
      if (name.entity !== 'item') {
        // A province's records go with the province itself.
        const scope = scopeOfRecord(name.entity, name.id);
        if (scope === undefined) return true;
        // What the centre gave to a province stays the centre's to change.
        return chosen?.has(scope) ?? (scope !== 'nation' || plan.scope.level === 'nation');
      }
      if (chosen?.has(name.locality) === false) return false;
      if (wanted === undefined) return true;
      const locality = plan.locality(name.locality);
      const item = locality && plan.item(locality, name.item);
      return item !== undefined && wanted.has(item.platform.id);
    },
  };
}
