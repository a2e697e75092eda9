import type { ExportContent } from './schema.ts';

/** What a receipt says about an export: its localities, items with a status, and registers in conflict. */
export function countAnswers({ localities, states, conflicts }: ExportContent): {
  readonly localities: number;
  readonly answers: number;
  readonly conflicts: number;
} {
  let answers = 0;
  for (const items of Object.values(states)) {
    for (const { status } of Object.values(items)) answers += status === undefined ? 0 : 1;
  }
  return { localities: localities.length, answers, conflicts: conflicts.length };
}
