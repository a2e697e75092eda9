import type { Change } from '../history/change.ts';
import { compareClocks } from '../history/clock.ts';
import { State } from '../history/state.ts';
import { Answers, type LocalityAnswers } from '../model/answers.ts';
import { localityDigest, shortCode } from '../model/digest.ts';
import { itemFieldNames } from '../model/register.ts';
import { canonicalJson } from '../model/canonical.ts';

/** The short code that a sheet of a locality printed from these answers carries. */
export function sheetShortCode(locality: string, answers: LocalityAnswers): string {
  return shortCode(localityDigest(locality, answers));
}

/**
 * The answers of a locality that a sheet with this short code was printed from; undefined where none of the states
 * that it went through here had that code: the sheet comes from another computer, or from before a file was taken in.
 */
export function printedAnswers(
  locality: string,
  changes: readonly Change[],
  printed: string,
): LocalityAnswers | undefined {
  const ordered = changes.toSorted(
    (a, b) =>
      compareClocks(a.clock, b.clock) || (a.writer === b.writer ? a.n - b.n : a.writer < b.writer ? -1 : 1),
  );
  const state = new State();
  const answers = new Answers(state);
  const now = (): LocalityAnswers => answers.of(locality);
  if (sheetShortCode(locality, now()) === printed) return {};
  let found: LocalityAnswers | undefined;
  for (const [index, change] of ordered.entries()) {
    state.add(change);
    answers.refresh(change.register);
    const next = ordered[index + 1];
    const isSameStep =
      change.step !== undefined && next?.step === change.step && next.writer === change.writer;
    // A locality may come back to what it was: the latest such state is the one to compare with.
    if (!isSameStep && sheetShortCode(locality, now()) === printed) found = { ...now() };
  }
  return found;
}

/** The items that were answered otherwise when a sheet was printed, in the order of the codes given. */
export function changedSince(
  printed: LocalityAnswers,
  now: LocalityAnswers,
  items: readonly string[],
): readonly string[] {
  return items.filter((item) => {
    const [before, after] = [printed[item] ?? {}, now[item] ?? {}];
    const fields = [...itemFieldNames, 'evidence'] as const;
    return fields.some((field) => textOf(before[field]) !== textOf(after[field]));
  });
}

function textOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
