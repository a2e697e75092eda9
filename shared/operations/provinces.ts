import type { Plan } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import { scopeOfId } from '../model/records/rules.ts';
import { serviceLevels, type ServiceLevel } from '../model/records/watch.ts';
import type { PlatformId } from '../model/template.ts';
import type { Province } from '../model/unit.ts';
import type { Obstacle } from '../obstacles/row.ts';
import { compareVietnamese } from '../text/fold.ts';
import { continuityOf, isOver, type DayLevel } from './continuity.ts';

/** How the platforms ran in a province on a day, as its newest file says. */
export interface ProvinceDay {
  readonly province: Province;
  readonly levels: ReadonlyMap<PlatformId, DayLevel>;
  /** The worst of them; undefined where the province said nothing of any platform. */
  readonly worst: ServiceLevel | undefined;
  /** The province's incidents that are neither solved nor ended. */
  readonly openIncidents: readonly Obstacle[];
}

/**
 * The provinces of a nation's workspace on a day: those that need the centre first (interrupted, unstable), then those
 * that said nothing, then the others. `now` is the wall's moment, `2025-07-02T09:30`.
 */
export function provincesOn(
  plan: Plan,
  platforms: readonly PlatformId[],
  watches: readonly StandingRecord<'watch'>[],
  obstacles: readonly Obstacle[],
  day: Day,
  now: string,
): readonly ProvinceDay[] {
  const incidents = Map.groupBy(
    obstacles.filter(({ fields }) => fields.incident !== undefined),
    ({ id }) => scopeOfId(id),
  );
  const until = day === now.slice(0, 10) ? now : `${day}T23:59`;
  return plan.units.provinces
    .map((province) => {
      const own = incidents.get(province.code) ?? [];
      const levels = new Map<PlatformId, DayLevel>();
      for (const platform of platforms) {
        const [level] = continuityOf(platform, watches, own, province.code, day, until).days;
        if (level !== undefined) levels.set(platform, level);
      }
      const said = new Set([...levels.values()].map(({ level }) => level));
      return {
        province,
        levels,
        worst: serviceLevels.find((level) => said.has(level)),
        openIncidents: own.filter((incident) => !isOver(incident)),
      };
    })
    .sort((a, b) => urgency(a) - urgency(b) || compareVietnamese(a.province.name, b.province.name));
}

function urgency({ worst }: ProvinceDay): number {
  const order: readonly (ServiceLevel | undefined)[] = ['interrupted', 'degraded', undefined, 'normal'];
  return order.indexOf(worst);
}
