import type { Change, Edit } from '../history/change.ts';
import { changesFor, State, type Author } from '../history/state.ts';
import type { LocalityReadiness, VerdictCount } from '../readiness/locality.ts';
import { planFor } from '../data/plan.ts';
import { Answers, cutoverOf, editFault, type EditFault } from './answers.ts';
import type { Campaign, Plan, Scope } from './campaign.ts';
import type { Day } from './day.ts';
import { cutoverRegister, parseRegister } from './register.ts';
import { StandingReadiness } from './standing-readiness.ts';
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
  readonly #readiness: StandingReadiness;
  #plan: Plan;

  /** Throws a `RangeError` where the campaign names a template, unit list or scope that this version lacks. */
  constructor(campaign: Campaign, scope: Scope, from: State | Iterable<Change> = []) {
    this.#campaign = campaign;
    this.#scope = scope;
    this.state = from instanceof State ? from : State.of(from);
    this.answers = new Answers(this.state);
    this.records = new StandingRecords(this.state);
    this.#readiness = new StandingReadiness(this.answers);
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
    return this.#readiness.of(this.#plan, code, asOf);
  }

  /** How many localities stand at each verdict as of a day; the same object until one of them changes. */
  verdictCounts(asOf: Day): VerdictCount {
    return this.#readiness.counts(this.#plan, asOf);
  }

  #forget(register: string): void {
    const name = parseRegister(register);
    if (name?.entity === 'item') this.#readiness.forget(name.locality);
    // A new cutover day moves every due day. Records move no verdict.
    if (name?.entity === 'campaign') this.#readiness.forgetAll();
  }

  #makePlan(): Plan {
    const cutover = cutoverOf(this.state, this.#campaign.cutover);
    const plan = planFor({ ...this.#campaign, cutover }, this.#scope);
    if (typeof plan === 'string') throw new RangeError(plan);
    return plan;
  }
}
