import type { Change } from '../history/change.ts';
import { clockEnd } from '../history/clock.ts';
import { State } from '../history/state.ts';
import { sameValue, type RegisterValue } from '../history/value.ts';
import { isAsked } from '../model/asked.ts';
import type { Plan } from '../model/campaign.ts';
import { localKinds } from '../model/record.ts';
import { fitsRegister, isItemField, parseRegister, type RegisterName } from '../model/register.ts';
import type { Locality } from '../model/unit.ts';
import { fault, shorten, type Fault, type FaultCode } from './fault.ts';
import { differ } from './pack-merge.ts';
import type { Coverage } from './part.ts';
import { countInRecords, shownInRecords } from './records.ts';
import { leastNumbers, registersOf, type RegisterSource } from './register-source.ts';
import type { Export } from './schema.ts';

type Conflict = Export['conflicts'][number]['values'];

/** Unpacks `merge` into changes; a value comes from `states`, or from `conflicts` where several differ. */
export function unpackMerge(
  file: Export,
  plan: Plan,
  coverage: Coverage,
  registers: RegisterSource = registersOf(file.merge),
): { changes: Change[]; faults: Fault[] } {
  const changes: Change[] = [];
  const faults: Fault[] = [];
  const conflicts = new Map(file.conflicts.map(({ register, values }) => [register, values]));
  const { unpack, unpackSingle } = unpackersFor(file.merge);
  const answerOf = answersOfItems(file, plan, coverage);
  const shownIn = shownValues(file);
  let covered = 0;
  let settled = 0;

  /** Says what is wrong with a register, or takes its changes in. */
  function take(
    entity: string,
    field: string,
    register: string,
    packed: readonly (readonly number[])[],
  ): void {
    const path = ['merge', 'registers', entity, field];
    const name = parseRegister(register);
    const shown = name === undefined ? null : shownIn(name);
    if (name === undefined || localKinds.has(name.entity) || !isAsked(plan, name, shown)) {
      faults.push(fault(path, 'unknown-register', shorten(register)));
      return;
    }
    if (!coverage.has(name)) {
      faults.push(fault(path, 'part-mismatch', shorten(register)));
      return;
    }
    const conflict = conflicts.get(register);
    const standing: Change[] = [];
    packed.forEach((survivor, index) => {
      const value = conflict === undefined ? shown : (conflict[index]?.value ?? null);
      const fits = fitsRegister(name, value) && isAsked(plan, name, value);
      const change = fits ? unpack(register, value, survivor) : 'merge-mismatch';
      if (typeof change === 'string') faults.push(fault([...path, index], change));
      else standing.push(change);
    });
    if (!stands(standing, conflict, shown)) faults.push(fault(path, 'merge-mismatch'));
    if (shown !== null && name.entity !== 'campaign') covered += 1;
    if (conflict !== undefined) settled += 1;
    changes.push(...standing);
  }

  let lastEntity = '';
  let answer: Answer | undefined;
  registers({
    // Nearly every register is a field of an answer with one change, and the schema has judged its value.
    single: (entity, field, register, numbers, at) => {
      if (entity !== lastEntity) answer = answerOf(entity);
      lastEntity = entity;
      const value = answer === undefined ? null : valueIn(answer, field);
      if (value === null || (conflicts.size > 0 && conflicts.has(register))) {
        take(entity, field, register, [numbers.slice(at, at + leastNumbers)]);
        return;
      }
      const change = unpackSingle(register, value, numbers, at);
      if (typeof change === 'string') faults.push(fault(['merge', 'registers', entity, field, 0], change));
      else {
        changes.push(change);
        covered += 1;
      }
    },
    other: take,
  });
  if (faults.length === 0 && covered !== countRegisters(file))
    faults.push(fault(['merge'], 'merge-mismatch'));
  if (faults.length === 0 && settled !== file.conflicts.length)
    faults.push(fault(['conflicts'], 'merge-mismatch'));
  return { changes, faults };
}

type Answer = Export['states'][string][string];

/** Finds an item's answer by the name of its entity; undefined where the file has none, or may not have it. */
function answersOfItems(
  file: Export,
  plan: Plan,
  coverage: Coverage,
): (entity: string) => Answer | undefined {
  const isWhole = file.part === undefined;
  // Entities are sorted: mostly the next one is of the same locality, and of the item that comes next in `states`.
  let prefix = '';
  let locality: Locality | undefined;
  let items: readonly string[] = [];
  let next = 0;
  return (entity) => {
    if (prefix === '' || !entity.startsWith(prefix)) {
      const [kind, code = ''] = entity.split('/');
      locality = kind === 'item' ? plan.locality(code) : undefined;
      prefix = locality === undefined ? '' : `item/${code}/`;
      items = locality === undefined ? [] : Object.keys(file.states[code] ?? {});
      next = 0;
    }
    if (locality === undefined) return undefined;
    const { code } = locality;
    const item = entity.slice(prefix.length);
    const expected = items[next];
    // That each answer in `states` is to an item of the plan was seen before.
    if (isWhole && expected === item) {
      next += 1;
      return file.states[code]?.[expected];
    }
    if (plan.item(locality, item) === undefined) return undefined;
    const has = isWhole || coverage.has({ entity: 'item', locality: code, item, field: 'status' });
    return has ? file.states[code]?.[item] : undefined;
  };
}

/** What an answer shows in a field, `status` or `evidence/a1`; null where it has none. */
function valueIn(answer: Answer, field: string): RegisterValue {
  if (isItemField(field)) return answer[field] ?? null;
  if (!field.startsWith('evidence/')) return null;
  const entry = answer.evidence?.find(({ id }) => field === `evidence/${id}`);
  if (entry === undefined) return null;
  const { id: _id, ...evidence } = entry;
  return evidence;
}

/** Functions that turn what is packed in the numbers of `merge` into changes, or say what is wrong with them. */
function unpackersFor({ writers, people }: Pick<Export['merge'], 'writers' | 'people'>): {
  /** The numbers of a change that had seen none of another writer, from `at` on. */
  readonly unpackSingle: (
    register: string,
    value: RegisterValue,
    numbers: readonly number[],
    at: number,
  ) => Change | FaultCode;
  readonly unpack: (
    register: string,
    value: RegisterValue,
    survivor: readonly number[],
  ) => Change | FaultCode;
} {
  // A writer counts each of its changes once, whatever the register.
  const counts = writers.map(() => new Set<number>());

  const unpackSingle = (
    register: string,
    value: RegisterValue,
    numbers: readonly number[],
    from: number,
  ): Change | FaultCode => {
    const writerIndex = numbers[from] ?? -1;
    const n = numbers[from + 1] ?? 0;
    const ms = numbers[from + 2] ?? 0;
    const tick = numbers[from + 3] ?? 0;
    const at = ms + (numbers[from + 4] ?? 0);
    const writer = writers[writerIndex];
    const person = people[numbers[from + 5] ?? -1];
    const known = counts[writerIndex];
    if (writer === undefined || person === undefined || known === undefined) return 'merge-mismatch';
    if (known.has(n)) return 'merge-mismatch';
    known.add(n);
    if (ms > clockEnd[0] || tick > clockEnd[1] || at < 0 || at > clockEnd[0]) return 'bad-clock';
    return { register, value, writer, n, clock: [ms, tick], at, person };
  };

  return {
    unpackSingle,
    unpack: (register, value, survivor) => {
      const seen = survivor.length === leastNumbers ? undefined : unpackSeen(survivor, writers);
      if (seen === null) return 'merge-mismatch';
      const change = unpackSingle(register, value, survivor, 0);
      return typeof change === 'string' || seen === undefined ? change : { ...change, seen };
    },
  };
}

/** What a change had seen of other writers, each once; null where the pairs do not say so. */
function unpackSeen(
  [own, , , , , , ...pairs]: readonly number[],
  writers: readonly string[],
): Record<string, number> | null {
  const seen: Record<string, number> = {};
  for (let index = 0; index < pairs.length; index += 2) {
    const writer = pairs[index] === own ? undefined : writers[pairs[index] ?? -1];
    const n = pairs[index + 1];
    if (writer === undefined || n === undefined || n < 1 || Object.hasOwn(seen, writer)) return null;
    seen[writer] = n;
  }
  return seen;
}

/**
 * True where none of the changes had seen another, the one shown comes first and its value is the one in `states`, and
 * a conflict is told as it stands.
 */
function stands(standing: readonly Change[], conflict: Conflict | undefined, shown: RegisterValue): boolean {
  const [first, ...others] = standing;
  if (first === undefined || !sameValue(first.value, shown)) return false;
  if (others.length === 0) return conflict === undefined;
  const kept = State.of(standing).survivors(first.register);
  if (kept.length !== standing.length || kept.some((change, index) => change !== standing[index]))
    return false;
  if ((conflict !== undefined) !== differ(standing)) return false;
  return (
    conflict === undefined ||
    (conflict.length === standing.length &&
      standing.every(
        ({ person, at }, index) =>
          conflict[index]?.person === person && Date.parse(conflict[index].at) === at,
      ))
  );
}

/** What the file shows for a register: in `states`, in the list of its kind, or the campaign's own cutover day. */
function shownValues(file: Export): (name: RegisterName) => RegisterValue {
  const shownInRecord = shownInRecords(file);
  return (name) => {
    if (name.entity === 'campaign') return file.campaign.cutover;
    if (name.entity !== 'item') return shownInRecord(name);
    const answer = file.states[name.locality]?.[name.item];
    return answer === undefined
      ? null
      : valueIn(answer, 'evidence' in name ? `evidence/${name.evidence}` : name.field);
  };
}

/** Values in the file that each need a register. A record's id is its name, not a value. */
function countRegisters(file: Export): number {
  let count = 0;
  for (const code in file.states) {
    const items = file.states[code];
    for (const item in items) {
      const answer = items[item];
      for (const field in answer) count += field === 'evidence' ? (answer[field]?.length ?? 0) : 1;
    }
  }
  return count + countInRecords(file);
}
