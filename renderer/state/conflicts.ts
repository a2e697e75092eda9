import type { Change, Edit } from '../../shared/history/change.ts';
import { compareClocks } from '../../shared/history/clock.ts';
import { sameValue, type RegisterValue } from '../../shared/history/value.ts';
import { parseRegister } from '../../shared/model/register.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { placeOf } from './history.ts';
import { listLocalities } from './localities.ts';

/** Those who gave the same answer. */
export interface Side {
  readonly value: RegisterValue;
  readonly changes: readonly [Change, ...Change[]];
}

/** A register for which several answers stand that differ. */
export interface Conflict {
  readonly register: string;
  /** Null where it belongs to no locality. */
  readonly locality: string | null;
  readonly sides: readonly Side[];
}

/** The standing answers by value: people who said the same stand on one side. The one shown comes first. */
export function sidesOf(survivors: readonly Change[]): readonly Side[] {
  const sides: { value: RegisterValue; changes: [Change, ...Change[]] }[] = [];
  for (const change of survivors) {
    const side = sides.find(({ value }) => sameValue(value, change.value));
    if (side === undefined) sides.push({ value: change.value, changes: [change] });
    else side.changes.push(change);
  }
  return sides;
}

/** All that a person has to decide, in the order of the list of localities. */
export function conflictsOf({ plan, state }: Workspace): readonly Conflict[] {
  const found: Conflict[] = [];
  for (const register of state.contested()) {
    if (!isDecided(register)) continue;
    const sides = sidesOf(state.survivors(register));
    if (sides.length > 1) found.push({ register, locality: placeOf(register), sides });
  }
  // Asked after every answer, and mostly there are none.
  if (found.length < 2) return found;
  const order = new Map(listLocalities(plan).map(({ locality }, index) => [locality.code, index]));
  const placeIn = ({ locality }: Conflict): number => order.get(locality ?? '') ?? -1;
  return found.sort(
    (a, b) => placeIn(a) - placeIn(b) || (a.register < b.register ? -1 : a.register > b.register ? 1 : 0),
  );
}

/** Whether a file is in or out, and the locked day, are no answers to choose from. */
function isDecided(register: string): boolean {
  const name = parseRegister(register);
  return name !== undefined && name.entity !== 'import' && name.entity !== 'campaign';
}

/** How many conflicts are decided alike. */
export type Choice =
  | { readonly kind: 'newest' }
  | { readonly kind: 'person'; readonly person: string }
  /** What came with a file; `isFrom` tells of a change whether it did. */
  | { readonly kind: 'file'; readonly isFrom: (change: Change) => boolean };

/** The edits that decide conflicts alike; those that the choice says nothing about are left open. */
export function decide(conflicts: readonly Conflict[], choice: Choice): Edit[] {
  return conflicts.flatMap(({ register, sides }) => {
    const side = sideBy(sides, choice);
    return side === undefined ? [] : [{ register, value: side.value }];
  });
}

function sideBy(sides: readonly Side[], choice: Choice): Side | undefined {
  const isMeant = (change: Change): boolean => {
    if (choice.kind === 'newest') return true;
    return choice.kind === 'person' ? change.person === choice.person : choice.isFrom(change);
  };
  const [newest] = sides
    .flatMap((side) => side.changes.filter(isMeant).map((change) => ({ side, change })))
    .sort((a, b) => compareClocks(b.change.clock, a.change.clock));
  return newest?.side;
}

/** Everyone who stands on a side of a conflict. */
export function peopleIn(conflicts: readonly Conflict[]): readonly string[] {
  const people = conflicts.flatMap(({ sides }) => changesIn(sides).map(({ person }) => person));
  return [...new Set(people)].sort((a, b) => a.localeCompare(b, 'vi'));
}

export function changesIn(sides: readonly Side[]): readonly Change[] {
  return sides.flatMap(({ changes }) => changes);
}

/** The items of a locality about which several answers stand that differ. */
export function itemsInConflict({ state }: Workspace, locality: string): ReadonlySet<string> {
  const items = new Set<string>();
  for (const [register, survivors] of state.registersIn(`item/${locality}`)) {
    if (survivors.length < 2 || !state.inConflict(register)) continue;
    const name = parseRegister(register);
    if (name?.entity === 'item') items.add(name.item);
  }
  return items;
}
