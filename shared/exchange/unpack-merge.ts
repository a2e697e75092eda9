import { hasSeen, type Change } from '../history/change.ts';
import { sameValue, type RegisterValue } from '../history/value.ts';
import { isAsked } from '../model/asked.ts';
import type { Plan } from '../model/campaign.ts';
import { fitsRegister, parseRegister, type RegisterName } from '../model/register.ts';
import { differ, memberOf } from './build-export.ts';
import { fault, shorten, type Fault } from './fault.ts';
import type { Coverage } from './part.ts';
import type { Export } from './schema.ts';

/** Unpacks `merge` into changes; a value comes from `states`, or from `conflicts` where several differ. */
export function unpackMerge(
  file: Export,
  plan: Plan,
  coverage: Coverage,
): { changes: Change[]; faults: Fault[] } {
  const changes: Change[] = [];
  const faults: Fault[] = [];
  const conflicts = new Map(file.conflicts.map(({ register, values }) => [register, values]));
  const { writers, people, registers } = file.merge;
  const valueOf = shownValues(file);
  let covered = 0;

  for (const [entity, fields] of Object.entries(registers)) {
    for (const [field, packed] of Object.entries(fields)) {
      const register = `${entity}/${field}`;
      const path = ['merge', 'registers', entity, field];
      const name = parseRegister(register);
      const single = name === undefined ? null : valueOf(name);
      if (name === undefined || name.entity === 'import' || !isAsked(plan, name, single)) {
        faults.push(fault(path, 'unknown-register', shorten(register)));
        continue;
      }
      if (!coverage.has(name)) {
        faults.push(fault(path, 'part-mismatch', shorten(register)));
        continue;
      }
      const values = conflicts.get(register);
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
      if (single !== null && name.entity !== 'campaign') covered += 1;
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

/** What the file shows for a register: in `states`, in the list of its kind, or the campaign's own cutover day. */
function shownValues(file: Export): (name: RegisterName) => RegisterValue {
  const records = new Map<string, Readonly<Record<string, string | undefined>>>();
  for (const member of ['questions', 'reports'] as const) {
    for (const record of file[member] ?? []) records.set(`${member}/${record.id}`, record);
  }
  return (name) => {
    if (name.entity === 'campaign') return file.campaign.cutover;
    if (name.entity !== 'item') {
      return records.get(`${memberOf(name.entity) ?? ''}/${name.id}`)?.[name.field] ?? null;
    }
    const answer = file.states[name.locality]?.[name.item];
    if (!('evidence' in name)) return answer?.[name.field] ?? null;
    const entry = answer?.evidence?.find(({ id }) => id === name.evidence);
    if (entry === undefined) return null;
    const { id: _id, ...evidence } = entry;
    return evidence;
  };
}

/** Values in the file that each need a register. A record's id is its name, not a value. */
function countRegisters(file: Export): number {
  let count = 0;
  for (const items of Object.values(file.states)) {
    for (const { evidence, ...fields } of Object.values(items))
      count += Object.keys(fields).length + (evidence?.length ?? 0);
  }
  for (const record of [...(file.questions ?? []), ...(file.reports ?? [])])
    count += Object.keys(record).length - 1;
  return count;
}
