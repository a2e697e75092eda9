import type { Day } from '../model/day.ts';
import type { RehearsalOutcome } from '../model/records/rehearsal.ts';
import type { PlatformId } from '../model/template.ts';
import type { Locality } from '../model/unit.ts';
import type { Workspace } from '../model/workspace.ts';
import { heldInOrder, type Proofs } from '../readiness/proven.ts';
import { provableItems } from './items.ts';
import type { Rehearsal } from './turnout.ts';

/** The rehearsal of a platform that a locality was last called to. */
export interface LastTry {
  readonly id: string;
  readonly day: Day | undefined;
  readonly outcome: RehearsalOutcome;
}

/** A platform that a locality says is ready, of which rehearsals have not confirmed everything that they can. */
export interface Claim {
  readonly locality: Locality;
  readonly platform: PlatformId;
  /** Items that are done and that a rehearsal can confirm, and those of them that one has. */
  readonly provable: number;
  readonly proven: number;
  /** Undefined where it was never called to one. */
  readonly last: LastTry | undefined;
}

/** "Claimed ready, not proven", in the order of the localities and the template. */
export function claimsOf(
  workspace: Workspace,
  proofs: Proofs,
  asOf: Day,
  localities: readonly Locality[] = workspace.plan.localities,
): Claim[] {
  const tries = new Tries(workspace.records.of('rehearsal'));
  return localities.flatMap((locality) => {
    const platforms = workspace.readiness(locality.code, asOf)?.platforms ?? {};
    return (Object.keys(platforms) as PlatformId[]).flatMap((platform): Claim[] => {
      if (platforms[platform]?.verdict !== 'ready') return [];
      const answers = workspace.answers.of(locality.code);
      const provable = provableItems(workspace.plan, locality, platform).filter(
        ({ id }) => answers[id]?.status === 'done',
      );
      const proven = provable.filter(({ id }) => proofs.has(locality.code, id)).length;
      if (proven === provable.length) return [];
      const last = tries.last(locality.code, platform);
      return [{ locality, platform, provable: provable.length, proven, last }];
    });
  });
}

/** The held rehearsals, by place and platform. Talking it through at a table is no try. */
class Tries {
  readonly #last = new Map<string, LastTry>();

  constructor(rehearsals: readonly Rehearsal[]) {
    for (const { id, fields, sets } of heldInOrder(rehearsals)) {
      if (fields.kind === 'tabletop') continue;
      for (const [place, outcome] of sets.place) {
        for (const platform of sets.platform.keys())
          this.#last.set(`${place}:${platform}`, { id, day: fields.day, outcome });
      }
    }
  }

  last(place: string, platform: PlatformId): LastTry | undefined {
    return this.#last.get(`${place}:${platform}`);
  }
}
