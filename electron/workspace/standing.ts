import type { Change } from '../../shared/history/change.ts';
import type { State } from '../../shared/history/state.ts';
import type { UnitList } from '../../shared/model/unit.ts';

/** The province that a shard's locality lies in; null where the shard belongs to no locality. */
export function provinceOfShard(shard: string, units: UnitList | undefined): string | null {
  const [entity, code = ''] = shard.split('/');
  const locality = entity === 'item' ? units?.byCode.get(code) : undefined;
  return locality === undefined ? null : (locality.parent ?? locality.code);
}

export interface StandingPart {
  readonly changes: Change[];
  /** Where the next part begins; null after the last one. */
  readonly next: number | null;
}

/** A part holds about so many changes, and takes about so long to put together. */
const changesInPart = 800;
const partMs = 10;

/**
 * The standing changes of one province, or with null of what belongs to no locality, from the shard at `from` on, as
 * many as the main thread can spare at a time. A shard that comes in between the parts is in none of them: whoever
 * reads them takes in what is written meanwhile.
 */
export function standingPart(
  state: State,
  units: UnitList | undefined,
  province: string | null,
  from: number,
): StandingPart {
  const shards = shardsOf(state, units, province);
  const changes: Change[] = [];
  const start = performance.now();
  let next = from;
  while (next < shards.length) {
    changes.push(...state.standing(shards[next] ?? ''));
    next += 1;
    if (changes.length >= changesInPart || performance.now() - start > partMs) break;
  }
  return { changes, next: next < shards.length ? next : null };
}

function shardsOf(state: State, units: UnitList | undefined, province: string | null): string[] {
  if (province !== null) {
    const communes = units?.communesOf(province) ?? [];
    return [province, ...communes.map(({ code }) => code)].map((code) => `item/${code}`);
  }
  return state
    .shards()
    .filter((shard) => provinceOfShard(shard, units) === null)
    .sort();
}
