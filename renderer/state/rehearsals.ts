import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/history/change.ts';
import { setEdits, type FieldValues } from '../../shared/model/record-view.ts';
import type { RehearsalOutcome } from '../../shared/model/records/rehearsal.ts';
import { memberRegister } from '../../shared/model/register.ts';
import type { PlatformId } from '../../shared/model/template.ts';
import { usualItems } from '../../shared/rehearsals/items.ts';
import { outcomeEdits, restPassed, type Rehearsal } from '../../shared/rehearsals/turnout.ts';
import type { Text } from '../../shared/text/index.ts';
import type { AppState } from './app-state.ts';
import type { Entries } from './entries.ts';
import { fieldId } from './entry-lists.ts';

interface RehearsalsParts {
  readonly entries: Entries;
  /** Writes edits as one step; false where nothing was written. */
  readonly apply: (edits: readonly Edit[]) => Promise<boolean>;
  readonly say: (message: (text: Text) => string) => void;
}

/** What can be done with rehearsals beside setting their fields. */
export class Rehearsals {
  readonly #store: StoreApi<AppState>;
  readonly #parts: RehearsalsParts;

  constructor(store: StoreApi<AppState>, parts: RehearsalsParts) {
    this.#store = store;
    this.#parts = parts;
  }

  /** A new one, of these platforms and places, with the keyboard at its name. */
  async plan(
    values: FieldValues<'rehearsal'> = {},
    platforms: readonly PlatformId[] = [],
    places: readonly string[] = [],
  ): Promise<void> {
    const { open } = this.#store.getState();
    if (open === null) return;
    const items = usualItems(open.workspace.plan, new Set(platforms));
    const id = await this.#parts.entries.add(
      'rehearsal',
      { kind: 'full', state: 'planned', ...values },
      (made) => [
        ...platforms.map((platform) => member(made, 'platform', platform, true)),
        ...items.map((item) => member(made, 'item', item, true)),
        ...outcomeEdits(made, places, 'expected'),
      ],
    );
    if (id === undefined) return;
    this.#store.setState(({ parts }) => ({ parts: { ...parts, rehearsals: 'sessions' } }));
    this.#parts.entries.open('rehearsals', 'rehearsal', id, fieldId('rehearsal', 'name'));
  }

  /** Puts a platform in or takes it out, and with it the items that rehearsing it usually proves. One step. */
  async setPlatform(id: string, platform: PlatformId, isIn: boolean): Promise<void> {
    const { open } = this.#store.getState();
    const rehearsal = this.#one(id);
    if (open === null) return;
    const { plan } = open.workspace;
    const gone = plan.template.platforms
      .concat(plan.template.common)
      .filter((one) => one.id === platform)
      .flatMap(({ items }) => items.map((item) => item.id))
      .filter((item) => rehearsal?.sets.item.has(item));
    const items = isIn
      ? usualItems(plan, new Set([platform])).map((item) => member(id, 'item', item, true))
      : gone.map((item) => member(id, 'item', item, null));
    await this.#parts.apply([member(id, 'platform', platform, isIn ? true : null), ...items]);
  }

  async setItems(id: string, items: Iterable<string>): Promise<void> {
    const members = new Map([...items].map((item) => [item, true]));
    await this.#parts.apply(setEdits('rehearsal', id, 'item', members, this.#one(id)?.sets.item));
  }

  /** Takes the items that rehearsing its platforms usually proves, and no others. */
  async takeUsualItems(id: string): Promise<void> {
    const { open } = this.#store.getState();
    const platforms = this.#one(id)?.sets.platform;
    if (open === null || platforms === undefined) return;
    await this.setItems(id, usualItems(open.workspace.plan, new Set(platforms.keys())));
  }

  /** Makes the localities be these; how it went where they were before stays. */
  async setPlaces(id: string, places: Iterable<string>): Promise<void> {
    const before = this.#one(id)?.sets.place ?? new Map<string, RehearsalOutcome>();
    const members = new Map([...places].map((place) => [place, before.get(place) ?? 'expected']));
    await this.#parts.apply(setEdits('rehearsal', id, 'place', members, before));
  }

  async takeOff(id: string, places: readonly string[]): Promise<void> {
    const isDone = await this.#parts.apply(places.map((place) => member(id, 'place', place, null)));
    if (isDone) this.#parts.say(({ rehearsals }) => rehearsals.outcomes.taken(places.length));
  }

  /** How it went in these localities, as one step. */
  async setOutcome(id: string, places: readonly string[], outcome: RehearsalOutcome): Promise<void> {
    if (await this.#parts.apply(outcomeEdits(id, places, outcome))) this.#sayOutcome(places.length, outcome);
  }

  /** "All passed but …": all of which nothing was said, as one step. */
  async passRest(id: string): Promise<void> {
    const rehearsal = this.#one(id);
    const edits = rehearsal === undefined ? [] : restPassed(rehearsal);
    if (await this.#parts.apply(edits)) this.#sayOutcome(edits.length, 'passed');
  }

  #sayOutcome(count: number, outcome: RehearsalOutcome): void {
    this.#parts.say(({ rehearsals, records }) =>
      rehearsals.outcomes.set(count, records.rehearsal.place[outcome]),
    );
  }

  #one(id: string): Rehearsal | undefined {
    return this.#store.getState().open?.workspace.records.one('rehearsal', id);
  }
}

function member(id: string, set: 'platform' | 'item' | 'place', name: string, value: true | null): Edit {
  return { register: memberRegister('rehearsal', id, set, name), value };
}
