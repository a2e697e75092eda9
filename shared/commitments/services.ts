import type { StandingRecord } from '../model/record-view.ts';
import type { ServiceState } from '../model/records/commitments.ts';

export type Service = StandingRecord<'service'>;

/** "21/25; 4 held up by the ministries of finance and health": what a ministry holds up is not held against the locality. */
export interface ServiceCount {
  readonly all: number;
  readonly endToEnd: number;
  /** Not end to end yet, by nobody's fault but the locality's. */
  readonly own: number;
  readonly blocked: number;
  /** Who holds how many up, most first; an empty name where nobody was named. */
  readonly ministries: readonly { readonly name: string; readonly count: number }[];
}

export function serviceCount(services: readonly Service[]): ServiceCount {
  const ministries = new Map<string, number>();
  const counts: Record<ServiceState, number> = { 'end-to-end': 0, blocked: 0, 'not-yet': 0 };
  for (const { fields } of services) {
    const { state = 'not-yet', ministry = '' } = fields;
    counts[state] += 1;
    if (state === 'blocked') ministries.set(ministry, (ministries.get(ministry) ?? 0) + 1);
  }
  return {
    all: services.length,
    endToEnd: counts['end-to-end'],
    own: counts['not-yet'],
    blocked: counts.blocked,
    ministries: [...ministries]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}

/** One service a line, as pasted from a list: numbers, bullets and blanks before a name go. Names that are there stay once. */
export function serviceNames(pasted: string, there: ReadonlySet<string> = new Set()): string[] {
  const names = pasted
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d+\s*[.)\t-]|[-+•*])?\s*/, '').trim())
    .filter((name) => name !== '' && !there.has(name));
  return [...new Set(names)];
}
