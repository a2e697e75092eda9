import type { Edit } from '../history/change.ts';
import type { Day } from '../model/day.ts';
import { fieldEdits, setEdits } from '../model/record-view.ts';
import type { Workspace } from '../model/workspace.ts';
import { gateName, openGates } from './gates.ts';
import { isInForce, subjectOf, type Decision } from './standing.ts';

/** What a decision still lacks before it can be signed. */
export type Lack =
  | 'place'
  | 'result'
  | 'day'
  | 'signer'
  | 'title'
  /** A go without conditions, while gates are open without a waiver in force. */
  | 'open-gates'
  /** Conditions or waivers, on a go with conditions. */
  | 'conditions'
  /** What stands in the way, on a no-go. */
  | 'blockers';

export function lacksOf(workspace: Workspace, decision: Decision, asOf: Day): Lack[] {
  const { fields, sets } = decision;
  const lacks: Lack[] = (['place', 'result', 'day', 'signer', 'title'] as const).filter(
    (field) => fields[field] === undefined,
  );
  const subject = subjectOf(decision);
  if (subject === undefined) return lacks;
  if (fields.result === 'no-go' && fields.blockers === undefined) lacks.push('blockers');
  if (fields.result === 'conditional' && fields.conditions === undefined && sets.waiver.size === 0)
    lacks.push('conditions');
  if (fields.result === 'go') {
    const isWaived = (gate: string): boolean => {
      const waiver = sets.waiver.get(gate);
      return waiver !== undefined && isInForce(waiver, fields.day ?? asOf);
    };
    if (openGates(workspace, subject).some((gate) => !isWaived(gateName(gate)))) lacks.push('open-gates');
  }
  return lacks;
}

/** Signs a decision at a moment (`2025-06-27T16:05`), and writes down which gates were open. One step. */
export function signingEdits(workspace: Workspace, decision: Decision, signed: string): Edit[] {
  const subject = subjectOf(decision);
  if (subject === undefined) return [];
  const open = new Map(openGates(workspace, subject).map((gate) => [gateName(gate), true]));
  return [
    ...fieldEdits('decision', decision.id, { signed }),
    ...setEdits('decision', decision.id, 'open', open, decision.sets.open),
  ];
}

/** Makes a signed decision one that is being prepared again. One step. */
export function reopeningEdits({ id, sets }: Decision): Edit[] {
  return [
    ...fieldEdits('decision', id, { signed: null }),
    ...setEdits('decision', id, 'open', new Map(), sets.open),
  ];
}
