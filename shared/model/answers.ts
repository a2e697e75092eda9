import type { Change, Edit } from '../history/change.ts';
import type { State } from '../history/state.ts';
import type { Plan } from './campaign.ts';
import { isAsked } from './asked.ts';
import {
  cutoverRegister,
  evidenceRegister,
  fitsRegister,
  itemFieldNames,
  itemRegister,
  parseRegister,
  type Evidence,
  type ItemField,
} from './register.ts';
import type { Actor, Status } from './words.ts';

/** One piece of evidence with the id of its register. */
export type EvidenceEntry = Evidence & { readonly id: string };

/** What was answered about one item in one locality. Fields that were never set, or cleared, are left out. */
export interface Answer {
  readonly status?: Status;
  readonly note?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly blockedBy?: Actor;
  readonly evidence?: readonly EvidenceEntry[];
}

/** The answers of one locality by item id; items without any answer are left out. */
export type LocalityAnswers = Readonly<Record<string, Answer>>;

/**
 * What holds the cutover day: a status, set, taken in or cleared since; the starting file that the workspace was made
 * from; a file that was taken in, which belongs to the campaign of its own day and can be put back once taken out.
 */
export type CutoverLock = 'status' | 'start' | 'import';

/** The items' answers by locality code, worked out when a locality is asked for and kept up to date from then on. */
export class Answers {
  readonly #state: State;
  readonly #localities = new Map<string, Record<string, Answer>>();
  #anyStatus = false;

  constructor(state: State) {
    this.#state = state;
  }

  of(locality: string): LocalityAnswers {
    const known = this.#localities.get(locality);
    if (known !== undefined) return known;
    const answers: Record<string, Answer> = {};
    this.#localities.set(locality, answers);
    for (const [register] of this.#state.registersIn(`item/${locality}`)) this.refresh(register);
    return answers;
  }

  /** Reads one register anew, after a change was added to the state. */
  refresh(register: string): void {
    const name = parseRegister(register);
    if (name?.entity !== 'item') return;
    const answers = this.#localities.get(name.locality);
    if (answers === undefined) return;
    const before = answers[name.item];
    const after =
      'evidence' in name
        ? withEvidence(before, name.evidence, this.#state.value(register) as Evidence | null)
        : withField(before, name.field, this.#state.value(register));
    if (Object.keys(after).length > 0) answers[name.item] = after;
    else Reflect.deleteProperty(answers, name.item);
  }

  /** True once any item was given a status, cleared since or not. */
  get anyStatus(): boolean {
    this.#anyStatus ||= this.#findStatus();
    return this.#anyStatus;
  }

  /** What holds the cutover day where it is; undefined while it may still be moved. */
  get cutoverLock(): CutoverLock | undefined {
    if (this.anyStatus) return 'status';
    if (this.#hasAny('start')) return 'start';
    return this.#hasAny('import') ? 'import' : undefined;
  }

  #hasAny(entity: 'start' | 'import'): boolean {
    return !this.#state.shardsOf(entity)[Symbol.iterator]().next().done;
  }

  #findStatus(): boolean {
    for (const shard of this.#state.shardsOf('item')) {
      for (const [register] of this.#state.registersIn(shard)) {
        const name = parseRegister(register);
        if (name?.entity === 'item' && !('evidence' in name) && name.field === 'status') return true;
      }
    }
    return false;
  }
}

function withField(answer: Answer | undefined, field: ItemField, value: unknown): Answer {
  const { [field]: _before, ...others } = answer ?? {};
  return value === null ? others : { ...others, [field]: value };
}

function withEvidence(answer: Answer | undefined, id: string, value: Evidence | null): Answer {
  const { evidence = [], ...others } = answer ?? {};
  const kept = evidence.filter((entry) => entry.id !== id);
  const entries = value === null ? kept : [...kept, { id, ...value }];
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return entries.length === 0 ? others : { ...others, evidence: entries };
}

/** Every register that an item of a locality can have now: its fields, and its evidence as far as it goes. */
export function registersOfItem(locality: string, item: string, answer: Answer | undefined): string[] {
  return [
    ...itemFieldNames.map((field) => itemRegister(locality, item, field)),
    ...(answer?.evidence ?? []).map(({ id }) => evidenceRegister(locality, item, id)),
  ];
}

/** The newest change to an item of a locality, whatever its field; undefined where it was never touched. */
export function lastChange(state: State, registers: readonly string[]): Change | undefined {
  let newest: Change | undefined;
  for (const register of registers) {
    for (const change of state.survivors(register)) {
      if (newest === undefined || change.at > newest.at) newest = change;
    }
  }
  return newest;
}

/** Why an edit is refused. */
export type EditFault =
  'unknown-register' | 'unknown-locality' | 'unknown-item' | 'bad-value' | 'cutover-locked';

/** What is wrong with an edit on this plan, or undefined where it may be written down. */
export function editFault(plan: Plan, answers: Answers, edit: Edit): EditFault | undefined {
  const name = parseRegister(edit.register);
  if (name === undefined) return 'unknown-register';
  if (name.entity === 'campaign' && answers.cutoverLock !== undefined) return 'cutover-locked';
  if (name.entity === 'item' && plan.locality(name.locality) === undefined) return 'unknown-locality';
  if (!fitsRegister(name, edit.value)) return 'bad-value';
  return isAsked(plan, name, edit.value) ? undefined : 'unknown-item';
}

/** The cutover day in force: the one set last before answers came in, else the campaign's first. */
export function cutoverOf(state: State, first: string): string {
  const value = state.value(cutoverRegister);
  return typeof value === 'string' ? value : first;
}
