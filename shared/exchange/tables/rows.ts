import type { Change } from '../../history/change.ts';
import type { State } from '../../history/state.ts';
import type { PlatformItems } from '../../model/campaign.ts';
import { parseRegister } from '../../model/register.ts';
import { levelOf, type Locality } from '../../model/unit.ts';
import type { Language } from '../../model/words.ts';
import { templateText } from '../../text/template.ts';
import type { AnyRow, ItemRow, PlatformRow, TableName } from './columns.ts';
import { localityCells, utc, type TableSource } from './source.ts';

/** The rows of each table, one at a time, so that a nation's never stand in the memory together. */
export const rowsOf: Readonly<
  Record<TableName, (source: TableSource, language: Language) => Iterable<AnyRow>>
> = { files: ({ about }) => [about], platforms: platformRows, items: itemRows };

/** Names of platforms are in the given language; everything else is codes, people's own words and numbers. */
export function* platformRows(source: TableSource, language: Language): Generator<PlatformRow> {
  if (!source.isWhole) return;
  const { workspace, about, asOf } = source;
  for (const [locality, platforms] of asked(source)) {
    const readiness = workspace.readiness(locality.code, asOf);
    const trails = trailsOf(workspace.state, locality.code);
    for (const { platform, items } of platforms) {
      const stands = readiness?.platforms[platform.id];
      if (stands === undefined) continue;
      const newest = Math.max(...items.map(({ id }) => trails.get(id)?.last.at ?? -Infinity));
      yield {
        source: about.source,
        ...localityCells(workspace.plan, locality),
        platform: platform.id,
        platform_name: platform.name[language],
        verdict: stands.verdict,
        own_verdict: stands.ownVerdict,
        reported: stands.reported,
        done: stands.done,
        applicable: stands.applicable,
        changed_at: newest === -Infinity ? null : utc(newest),
      };
    }
  }
}

export function* itemRows(source: TableSource, language: Language): Generator<ItemRow> {
  const { workspace, about, isWhole } = source;
  const { plan, answers, state } = workspace;
  for (const [locality, platforms] of asked(source)) {
    const place = localityCells(plan, locality);
    const trails = trailsOf(state, locality.code);
    const answered = answers.of(locality.code);
    for (const { platform, items } of platforms) {
      for (const item of items) {
        const trail = trails.get(item.id);
        // A file of what changed since a moment says nothing about the items that are not in it.
        if (trail === undefined && !isWhole) continue;
        const answer = answered[item.id] ?? {};
        yield {
          source: about.source,
          ...place,
          platform: platform.id,
          item: item.id,
          item_title: templateText(item.template.title, language, plan.campaign.cutover),
          gate: item.gate,
          recurring: item.recurring,
          due_day: item.recurring ? null : item.due,
          status: answer.status ?? null,
          blocked_by: answer.blockedBy ?? null,
          owner: answer.owner ?? null,
          note: answer.note ?? null,
          reason: answer.reason ?? null,
          evidence_count: answer.evidence?.length ?? 0,
          changed_by: trail?.last.person ?? null,
          changed_at: trail === undefined ? null : utc(trail.last.at),
          conflict: trail?.inConflict ?? false,
        };
      }
    }
  }
}

function* asked({
  workspace: { plan },
  coverage,
}: TableSource): Generator<readonly [Locality, readonly PlatformItems[]]> {
  for (const locality of coverage.localities) {
    const platforms = plan.platforms(levelOf(locality));
    yield [locality, platforms.filter(({ platform }) => coverage.hasPlatform(platform.id))];
  }
}

/** What happened to an item: its newest change, and whether any of its registers waits for a decision. */
interface Trail {
  readonly last: Change;
  readonly inConflict: boolean;
}

function trailsOf(state: State, locality: string): Map<string, Trail> {
  const trails = new Map<string, Trail>();
  for (const [register, survivors] of state.registersIn(`item/${locality}`)) {
    const name = parseRegister(register);
    if (name?.entity !== 'item') continue;
    for (const change of survivors) {
      const known = trails.get(name.item);
      trails.set(name.item, {
        last: known === undefined || change.at > known.last.at ? change : known.last,
        inConflict: known?.inConflict === true || state.inConflict(register),
      });
    }
  }
  return trails;
}
