import type { StandingRecord } from '../model/record-view.ts';
import type { Workspace } from '../model/workspace.ts';
import { proofsOf, type Proofs } from '../readiness/proven.ts';

const known = new WeakMap<readonly StandingRecord<'rehearsal'>[], Proofs>();

/** What the workspace's rehearsals have proven, worked out once for as long as none of them changes. */
export function proofsIn(workspace: Workspace): Proofs {
  const rehearsals = workspace.records.of('rehearsal');
  const proofs = known.get(rehearsals) ?? proofsOf(workspace.state);
  known.set(rehearsals, proofs);
  return proofs;
}
