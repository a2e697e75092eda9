import { newCampaign } from '../../shared/data/plan.ts';
import type { Edit } from '../../shared/history/change.ts';
import type { Scope } from '../../shared/model/campaign.ts';
import { itemRegister } from '../../shared/model/register.ts';
import { levelOf } from '../../shared/model/unit.ts';
import type { Status } from '../../shared/model/words.ts';
import { Workspace } from '../../shared/model/workspace.ts';

/** A workspace for tests of what follows from answers and records, with a cutover on 1 July 2025. */
export interface Office {
  readonly workspace: Workspace;
  /** Carries out one step. Throws where an edit of it is refused. */
  readonly edit: (...edits: readonly Edit[]) => void;
  readonly set: (locality: string, item: string, status: Status | null) => void;
  /** Gives every item of a locality a status. */
  readonly setAll: (locality: string, status: Status) => void;
}

/** An office of Hồ Chí Minh City, or of another scope. */
export function officeOf(scope: Scope = { level: 'province', code: '79' }): Office {
  const workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), scope);
  let now = 0;
  const edit = (...edits: readonly Edit[]): void => {
    now += 1;
    const made = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now });
    if ('fault' in made) throw new Error(`${made.fault}: ${edits[made.index]?.register ?? ''}`);
    workspace.take(made);
  };
  return {
    workspace,
    edit,
    set: (locality, item, status) =>
      edit({ register: itemRegister(locality, item, 'status'), value: status }),
    setAll: (code, status) => {
      const locality = workspace.plan.locality(code);
      if (locality === undefined) throw new Error(code);
      const items = workspace.plan.platforms(levelOf(locality)).flatMap((platform) => platform.items);
      edit(...items.map(({ id }) => ({ register: itemRegister(code, id, 'status'), value: status })));
    },
  };
}
