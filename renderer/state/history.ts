import type { Change } from '../../shared/history/change.ts';
import { compareClocks } from '../../shared/history/clock.ts';
import { State } from '../../shared/history/state.ts';
import type { Device, Origins } from '../../shared/host/contract.ts';
import { originKey } from '../../shared/host/exchange-contract.ts';
import type { RegisterValue } from '../../shared/history/value.ts';
import { parseRegister } from '../../shared/model/register.ts';

/** Where a change was made, or with which file it came. */
export interface Origin extends Device {
  /** The digest of the file; undefined where it was made in this workspace. */
  readonly file: string | undefined;
}

/** One register that was set, as a line of a history. */
export interface HistoryEntry {
  readonly id: string;
  readonly change: Change;
  readonly origin: Origin;
  /** What stood there before; undefined where the list does not reach back far enough to know. */
  readonly before: RegisterValue | undefined;
}

/** The changes made together, or those of them that a list is about, in the order they were made. */
export interface HistoryStep {
  readonly id: string;
  readonly at: number;
  readonly person: string;
  readonly origin: Origin;
  readonly entries: readonly HistoryEntry[];
}

/** The steps in which something was set at one place, the newest first. */
export interface PlaceSteps {
  /** Null is the workspace as a whole. */
  readonly locality: string | null;
  readonly steps: readonly HistoryStep[];
}

export function isSameStep(a: Change, b: Change): boolean {
  return stepId(a) === stepId(b);
}

/** What the main process listed. */
export interface Listed extends Origins {
  readonly changes: readonly Change[];
  /** Changes from before, which tell what stood there. */
  readonly earlier: readonly Change[];
  /** True where there are no changes but these, so that a register without one before was empty. */
  readonly isWhole: boolean;
}

/** The listed changes as steps, the newest first. */
export function stepsOf({ changes, earlier, isWhole, ...origins }: Listed): readonly HistoryStep[] {
  const state = State.of(earlier);
  const steps = new Map<string, { first: Change; entries: HistoryEntry[] }>();
  // By their clocks: what was imported stands in the journal behind what was done here before.
  for (const change of changes.toSorted((a, b) => compareClocks(a.clock, b.clock))) {
    const isKnown = isWhole || state.survivors(change.register).length > 0;
    const before = isKnown ? state.value(change.register) : undefined;
    state.add(change);
    const id = stepId(change);
    const step = steps.get(id) ?? { first: change, entries: [] };
    step.entries.push({ id: entryId(change), change, origin: originIn(origins, change), before });
    steps.set(id, step);
  }
  return [...steps.entries()]
    .map(([id, { first, entries }]) => ({
      id,
      at: first.at,
      person: first.person,
      origin: originIn(origins, first),
      entries,
    }))
    .reverse();
}

export function originIn({ writers, origins }: Origins, change: Pick<Change, 'writer' | 'n'>): Origin {
  return { machine: writers[change.writer]?.machine ?? '', file: origins[originKey(change)] };
}

/** The steps place by place; the place of the newest step first. A step in several places stands at each. */
export function byPlace(steps: readonly HistoryStep[]): readonly PlaceSteps[] {
  const places = new Map<string | null, HistoryStep[]>();
  for (const step of steps) {
    for (const [locality, entries] of Map.groupBy(step.entries, ({ change }) => placeOf(change.register))) {
      const there = places.get(locality) ?? [];
      there.push({ ...step, id: `${step.id}@${locality ?? ''}`, entries });
      places.set(locality, there);
    }
  }
  return [...places].map(([locality, there]) => ({ locality, steps: there }));
}

/** The locality that a register belongs to; null where it is the whole workspace's. */
export function placeOf(register: string): string | null {
  const name = parseRegister(register);
  return name?.entity === 'item' ? name.locality : null;
}

function entryId({ writer, n }: Change): string {
  return `${writer}-${n}`;
}

function stepId({ writer, n, step }: Change): string {
  return `${writer}-${step ?? n}`;
}
