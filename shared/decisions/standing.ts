import type { Day } from '../model/day.ts';
import type { StandingRecord } from '../model/record-view.ts';
import type { Waiver } from '../model/records/decision.ts';
import type { Workspace } from '../model/workspace.ts';
import { gateName, gatesUnder, holds, type Gate, type Subject } from './gates.ts';

export type Decision = StandingRecord<'decision'>;

/**
 * `draft`: not signed. `holds`: what it stands on is as it was. `stale`: a gate under it fell, or a waiver ran out, so
 * it has to be signed again. `outdated`: a no-go whose gates hold by now. `replaced`: a newer one is about the same.
 */
export type DecisionState = 'draft' | 'holds' | 'stale' | 'outdated' | 'replaced';

export interface DecisionStanding {
  readonly state: DecisionState;
  /** Gates that were not known to be open when it was signed, are open now, and have no waiver in force. */
  readonly fallen: readonly Gate[];
  /** Open gates whose waiver ran out. */
  readonly lapsed: readonly Gate[];
  /** The newer decision on the same subject. */
  readonly replacedBy: string | undefined;
}

/** What the decision is about; undefined until a place is chosen. */
export function subjectOf({ fields: { place, platform } }: Decision): Subject | undefined {
  return place === undefined ? undefined : { place, platform };
}

export function isSigned({ fields }: Decision): boolean {
  return fields.signed !== undefined && fields.result !== undefined;
}

/** A waiver counts up to and including its day. */
export function isInForce({ until }: Waiver, asOf: Day): boolean {
  return asOf <= until;
}

/** How a decision stands as of a day, among all those of the workspace. */
export function decisionStanding(workspace: Workspace, decision: Decision, asOf: Day): DecisionStanding {
  const nothing = { fallen: [], lapsed: [], replacedBy: undefined };
  const subject = subjectOf(decision);
  if (!isSigned(decision) || subject === undefined) return { ...nothing, state: 'draft' };
  const newest = newestOn(workspace.records.of('decision'), subject);
  if (newest !== undefined && newest.id !== decision.id)
    return { ...nothing, state: 'replaced', replacedBy: newest.id };
  const { open, count, fallen, lapsed } = fallenUnder(workspace, decision, subject, asOf);
  if (decision.fields.result === 'no-go')
    return { ...nothing, state: open === 0 && count > 0 ? 'outdated' : 'holds' };
  return {
    state: fallen.length + lapsed.length > 0 ? 'stale' : 'holds',
    fallen,
    lapsed,
    replacedBy: undefined,
  };
}

function fallenUnder(workspace: Workspace, { sets }: Decision, subject: Subject, asOf: Day) {
  const fallen: Gate[] = [];
  const lapsed: Gate[] = [];
  let open = 0;
  let count = 0;
  for (const gate of gatesUnder(workspace.plan, subject)) {
    count += 1;
    if (holds(workspace, gate)) continue;
    open += 1;
    const name = gateName(gate);
    const waiver = sets.waiver.get(name);
    if (waiver !== undefined && isInForce(waiver, asOf)) continue;
    if (waiver !== undefined) lapsed.push(gate);
    else if (!sets.open.has(name)) fallen.push(gate);
  }
  return { open, count, fallen, lapsed };
}

/** The signed decision on exactly this subject that counts: the newest. */
export function newestOn(decisions: readonly Decision[], subject: Subject): Decision | undefined {
  return decisions
    .filter((decision) => isSigned(decision) && isSame(subject, subjectOf(decision)))
    .reduce<Decision | undefined>(
      (newest, decision) => (newest === undefined || isNewer(decision, newest) ? decision : newest),
      undefined,
    );
}

function isSame(a: Subject, b: Subject | undefined): boolean {
  return a.place === b?.place && a.platform === b.platform;
}

/** By the day it was made, then by when that was recorded; the id settles the rest alike on every computer. */
function isNewer(a: Decision, b: Decision): boolean {
  const order = ({ id, fields: { day = '', signed = '' } }: Decision): string => `${day} ${signed} ${id}`;
  return order(a) > order(b);
}

/** The decisions that count for a locality, its own before its province's, each with how it stands. */
export function decisionsFor(
  workspace: Workspace,
  code: string,
  asOf: Day,
): readonly { readonly decision: Decision; readonly standing: DecisionStanding }[] {
  const locality = workspace.plan.locality(code);
  return [code, locality?.parent].flatMap((place) =>
    workspace.records
      .of('decision')
      .filter((decision) => decision.fields.place === place && isSigned(decision))
      .map((decision) => ({ decision, standing: decisionStanding(workspace, decision, asOf) }))
      .filter(({ standing }) => standing.state !== 'replaced'),
  );
}
