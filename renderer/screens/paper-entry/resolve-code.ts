import { readSheetCode, type SheetCode } from '../../../shared/entry/sheet-code.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import { fold, matches } from '../../../shared/text/fold.ts';
import { listLocalities, type ListedLocality } from '../../state/localities.ts';

/** What was scanned or typed comes to. */
export type Resolved =
  | { readonly kind: 'sheet'; readonly locality: string; readonly printed: SheetCode | undefined }
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'elsewhere'; readonly locality: string }
  | { readonly kind: 'nothing' };

/** A sheet's code, a row number of the open sheet, a locality's code, or the first locality of that name. */
export function resolveCode(typed: string, plan: Plan, rowOf: (number: string) => number): Resolved {
  const printed = readSheetCode(typed);
  if (printed !== undefined) {
    const { locality } = printed;
    return plan.locality(locality) === undefined
      ? { kind: 'elsewhere', locality }
      : { kind: 'sheet', locality, printed };
  }
  const at = rowOf(typed);
  if (at >= 0) return { kind: 'row', at };
  const code = typed.trim();
  if (plan.locality(code) !== undefined) return { kind: 'sheet', locality: code, printed: undefined };
  const [first] = findPlaces(typed, plan);
  return first === undefined
    ? { kind: 'nothing' }
    : { kind: 'sheet', locality: first.locality.code, printed: undefined };
}

/** As many as are offered while a name is typed. */
const mostFound = 8;

export function findPlaces(typed: string, plan: Plan): readonly ListedLocality[] {
  const folded = fold(typed);
  if (folded === '' || readSheetCode(typed) !== undefined) return [];
  return listLocalities(plan)
    .filter(({ foldedNames }) => matches(foldedNames, folded))
    .slice(0, mostFound);
}
