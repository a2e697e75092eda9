import type { Language } from '../model/words.ts';

/** One part of the catalogue in both languages. The Vietnamese part is its type: a missing key does not compile. */
export type Section<T> = Readonly<Record<Language, T>>;
