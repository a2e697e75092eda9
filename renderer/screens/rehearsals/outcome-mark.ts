import type { RehearsalOutcome, RehearsalState } from '../../../shared/model/records/rehearsal.ts';
import type { Verdict } from '../../../shared/model/words.ts';

/** The shape of a verdict that an outcome shares; its word stands beside it. */
export const markOfOutcome: Readonly<Record<RehearsalOutcome, Verdict>> = {
  expected: 'not-reported',
  passed: 'ready',
  failed: 'not-ready',
  absent: 'at-risk',
};

export const markOfState: Readonly<Record<RehearsalState, Verdict>> = {
  planned: 'on-track',
  held: 'ready',
  cancelled: 'not-reported',
};
