import type { Locality } from '../model/unit.ts';
import { languages } from '../model/words.ts';
import { fold } from '../text/fold.ts';
import { textIn } from '../text/index.ts';

/** A locality that a list may name. */
export interface Place {
  readonly locality: Locality;
}

export type FoundPlace = { readonly index: number } | { readonly fault: 'unknown-place' | 'ambiguous-place' };

/**
 * Finds localities as lists name them: by code (also where Excel took its noughts off), by name, or by name with the
 * type before or behind it, in either language, with or without accents.
 */
export function placeFinder(places: readonly Place[]): (named: string) => FoundPlace {
  const found = new Map<string, number | 'several'>();
  const note = (name: string, index: number): void => {
    const known = found.get(name);
    found.set(name, known === undefined || known === index ? index : 'several');
  };
  for (const [index, { locality }] of places.entries())
    for (const name of namesOf(locality)) note(name, index);
  return (named) => {
    // A single digit is a status far more often than a province that lost its nought.
    const at = /^\s*\d\s*$/.test(named) ? undefined : found.get(keyOf(named));
    if (at === undefined) return { fault: 'unknown-place' };
    return at === 'several' ? { fault: 'ambiguous-place' } : { index: at };
  };
}

function keyOf(named: string): string {
  return fold(named).replace(/^0+(?=\d)/, '');
}

function namesOf({ code, name, type }: Locality): Set<string> {
  const typed = languages.map((language) => textIn(language).words.localityName(type, name));
  return new Set([code, name, ...typed].map(keyOf));
}
