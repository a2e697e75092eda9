import type { Difference } from '../../../shared/history/difference.ts';
import type { RegisterValue } from '../../../shared/history/value.ts';
import type { Plan } from '../../../shared/model/campaign.ts';
import { parseRegister } from '../../../shared/model/register.ts';
import { formatMoment } from '../../../shared/text/dates.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import type { Text } from '../../../shared/text/index.ts';
import { byPlace, placeOf, type HistoryEntry, type HistoryStep } from '../../state/history.ts';
import { listLocalities } from '../../state/localities.ts';
import { placeName } from '../../state/register-text.ts';
import { originText } from '../exchange/origin-text.ts';

/** A line of a list of changes: a place, a step, or one register that was set. */
export type RecordRow =
  { readonly kind: 'place' | 'step'; readonly id: string; readonly text: string } | EntryRow;

export interface EntryRow {
  readonly kind: 'entry';
  readonly id: string;
  readonly register: string;
  /** Undefined where it is not known. */
  readonly from: RegisterValue | undefined;
  readonly to: RegisterValue;
  /** True where neither value takes the other's place: they differ, and a person decides. */
  readonly differs?: boolean;
  /** The item, where the list is about several. */
  readonly item: string | undefined;
  /** What the headings above say, for those who hear the line alone. */
  readonly under: string;
  /** True where the whole list is about one item or record, which is named above it. */
  readonly isOfOne?: boolean;
}

/** The history of one item: its steps. */
export function itemRows(steps: readonly HistoryStep[], workspace: Workspace, text: Text): RecordRow[] {
  return allStepRows(steps, workspace, text);
}

/** The history of a day: its places, and their steps. */
export function dayRows(steps: readonly HistoryStep[], workspace: Workspace, text: Text): RecordRow[] {
  return byPlace(steps).flatMap(({ locality, steps: there }) => {
    const place = placeName(workspace.plan, locality, text);
    const heading: RecordRow = { kind: 'place', id: `place-${locality ?? ''}`, text: place };
    return [heading, ...allStepRows(there, workspace, text, place)];
  });
}

/** What a backup holds otherwise, place by place in the order of the list of localities. */
export function differenceRows(differences: readonly Difference[], plan: Plan, text: Text): RecordRow[] {
  const order = new Map(listLocalities(plan).map(({ locality }, index) => [locality.code, index]));
  const places = [...Map.groupBy(differences, ({ register }) => placeOf(register))];
  places.sort(([a], [b]) => (order.get(a ?? '') ?? -1) - (order.get(b ?? '') ?? -1));
  return places.flatMap(([locality, there]) => {
    const under = placeName(plan, locality, text);
    return [
      { kind: 'place' as const, id: `place-${locality ?? ''}`, text: under },
      ...there.map(({ register, now, then }) => ({
        kind: 'entry' as const,
        id: register.replaceAll('/', '-'),
        register,
        from: now,
        to: then,
        item: itemOf(register),
        under,
      })),
    ];
  });
}

/** The places that the registers belong to, each once. */
export function placesOf(registers: readonly string[]): (string | null)[] {
  return [...new Set(registers.map(placeOf))];
}

/** Every step under who made it and when. Steps of one change that read the same stand under one such line. */
function allStepRows(
  steps: readonly HistoryStep[],
  workspace: Workspace,
  text: Text,
  place?: string,
): RecordRow[] {
  let last = '';
  return steps.flatMap(({ id, person, at, origin, entries }) => {
    const by = `${text.screens.history.by(person, formatMoment(at, text.language))} · ${originText(origin, workspace, text)}`;
    const isOne = entries.length === 1;
    const heading = isOne ? by : `${by} · ${text.screens.history.inStep(entries.length)}`;
    const isSaid = isOne && heading === last;
    last = heading;
    const under = place === undefined ? by : `${place}, ${by}`;
    return [
      ...(isSaid ? [] : [{ kind: 'step' as const, id: `step-${id}`, text: heading }]),
      ...entries.map((entry) => entryRow(entry, under, place !== undefined)),
    ];
  });
}

function entryRow({ id, change, before }: HistoryEntry, under: string, withItem: boolean): EntryRow {
  const { register, value } = change;
  const item = withItem ? itemOf(register) : undefined;
  return { kind: 'entry', id, register, from: before, to: value, item, under, isOfOne: !withItem };
}

function itemOf(register: string): string | undefined {
  const name = parseRegister(register);
  return name?.entity === 'item' ? name.item : undefined;
}
