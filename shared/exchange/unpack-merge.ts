import { hasSeen, type Change } from '../history/change.ts';
import { sameValue, type RegisterValue } from '../history/value.ts';
import type { Plan } from '../model/campaign.ts';
import { fitsRegister, parseRegister, type RegisterName } from '../model/register.ts';
import { differ } from './build-export.ts';
import { fault, shorten, type Fault } from './fault.ts';
import type { Export } from './schema.ts';

/** Unpacks `merge` into changes; a value comes from `states`, or from `conflicts` where several differ. */
export function unpackMerge(file: Export, plan: Plan): { changes: Change[]; faults: Fault[] } {
  const changes: Change[] = [];
  const faults: Fault[] = [];
  const conflicts = new Map(file.conflicts.map(({ register, values }) => [register, values]));
  const { writers, people, registers } = file.merge;
  let covered = 0;

  for (const [entity, fields] of Object.entries(registers)) {
    for (const [field, packed] of Object.entries(fields)) {
      const register = `${entity}/${field}`;
      const path = ['merge', 'registers', entity, field];
      const name = parseRegister(register);
      if (name === undefined || !isAsked(plan, name)) {
        faults.push(fault(path, 'unknown-register', shorten(register)));
        continue;
      }
      const values = conflicts.get(register);
      const single = stateValue(file, name);
      const standing: Change[] = [];
      packed.forEach(([writer, n, ms, tick, late, person, ...seenPairs], index) => {
        const value = values === undefined ? single : (values[index]?.value ?? null);
        const seen = unpackSeen(seenPairs, writers);
        const writerId = writers[writer];
        const personName = people[person];
        if (
          writerId === undefined ||
          personName === undefined ||
          seen === undefined ||
          !fitsRegister(name, value)
        ) {
          faults.push(fault([...path, index], 'merge-mismatch'));
          return;
        }
        standing.push({
          register,
          value,
          writer: writerId,
          n,
          clock: [ms, tick],
          at: ms + late,
          person: personName,
          ...(Object.keys(seen).length === 0 ? {} : { seen }),
        });
      });
      if (!stands(standing, values, single)) faults.push(fault(path, 'merge-mismatch'));
      if (single !== null && name.entity === 'item') covered += 1;
      changes.push(...standing);
    }
  }
  if (faults.length === 0 && covered !== countRegisters(file))
    faults.push(fault(['merge'], 'merge-mismatch'));
  const known = new Set(changes.map(({ register }) => register));
  const stray = file.conflicts.findIndex(({ register }) => !known.has(register));
  if (faults.length === 0 && stray !== -1) faults.push(fault(['conflicts', stray], 'merge-mismatch'));
  return { changes, faults };
}

/** True where none of the changes had seen another, and the first's value is the one in `states`. */
function stands(
  standing: readonly Change[],
  values: Export['conflicts'][number]['values'] | undefined,
  single: RegisterValue,
): boolean {
  const [shown] = standing;
  if (shown === undefined || !sameValue(shown.value, single)) return false;
  if (
    (values !== undefined) !== differ(standing) ||
    (values !== undefined && values.length !== standing.length)
  )
    return false;
  return standing.every((a) => standing.every((b) => a === b || !hasSeen(a, b)));
}

function unpackSeen(
  pairs: readonly number[],
  writers: readonly string[],
): Record<string, number> | undefined {
  const seen: Record<string, number> = {};
  for (let index = 0; index < pairs.length; index += 2) {
    const writer = writers[pairs[index] ?? -1];
    const n = pairs[index + 1];
    if (writer === undefined || n === undefined || n < 1) return undefined;
    seen[writer] = n;
  }
  return seen;
}

function isAsked(plan: Plan, name: RegisterName): boolean {
  if (name.entity === 'campaign') return true;
  const locality = plan.locality(name.locality);
  return locality !== undefined && plan.item(locality, name.item) !== undefined;
}

function stateValue(file: Export, name: RegisterName): RegisterValue {
  if (name.entity === 'campaign') return file.campaign.cutover;
  const answer = file.states[name.locality]?.[name.item];
  if (!('evidence' in name)) return answer?.[name.field] ?? null;
  const entry = answer?.evidence?.find(({ id }) => id === name.evidence);
  if (entry === undefined) return null;
  const { id: _id, ...evidence } = entry;
  return evidence;
}

function countRegisters(file: Export): number {
  let count = 0;
  for (const items of Object.values(file.states)) {
    for (const { evidence, ...fields } of Object.values(items))
      count += Object.keys(fields).length + (evidence?.length ?? 0);
  }
  return count;
}
