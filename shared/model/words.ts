/**
 * The closed lists of words that the whole product shares (see data/glossary.json for their wording).
 * Order matters: lists are shown in it, and verdicts run from worst to best.
 */

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages of the product. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export const statuses = ['not-started', 'in-progress', 'done', 'blocked', 'not-applicable'] as const;
export type Status = (typeof statuses)[number];

/** Who must act before a blocked item can go on. */
export const actors = ['locality', 'province', 'vendor', 'ministry'] as const;
export type Actor = (typeof actors)[number];

/** Worst first: a place is as ready as its worst platform. */
export const verdicts = ['not-ready', 'not-reported', 'at-risk', 'on-track', 'ready'] as const;
export type Verdict = (typeof verdicts)[number];

/** The four blocks of the political system, each of which reports separately. */
export const blocks = ['government', 'party', 'assembly', 'front'] as const;
export type Block = (typeof blocks)[number];

/** The tier a locality stands on in two-tier local government. */
export type Level = 'province' | 'commune';

export const localityTypes = ['city', 'province', 'ward', 'commune', 'special-zone'] as const;
export type LocalityType = (typeof localityTypes)[number];

/** Closes a union: a new member that nobody handles becomes a compile error here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}
