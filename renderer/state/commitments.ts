import type { StoreApi } from 'zustand/vanilla';
import { usualMilestoneEdits, usualMilestones } from '../../shared/commitments/usual-milestones.ts';
import type { Edit } from '../../shared/history/change.ts';
import { fieldEdits, setEdits } from '../../shared/model/record-view.ts';
import type { RecordKind } from '../../shared/model/record.ts';
import type { ServiceState } from '../../shared/model/records/commitments.ts';
import { textIn, type Text } from '../../shared/text/index.ts';
import type { AppState } from './app-state.ts';
import type { Entries } from './entries.ts';
import { fieldId } from './entry-lists.ts';
import type { View } from './views.ts';

interface CommitmentsParts {
  readonly entries: Entries;
  /** Writes edits as one step; false where nothing was written. */
  readonly apply: (edits: readonly Edit[]) => Promise<boolean>;
  readonly say: (message: (text: Text) => string) => void;
  /** Chooses a part of a view that has several. */
  readonly lookAt: (view: View, part: string) => void;
}

/** The parts of the view, each of which keeps a register. */
export const commitmentParts = ['vendor', 'milestone', 'service'] as const satisfies readonly RecordKind[];
export type CommitmentPart = (typeof commitmentParts)[number];

export function commitmentPartOf({ parts }: Pick<AppState, 'parts'>): CommitmentPart {
  return commitmentParts.find((part) => part === parts.commitments) ?? 'vendor';
}

/** As many services as one paste adds. */
export const mostServices = 500;

/** What can be done with milestones and services beside setting their fields; vendors are given by the platforms. */
export class Commitments {
  readonly #store: StoreApi<AppState>;
  readonly #parts: CommitmentsParts;

  constructor(store: StoreApi<AppState>, parts: CommitmentsParts) {
    this.#store = store;
    this.#parts = parts;
  }

  /** A new record of the part that is looked at. */
  async addHere(): Promise<void> {
    const part = commitmentPartOf(this.#store.getState());
    if (part === 'milestone') await this.addMilestone();
    if (part === 'service') await this.addService();
  }

  async addMilestone(): Promise<void> {
    const id = await this.#parts.entries.add('milestone', { offset: -1 });
    if (id !== undefined) this.#parts.entries.wishFocus(fieldId('milestone', 'name'));
  }

  /** Goes to a milestone, from wherever it is named. */
  openMilestone(id: string): void {
    this.#parts.lookAt('commitments', 'milestone');
    this.#parts.entries.open('commitments', 'milestone', id, fieldId('milestone', 'name'));
  }

  /** Sets the usual milestones up, in the language of the screen, as one step. */
  async takeUsualMilestones(): Promise<void> {
    const { open, language } = this.#store.getState();
    if (open === null) return;
    const { usual } = textIn(language).commitments.milestones;
    const isDone = await this.#parts.apply(usualMilestoneEdits(open.workspace.plan, this.#scope(), usual));
    if (!isDone) return;
    this.#parts.entries.show('milestone', { selected: `${this.#scope()}-usual-${usualMilestones[0]}` });
    this.#parts.say(({ commitments }) => commitments.milestones.usualTaken(usualMilestones.length));
  }

  async setMilestoneItems(id: string, items: Iterable<string>): Promise<void> {
    const members = new Map([...items].map((item) => [item, true]));
    const before = this.#store.getState().open?.workspace.records.one('milestone', id)?.sets.item;
    await this.#parts.apply(setEdits('milestone', id, 'item', members, before));
  }

  async addService(): Promise<void> {
    const id = await this.#parts.entries.add('service', { state: 'not-yet' });
    if (id !== undefined) this.#parts.entries.wishFocus(fieldId('service', 'name'));
  }

  /** Adds a service for each name, as one step. */
  async addServices(names: readonly string[]): Promise<boolean> {
    const made = names.map((name) => ({ id: this.#parts.entries.newId(), name }));
    const isDone = await this.#parts.apply(
      made.flatMap(({ id, name }) => fieldEdits('service', id, { name, state: 'not-yet' })),
    );
    if (!isDone) return false;
    this.#parts.entries.show('service', { selected: made[0]?.id ?? null });
    this.#parts.say(({ commitments }) => commitments.services.added(names.length));
    return true;
  }

  /** Gives a service its state. One that a ministry holds up asks for the ministry's name where none is there. */
  async setServiceState(id: string, state: ServiceState): Promise<void> {
    const service = this.#store.getState().open?.workspace.records.one('service', id);
    await this.#parts.entries.set('service', id, { state });
    if (state === 'blocked' && service?.fields.ministry === undefined)
      this.#parts.entries.wishFocus(fieldId('service', 'ministry'));
  }

  #scope(): string {
    const scope = this.#store.getState().open?.workspace.plan.scope;
    return scope?.level === 'province' ? scope.code : 'nation';
  }
}
