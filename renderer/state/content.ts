import type { Workspace } from '../../shared/model/workspace.ts';

/** How much a workspace holds, as the receipt of an export counts it. */
export interface Content {
  readonly localities: number;
  /** Items with a status. */
  readonly answers: number;
  readonly conflicts: number;
}

export function countContent({ plan, answers, state }: Workspace): Content {
  let reported = 0;
  for (const { code } of plan.localities) {
    for (const answer of Object.values(answers.of(code))) reported += Number(answer.status !== undefined);
  }
  let conflicts = 0;
  for (const [register] of state.registers()) conflicts += Number(state.inConflict(register));
  return { localities: plan.localities.length, answers: reported, conflicts };
}
