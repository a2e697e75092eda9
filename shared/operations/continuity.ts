import type { Day } from '../model/day.ts';
import { plusDays } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import { serviceLevels, type ServiceLevel } from '../model/records/watch.ts';
import type { IncidentLevel } from '../model/records/obstacle.ts';
import type { PlatformId } from '../model/template.ts';
import { isSolved, type Obstacle } from '../obstacles/row.ts';
import { watchId } from './watch.ts';

/** How a platform ran on a day. */
export interface DayLevel {
  readonly day: Day;
  /** As the daily check says, or as an incident of that day shows where that is worse; undefined: nobody looked. */
  readonly level: ServiceLevel | undefined;
  /** True where an incident says worse than the check, or there was no check. */
  readonly isByIncident: boolean;
}

/** How a platform has run since the cutover. */
export interface Continuity {
  readonly platform: PlatformId;
  /** From the cutover day to the day asked about, oldest first. */
  readonly days: readonly DayLevel[];
  /** Days on which somebody said how it ran. */
  readonly checked: number;
  /** Minutes in which an incident interrupted it; times that overlap count once. */
  readonly minutesInterrupted: number;
  /** Incidents that are neither solved nor ended. */
  readonly openIncidents: readonly Obstacle[];
  readonly incidents: number;
}

/** Incidents are obstacles with a level and a platform. */
export function incidentsOn(obstacles: readonly Obstacle[], platform: PlatformId): Obstacle[] {
  return obstacles.filter(({ fields }) => fields.incident !== undefined && fields.platform === platform);
}

/** One that is over: it ended, or was solved. */
export function isOver(incident: Obstacle): boolean {
  return incident.fields.ended !== undefined || isSolved(incident);
}

/**
 * How a platform ran from the cutover to a day. `now` is the wall's moment, `2025-07-02T09:30`, up to which an incident
 * that is not over counts.
 */
export function continuityOf(
  platform: PlatformId,
  watches: readonly StandingRecord<'watch'>[],
  obstacles: readonly Obstacle[],
  scope: string,
  cutover: Day,
  now: string,
): Continuity {
  const incidents = incidentsOn(obstacles, platform);
  const checks = new Map(watches.map((watch) => [watch.id, watch]));
  const days: DayLevel[] = [];
  let checked = 0;
  for (let day = cutover; day <= now.slice(0, 10); day = plusDays(day, 1)) {
    const said = checks.get(watchId(scope, day))?.sets.platform.get(platform);
    const struck = worstOf(incidents, day, now);
    const level = worst([said, struck]);
    days.push({ day, level, isByIncident: level !== said });
    checked += Number(said !== undefined);
  }
  return {
    platform,
    days,
    checked,
    minutesInterrupted: minutesIn(
      incidents
        .filter(({ fields }) => fields.incident === 'interrupted')
        .flatMap((one) => spanOf(one, now) ?? []),
    ),
    openIncidents: incidents.filter((incident) => !isOver(incident)),
    incidents: incidents.length,
  };
}

/** How badly the incidents on record struck a platform on a day; undefined: none did. `now` as for `continuityOf`. */
export function struckOn(
  platform: PlatformId,
  obstacles: readonly Obstacle[],
  day: Day,
  now: string,
): ServiceLevel | undefined {
  return worstOf(incidentsOn(obstacles, platform), day, now);
}

function worstOf(incidents: readonly Obstacle[], day: Day, now: string): ServiceLevel | undefined {
  return worst(incidents.filter((incident) => covers(incident, day, now)).map(levelOf));
}

/** A minor fault does not make a platform run worse. */
function levelOf({ fields }: Obstacle): ServiceLevel | undefined {
  const levels: Readonly<Record<IncidentLevel, ServiceLevel | undefined>> = {
    interrupted: 'interrupted',
    degraded: 'degraded',
    minor: undefined,
  };
  return fields.incident === undefined ? undefined : levels[fields.incident];
}

function worst(levels: readonly (ServiceLevel | undefined)[]): ServiceLevel | undefined {
  return serviceLevels.find((level) => levels.includes(level));
}

/** From when to when it lasted, by the clock on the wall; undefined where nobody said when it began. */
function spanOf(
  { fields }: Obstacle,
  now: string,
): { readonly from: string; readonly to: string } | undefined {
  const { began, ended, solved, state } = fields;
  if (began === undefined) return undefined;
  const solvedBy = state === 'solved' && solved !== undefined ? `${solved}T23:59` : now;
  const over = ended ?? (solvedBy < now ? solvedBy : now);
  return { from: began, to: over < began ? began : over };
}

function covers(incident: Obstacle, day: Day, now: string): boolean {
  const span = spanOf(incident, now);
  if (span === undefined) return incident.fields.raised === day;
  return span.from.slice(0, 10) <= day && day <= span.to.slice(0, 10);
}

/** Minutes that the spans cover together. */
function minutesIn(spans: readonly { readonly from: string; readonly to: string }[]): number {
  let minutes = 0;
  let reached = '';
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = from > reached ? from : reached;
    if (to > start) minutes += (wallTime(to) - wallTime(start)) / 60_000;
    if (to > reached) reached = to;
  }
  return minutes;
}

/** Milliseconds of the clock on the wall, which knows no zones. */
function wallTime(moment: string): number {
  return Date.parse(`${moment}:00Z`);
}
