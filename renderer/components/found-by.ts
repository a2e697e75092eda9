import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { fold, matches } from '../../shared/text/fold.ts';

/** Finds the options of a field by their folded names, so without accents. */
export function foundBy(names: ReadonlyMap<string, string>): OptionsFilter {
  return ({ options, search, limit }) => {
    const folded = fold(search);
    return options
      .filter((option): option is ComboboxItem => 'value' in option)
      .filter(({ value }) => folded === '' || matches(names.get(value) ?? '', folded))
      .slice(0, limit);
  };
}
