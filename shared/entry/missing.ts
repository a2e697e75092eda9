import type { Answer } from '../model/answers.ts';

/** What the interface asks for and a file does not insist on. */
export type Missing = 'reason' | 'blockedBy';

export function missingIn(answer: Answer | undefined): Missing | undefined {
  if (answer?.status === 'not-applicable' && answer.reason === undefined) return 'reason';
  if (answer?.status === 'blocked' && answer.blockedBy === undefined) return 'blockedBy';
  return undefined;
}
