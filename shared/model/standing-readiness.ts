import {
  countVerdicts,
  judgeLocality,
  type LocalityReadiness,
  type VerdictCount,
} from '../readiness/locality.ts';
import { referenceDay, type ReferenceDay } from '../readiness/rule.ts';
import type { Answers } from './answers.ts';
import type { Plan } from './campaign.ts';
import type { Day } from './day.ts';

/**
 * How the localities of a workspace stand as of one day, each judged when it is asked for and kept until one of its
 * answers changes or another day is asked for. The counts by verdict follow one locality at a time.
 */
export class StandingReadiness {
  readonly #answers: Answers;
  readonly #known = new Map<string, LocalityReadiness>();
  #day: ReferenceDay | undefined;
  #counts: VerdictCount | undefined;
  /** Localities that `#counts` lacks. */
  readonly #uncounted = new Set<string>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  of(plan: Plan, code: string, asOf: Day): LocalityReadiness | undefined {
    const day = this.#dayOf(asOf);
    const known = this.#known.get(code);
    const locality = plan.locality(code);
    if (known !== undefined || locality === undefined) return known;
    const readiness = judgeLocality(plan, locality, this.#answers.of(code), day);
    this.#known.set(code, readiness);
    return readiness;
  }

  /** How many of the plan's localities stand at each verdict; the same object until one of them changes. */
  counts(plan: Plan, asOf: Day): VerdictCount {
    this.#dayOf(asOf);
    const missing = this.#counts === undefined ? plan.localities.map(({ code }) => code) : this.#uncounted;
    const counts = { ...(this.#counts ?? countVerdicts([])) };
    let isSame = this.#counts !== undefined;
    for (const code of missing) {
      isSame = false;
      counts[this.of(plan, code, asOf)?.verdict ?? 'not-reported'] += 1;
    }
    this.#uncounted.clear();
    if (this.#counts === undefined || !isSame) this.#counts = counts;
    return this.#counts;
  }

  /** One of the locality's answers changed. */
  forget(code: string): void {
    const known = this.#known.get(code);
    if (known === undefined) return;
    this.#known.delete(code);
    if (this.#counts === undefined || this.#uncounted.has(code)) return;
    this.#counts = { ...this.#counts, [known.verdict]: this.#counts[known.verdict] - 1 };
    this.#uncounted.add(code);
  }

  /** Every due day may have moved. */
  forgetAll(): void {
    this.#known.clear();
    this.#counts = undefined;
    this.#uncounted.clear();
  }

  #dayOf(asOf: Day): ReferenceDay {
    if (this.#day?.asOf === asOf) return this.#day;
    this.forgetAll();
    this.#day = referenceDay(asOf);
    return this.#day;
  }
}
