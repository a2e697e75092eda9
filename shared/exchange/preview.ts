import type { Change } from '../history/change.ts';
import { State } from '../history/state.ts';
import { sameValue, type RegisterValue } from '../history/value.ts';
import type { Plan } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import { scopeOfRecord } from '../model/record.ts';
import { parseRegister } from '../model/register.ts';
import { Workspace } from '../model/workspace.ts';
import { regressionsOf, type Regression } from '../readiness/regression.ts';
import { concerning } from './concerning.ts';
import type { ReadExport } from './read-export.ts';
import { survives } from './standing.ts';

/**
 * What taking a file in would do to one register.
 * - `new`: nothing stood there.
 * - `changed`: another value stood there, which whoever made the file had seen.
 * - `conflicting`: several answers would stand, of which one is the file's; a person decides.
 * - `stale`: the file's value was superseded already, here or by another of the files.
 * - `same`: nothing changes.
 */
export const effects = ['new', 'changed', 'conflicting', 'stale', 'same'] as const;
export type Effect = (typeof effects)[number];
export type EffectCount = Readonly<Record<Effect, number>>;

/** One register that a file would touch, for a person to look at. */
export interface EffectEntry {
  readonly register: string;
  readonly effect: Exclude<Effect, 'same'>;
  readonly before: RegisterValue;
  /** The file's value. */
  readonly value: RegisterValue;
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a file would do in one province. */
export interface ProvinceEffects {
  readonly province: string;
  readonly counts: EffectCount;
  /** Platforms that are ready in a locality now and would not be. */
  readonly regressed: readonly Regression[];
  /** Localities that the file covers and says nothing about. */
  readonly silent: readonly string[];
}

export interface FileEffects {
  readonly counts: EffectCount;
  /** As `counts`, without what an earlier one of the files does likewise: summed over them, each register once. */
  readonly once: EffectCount;
  /** Provinces that the file touches or covers; registers of the workspace as a whole count in `counts` only. */
  readonly provinces: readonly ProvinceEffects[];
  /** So many of the entries that are not `same`: first those that a person has to decide. */
  readonly entries: readonly EffectEntry[];
  /** Registers about something that the workspace does not have, such as other provinces; they are left out. */
  readonly outside: number;
}

const urgency: readonly Effect[] = ['conflicting', 'changed', 'stale', 'new'];

function byUrgency(a: EffectEntry, b: EffectEntry): number {
  return urgency.indexOf(a.effect) - urgency.indexOf(b.effect);
}

/** A person looks at some at a time, not at tens of thousands: so many of one file, and so many of all together. */
const mostEntries = 1_000;
const mostEntriesInAll = 5_000;

/** More of one file's entries: the next of those that were not shown. */
export interface EntryPage {
  /** The file, by the 64 digits of its digest. */
  readonly of: string;
  /** Entries of this effect and no other; null: of any. */
  readonly effect: EffectEntry['effect'] | null;
  /** So many of them are known. */
  readonly skip: number;
}

/**
 * What each file would do, taken in together with the others. It depends on the set of files alone: a file is judged
 * against what stands now and against what all of them add up to, never against their order. Asked for a page, it gives
 * the entries of that page and none of the other files.
 */
export function previewOf(
  now: Workspace,
  files: readonly ReadExport[],
  asOf: Day,
  page?: EntryPage,
): FileEffects[] {
  const { plan } = now;
  const inside = files.map(({ changes }) => concerning(plan, changes));
  const standing = [...now.state.registers()].flatMap(([, survivors]) => survivors);
  const after = new Workspace(plan.campaign, plan.scope, State.of([...standing, ...inside.flat()]));
  const regressed = Map.groupBy(regressionsOf(after, now, asOf), ({ locality }) => locality);
  const counted = new Set<string>();
  const most = Math.min(mostEntries, Math.ceil(mostEntriesInAll / files.length));
  const shownOf = (file: ReadExport, entries: readonly EffectEntry[]): readonly EffectEntry[] => {
    if (page === undefined) return entries.slice(0, most);
    if (file.file.digest !== `sha256:${page.of}`) return [];
    const wanted = entries.filter(({ effect }) => page.effect === null || effect === page.effect);
    return wanted.slice(page.skip, page.skip + mostEntries);
  };
  return files.map((file, index) => {
    const changes = inside[index] ?? [];
    return effectsOf(file, changes, { now, after, regressed, counted, shownOf });
  });
}

interface Comparison {
  readonly now: Workspace;
  readonly after: Workspace;
  readonly regressed: ReadonlyMap<string, readonly Regression[]>;
  /** Effects and registers that the files before have. */
  readonly counted: Set<string>;
  /** Those of a file's entries that are shown. */
  readonly shownOf: (file: ReadExport, entries: readonly EffectEntry[]) => readonly EffectEntry[];
}

function effectsOf(read: ReadExport, changes: readonly Change[], comparison: Comparison): FileEffects {
  const { now, after, regressed, counted, shownOf } = comparison;
  const total = noEffects();
  const once = noEffects();
  const provinces = new Map<string, Record<Effect, number>>();
  const touched = new Set<string>();
  const entries: EffectEntry[] = [];
  for (const [register, own] of Map.groupBy(changes, (change) => change.register)) {
    const [shown] = own;
    if (shown === undefined) continue;
    const effect = effectOn(register, own, now.state, after.state);
    total[effect] += 1;
    const known = `${effect} ${register}`;
    if (!counted.has(known)) once[effect] += 1;
    counted.add(known);
    const place = placeOf(register);
    const province = provinceOf(now.plan, place);
    if (province !== undefined) {
      const counts = provinces.get(province) ?? noEffects();
      provinces.set(province, counts);
      counts[effect] += 1;
    }
    if (effect === 'same') continue;
    if (place !== undefined) touched.add(place);
    const { value, person, at } = shown;
    entries.push({ register, effect, before: now.state.value(register), value, person, at });
  }
  const silent = Map.groupBy(silentIn(read, now.plan), (code) => provinceOf(now.plan, code) ?? '');
  for (const province of silent.keys()) if (!provinces.has(province)) provinces.set(province, noEffects());
  const fallen = Map.groupBy(
    [...touched].flatMap((code) => regressed.get(code) ?? []),
    ({ locality }) => provinceOf(now.plan, locality) ?? '',
  );
  return {
    counts: total,
    once,
    provinces: [...provinces].sort(byKey).map(([province, counts]) => ({
      province,
      counts,
      regressed: fallen.get(province) ?? [],
      silent: silent.get(province) ?? [],
    })),
    entries: shownOf(read, entries.sort(byUrgency)),
    outside: read.changes.length - changes.length,
  };
}

function effectOn(register: string, own: readonly Change[], now: State, after: State): Effect {
  if (!own.some((change) => survives(after, change))) return 'stale';
  if (after.inConflict(register)) return now.inConflict(register) && allIn(own, now) ? 'same' : 'conflicting';
  if (allIn(own, now) || sameValue(now.value(register), after.value(register))) return 'same';
  return now.value(register) === null ? 'new' : 'changed';
}

function allIn(own: readonly Change[], state: State): boolean {
  return own.every((change) => survives(state, change));
}

/** Localities that a file covers, with nothing at all said about them. Since a moment, silence says nothing. */
function silentIn({ file }: ReadExport, plan: Plan): string[] {
  if (file.part?.since !== undefined) return [];
  return file.localities.flatMap(({ code }) =>
    file.states[code] === undefined && plan.locality(code) !== undefined ? [code] : [],
  );
}

function placeOf(register: string): string | undefined {
  const name = parseRegister(register);
  if (name === undefined || name.entity === 'campaign') return undefined;
  return name.entity === 'item' ? name.locality : scopeOfRecord(name.entity, name.id);
}

function provinceOf(plan: Plan, code: string | undefined): string | undefined {
  const locality = code === undefined ? undefined : plan.locality(code);
  return locality?.parent ?? locality?.code;
}

function noEffects(): Record<Effect, number> {
  return { new: 0, changed: 0, conflicting: 0, stale: 0, same: 0 };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
