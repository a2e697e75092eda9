import type { Item } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import type { PlatformId, TemplatePlatform } from '../model/template.ts';
import { levelOf, type Locality } from '../model/unit.ts';
import type { Verdict } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { countVerdicts, worse, type VerdictCount } from '../readiness/locality.ts';
import { assuranceOf, heldInOrder, type Assurance } from '../readiness/proven.ts';
import { proofsIn } from '../rehearsals/proofs.ts';
import { turnoutOf, type Rehearsal, type Turnout } from '../rehearsals/turnout.ts';
import { vendorStanding, type VendorStanding } from '../commitments/vendor.ts';
import { holds, placesUnder, type Subject } from './gates.ts';

/** The newest rehearsal of a platform to which any of the places was called, and how it went in those places. */
export interface LastRehearsal {
  readonly rehearsal: Rehearsal;
  readonly turnout: Turnout;
}

/** What a decision stands on for one platform. */
export interface PlatformEvidence extends Assurance {
  readonly platform: TemplatePlatform;
  readonly localities: number;
  readonly worst: Verdict;
  readonly verdicts: VerdictCount;
  /** Items that count: all but the not-applicable ones. */
  readonly applicable: number;
  readonly gates: number;
  readonly gatesOpen: number;
  /** Undefined where none was held. */
  readonly rehearsal: LastRehearsal | undefined;
  readonly vendor: VendorStanding;
}

/** A gate item and the localities in which it does not hold. */
export interface OpenItem {
  readonly item: Item;
  readonly localities: readonly Locality[];
}

/** Everything that a go/no-go decision stands on, as of a day: one page. */
export interface Evidence {
  readonly places: readonly Locality[];
  readonly platforms: readonly PlatformEvidence[];
  /** In the template's order. */
  readonly open: readonly OpenItem[];
  readonly obstacles: readonly StandingRecord<'obstacle'>[];
}

export function evidenceOf(workspace: Workspace, subject: Subject, asOf: Day): Evidence {
  const places = placesUnder(workspace.plan, subject.place);
  const platforms = platformsOf(workspace, subject, places).map((platform) =>
    platformEvidence(workspace, platform, places, asOf),
  );
  return {
    places,
    platforms,
    open: openItems(workspace, subject, places),
    obstacles: obstaclesUnder(workspace, subject, places),
  };
}

function platformsOf(
  { plan }: Workspace,
  { platform }: Subject,
  places: readonly Locality[],
): TemplatePlatform[] {
  const asked = new Set(
    places.flatMap((place) => plan.platforms(levelOf(place)).map((one) => one.platform.id)),
  );
  return [...plan.template.platforms, plan.template.common].filter(
    ({ id }) => asked.has(id) && (platform === undefined || platform === id),
  );
}

function platformEvidence(
  workspace: Workspace,
  platform: TemplatePlatform,
  places: readonly Locality[],
  asOf: Day,
): PlatformEvidence {
  const proofs = proofsIn(workspace);
  const sums = { declared: 0, evidenced: 0, proven: 0, applicable: 0, gates: 0, gatesOpen: 0 };
  const found: Verdict[] = [];
  for (const locality of places) {
    const judged = workspace.readiness(locality.code, asOf)?.platforms[platform.id];
    if (judged === undefined) continue;
    found.push(judged.verdict);
    sums.applicable += judged.applicable;
    const items = itemsOf(workspace, locality, platform.id);
    const assurance = assuranceOf(locality.code, items, workspace.answers.of(locality.code), proofs);
    sums.declared += assurance.declared;
    sums.evidenced += assurance.evidenced;
    sums.proven += assurance.proven;
    for (const item of items.filter(({ gate }) => gate)) {
      if (workspace.answers.of(locality.code)[item.id]?.status === 'not-applicable') continue;
      sums.gates += 1;
      if (!holds(workspace, { locality, item })) sums.gatesOpen += 1;
    }
  }
  const province = places[0]?.parent ?? places[0]?.code ?? '';
  return {
    platform,
    localities: found.length,
    worst: found.reduce<Verdict>(worse, 'ready'),
    verdicts: countVerdicts(found),
    ...sums,
    rehearsal: lastRehearsal(workspace, platform.id, places),
    vendor: vendorStanding(workspace, province, platform.id, asOf),
  };
}

function itemsOf({ plan }: Workspace, locality: Locality, platform: PlatformId): Item[] {
  const asked = plan.platforms(levelOf(locality)).find((one) => one.platform.id === platform);
  return asked?.items.filter(({ recurring }) => !recurring) ?? [];
}

function lastRehearsal(
  workspace: Workspace,
  platform: PlatformId,
  places: readonly Locality[],
): LastRehearsal | undefined {
  const codes = new Set(places.map(({ code }) => code));
  const rehearsal = heldInOrder(workspace.records.of('rehearsal'))
    .filter(
      ({ sets }) => sets.platform.has(platform) && [...sets.place.keys()].some((place) => codes.has(place)),
    )
    .at(-1);
  if (rehearsal === undefined) return undefined;
  const here = new Map([...rehearsal.sets.place].filter(([place]) => codes.has(place)));
  return { rehearsal, turnout: turnoutOf({ ...rehearsal, sets: { ...rehearsal.sets, place: here } }) };
}

function openItems(workspace: Workspace, { platform }: Subject, places: readonly Locality[]): OpenItem[] {
  const open = new Map<string, { readonly item: Item; readonly localities: Locality[] }>();
  for (const locality of places) {
    for (const asked of workspace.plan.platforms(levelOf(locality))) {
      if (platform !== undefined && asked.platform.id !== platform) continue;
      for (const item of asked.items) {
        if (!item.gate || item.recurring || holds(workspace, { locality, item })) continue;
        const seen = open.get(item.id) ?? { item, localities: [] };
        seen.localities.push(locality);
        open.set(item.id, seen);
      }
    }
  }
  const { platforms, common } = workspace.plan.template;
  return [...platforms, common].flatMap(({ items }) => items.flatMap(({ id }) => open.get(id) ?? []));
}

/**
 * The obstacles not solved yet that hold up any of the places or their items on the platform. One that names no place
 * is about its whole province.
 */
function obstaclesUnder(
  workspace: Workspace,
  { place, platform }: Subject,
  places: readonly Locality[],
): StandingRecord<'obstacle'>[] {
  const codes = new Set(places.map(({ code }) => code));
  const isUnder = (link: string): boolean => {
    const [code = '', item] = link.split(':');
    const locality = workspace.plan.locality(code);
    if (locality === undefined || !codes.has(code)) return false;
    if (platform === undefined || item === undefined) return true;
    return workspace.plan.item(locality, item)?.platform.id === platform;
  };
  return workspace.records.of('obstacle').filter(({ id, fields, sets }) => {
    if (fields.state === 'solved') return false;
    if (platform !== undefined && fields.platform !== undefined && fields.platform !== platform) return false;
    const links = [...sets.link.keys()];
    return links.length === 0 ? id.startsWith(`${place}-`) : links.some(isUnder);
  });
}
