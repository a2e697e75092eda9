import type { Change } from '../history/change.ts';
import { isAsked } from '../model/asked.ts';
import type { Plan } from '../model/campaign.ts';
import { parseRegister } from '../model/register.ts';

/** The changes that are about something the plan has: a file may tell of other provinces as well. */
export function concerning(plan: Plan, changes: readonly Change[]): Change[] {
  const foreign = foreignQuestions(plan, changes);
  return changes.filter(({ register, value }) => {
    const name = parseRegister(register);
    if (name === undefined || !isAsked(plan, name, value)) return false;
    return name.entity !== 'question' || !foreign.has(name.id);
  });
}

/** Questions about places outside the plan. Only one field of a question says what it is about. */
function foreignQuestions(plan: Plan, changes: readonly Change[]): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const { register, value } of changes) {
    if (!register.startsWith('question/')) continue;
    const name = parseRegister(register);
    if (name?.entity === 'question' && !isAsked(plan, name, value)) foreign.add(name.id);
  }
  return foreign;
}
