import type { Change, Edit } from '../history/change.ts';
import { changesFor, State, type Author } from '../history/state.ts';
import { judgeLocality, type LocalityReadiness } from '../readiness/locality.ts';
import { referenceDay, type ReferenceDay } from '../readiness/rule.ts';
import { planFor } from '../data/plan.ts';
import { Answers, cutoverOf, editFault, type EditFault } from './answers.ts';
import type { Campaign, Plan, Scope } from './campaign.ts';
import type { Day } from './day.ts';
import { cutoverRegister, parseRegister } from './register.ts';
import { StandingRecords } from './standing-records.ts';

/** An edit that was refused: its place in the step, and why. */
export interface RefusedEdit {
  readonly index: number;
  readonly fault: EditFault;
}

/**
 * A workspace in memory: a campaign's plan, the state of all its registers, and what follows from them. The main
 * process and the window each hold one and keep it alike by taking in the same changes.
 */
export class Workspace {
  readonly state: State;
  readonly answers: Answers;
  readonly records: StandingRecords;
  readonly #campaign: Campaign;
  readonly #scope: Scope;
  #plan: Plan;
  #readiness = new Map<string, LocalityReadiness>();
  #day: ReferenceDay | undefined;

  /** Throws a `RangeError` where the campaign names a template, unit list or scope that this version lacks. */
  constructor(campaign: Campaign, scope: Scope, from: State | Iterable<Change> = []) {
    this.#campaign = campaign;
    this.#scope = scope;
    this.state = from instanceof State ? from : State.of(from);
    this.answers = new Answers(this.state);
    this.records = new StandingRecords(this.state);
    this.#plan = this.#makePlan();
  }

  get plan(): Plan {
    return this.#plan;
  }

  /** The changes that would carry out a step of edits, or the first edit that is refused. Takes nothing in. */
  propose(edits: readonly Edit[], author: Author): readonly Change[] | RefusedEdit {
    for (const [index, edit] of edits.entries()) {
      const fault = editFault(this.#plan, this.answers, edit);
      if (fault !== undefined) return { index, fault };
    }
    return changesFor(this.state, edits, author);
  }

  take(changes: Iterable<Change>): void {
    for (const change of changes) {
      if (!this.state.add(change)) continue;
      this.answers.refresh(change.register);
      this.records.refresh(change.register);
      if (change.register === cutoverRegister) this.#plan = this.#makePlan();
      this.#forget(change.register);
    }
  }

  /** How a locality stands as of a day. Kept until one of its answers changes or another day is asked for. */
  readiness(code: string, asOf: Day): LocalityReadiness | undefined {
    if (this.#day?.asOf !== asOf) {
      this.#readiness.clear();
      this.#day = referenceDay(asOf);
    }
    const known = this.#readiness.get(code);
    const locality = this.#plan.locality(code);
    if (known !== undefined || locality === undefined) return known;
    const readiness = judgeLocality(this.#plan, locality, this.answers.of(code), this.#day);
    this.#readiness.set(code, readiness);
    return readiness;
  }

  #forget(register: string): void {
    const name = parseRegister(register);
    if (name?.entity === 'item') this.#readiness.delete(name.locality);
    // A new cutover day moves every due day. Records move no verdict.
    if (name?.entity === 'campaign') this.#readiness.clear();
  }

  #makePlan(): Plan {
    const cutover = cutoverOf(this.state, this.#campaign.cutover);
    const plan = planFor({ ...this.#campaign, cutover }, this.#scope);
    if (typeof plan === 'string') throw new RangeError(plan);
    return plan;
  }
}
