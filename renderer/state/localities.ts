import type { Plan } from '../../shared/model/campaign.ts';
import type { Day } from '../../shared/model/day.ts';
import { levelOf, type Locality, type Province } from '../../shared/model/unit.ts';
import type { Verdict } from '../../shared/model/words.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { wholeOf } from '../../shared/readiness/locality.ts';
import { compareVietnamese, fold, matcher } from '../../shared/text/fold.ts';
import { words } from '../../shared/text/words.ts';
import type { Filter } from './app-state.ts';
import { isIn, type Arrival } from './arrival.ts';

/** A locality as it is listed and found. */
export interface ListedLocality {
  readonly locality: Locality;
  readonly province: Province | undefined;
  readonly foldedNames: string;
}

/** How one locality stands, for its row. */
export interface Standing {
  readonly verdict: Verdict;
  readonly reported: number;
  readonly asked: number;
}

const lists = new WeakMap<Plan, readonly ListedLocality[]>();

/** The plan's localities: each province first, then its communes in dictionary order. */
export function listLocalities(plan: Plan): readonly ListedLocality[] {
  const list = lists.get(plan) ?? makeList(plan);
  lists.set(plan, list);
  return list;
}

function makeList(plan: Plan): readonly ListedLocality[] {
  const provinces = plan.units.provinces
    .filter(({ code }) => plan.locality(code) !== undefined)
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
  const isNation = plan.scope.level === 'nation';
  return provinces.flatMap((province) => [
    { locality: province, province, foldedNames: namesOfProvince(province) },
    ...plan.units
      .communesOf(province.code)
      .toSorted((a, b) => compareVietnamese(a.name, b.name))
      .map((locality) => ({
        locality,
        province,
        foldedNames: isNation ? `${namesOf(locality)} ${namesOfProvince(province)}` : namesOf(locality),
      })),
  ]);
}

/** All that finds a province: name, type, code, initials, its English name and the provinces merged into it. */
export function namesOfProvince(province: Province): string {
  const former = province.formerNames.flatMap((name) => [fold(name), initials(name)]);
  return [namesOf(province), fold(province.nameEn), ...former].join(' ');
}

function namesOf({ code, name, type }: Locality): string {
  const typed = `${words.vi.localityTypes[type]} ${name}`;
  const folded = fold(name);
  return [fold(typed), folded.replaceAll(' ', ''), initials(name), initials(typed), code].join(' ');
}

/** "Hồ Chí Minh" is also looked for as "hcm". */
function initials(name: string): string {
  return fold(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

/** The localities that the filter lets through; by verdict, only those whose answers are in. */
export function shownLocalities(
  workspace: Workspace,
  filter: Filter,
  today: Day,
  arrival: Arrival,
): readonly ListedLocality[] {
  return filterLocalities(listLocalities(workspace.plan), filter, (locality) =>
    isIn(arrival, locality) ? verdictOf(workspace, locality.code, today) : undefined,
  );
}

/**
 * The shown locality that many places after (or before) the current one in the list. The current one counts by its
 * place in the whole list even where an answer just took it out of the filter.
 */
export function neighbour(
  workspace: Workspace,
  shown: readonly ListedLocality[],
  current: string | null,
  by: number,
): string | undefined {
  const codes = shown.map(({ locality }) => locality.code);
  const at = current === null ? -1 : codes.indexOf(current);
  if (at !== -1) return codes[at + by];
  const order = new Map(listLocalities(workspace.plan).map(({ locality }, index) => [locality.code, index]));
  const place = order.get(current ?? '') ?? -1;
  const after = codes.findIndex((code) => (order.get(code) ?? 0) > place);
  const end = after === -1 ? codes.length : after;
  return codes[by > 0 ? end + by - 1 : end + by];
}

export function filterLocalities(
  listed: readonly ListedLocality[],
  { query, verdicts, only }: Filter,
  verdictOf: (locality: Locality) => Verdict | undefined,
): readonly ListedLocality[] {
  const folded = fold(query);
  if (folded === '' && verdicts.length === 0 && only === undefined) return listed;
  const wanted = new Set<Verdict | undefined>(verdicts);
  const isFound = matcher(folded);
  return listed.filter(
    ({ locality, foldedNames }) =>
      (only === undefined || only.codes.has(locality.code)) &&
      (wanted.size === 0 || wanted.has(verdictOf(locality))) &&
      isFound(foldedNames),
  );
}

export function standingOf(workspace: Workspace, locality: Locality, today: Day): Standing {
  const readiness = workspace.readiness(locality.code, today);
  let reported = 0;
  for (const platform of Object.values(readiness?.platforms ?? {})) reported += platform.reported;
  return {
    verdict: readiness?.verdict ?? 'not-reported',
    reported,
    asked: askedOf(workspace.plan, locality),
  };
}

/** How many items count toward a verdict at the locality's level. */
function askedOf(plan: Plan, locality: Locality): number {
  let asked = 0;
  for (const { items } of plan.platforms(levelOf(locality))) {
    for (const item of items) asked += Number(!item.recurring);
  }
  return asked;
}

/** The worst of a province's own verdict and its communes'. */
export function wholeVerdict(workspace: Workspace, provinceCode: string, today: Day): Verdict {
  const communes = workspace.plan.units.communesOf(provinceCode);
  return wholeOf(
    verdictOf(workspace, provinceCode, today),
    communes.map(({ code }) => verdictOf(workspace, code, today)),
  );
}

function verdictOf(workspace: Workspace, code: string, today: Day): Verdict {
  return workspace.readiness(code, today)?.verdict ?? 'not-reported';
}
