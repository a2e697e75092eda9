import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../shared/history/change.ts';
import type { FieldValues } from '../../shared/model/record-view.ts';
import type { ObstacleGroup, ObstacleState } from '../../shared/model/records/obstacle.ts';
import { memberRegister } from '../../shared/model/register.ts';
import { languages } from '../../shared/model/words.ts';
import { linkMember, type HeldItem } from '../../shared/obstacles/links.ts';
import { solvingEdits, unsolvedEdits, type Solving } from '../../shared/obstacles/solve.ts';
import { textIn, type Text } from '../../shared/text/index.ts';
import { templateText } from '../../shared/text/template.ts';
import type { AppState } from './app-state.ts';
import type { Entries } from './entries.ts';
import { fieldId } from './entry-lists.ts';

interface ObstaclesParts {
  readonly entries: Entries;
  /** Writes edits as one step; false where nothing was written. */
  readonly apply: (edits: readonly Edit[]) => Promise<boolean>;
  readonly say: (message: (text: Text) => string) => void;
}

/** What can be done with obstacles beside setting their fields. */
export class Obstacles {
  readonly #store: StoreApi<AppState>;
  readonly #parts: ObstaclesParts;

  constructor(store: StoreApi<AppState>, parts: ObstaclesParts) {
    this.#store = store;
    this.#parts = parts;
  }

  /** A new obstacle, raised today, with the keyboard at its first line. */
  add(): Promise<void> {
    return this.#add({}, []);
  }

  /** A new obstacle that holds up these items, as a blocked item or a range of the grid is. */
  async addFor(held: readonly HeldItem[]): Promise<void> {
    const { open, language } = this.#store.getState();
    const [first] = held;
    if (open === null || first === undefined) return;
    const { plan, answers } = open.workspace;
    const answer = answers.of(first.locality)[first.item];
    const locality = plan.locality(first.locality);
    const item = locality && plan.item(locality, first.item);
    const asked = item && templateText(item.template.title, language, plan.campaign.cutover);
    // What the officer wrote at the item says what is in the way; else the item does.
    const title = answer?.note?.split('\n', 1)[0] ?? asked;
    await this.#add({ title, actor: answer?.blockedBy, source: 'locality' }, held.map(linkMember));
  }

  /** An incident after the cutover: an obstacle with a severity, a platform, and when it began. */
  addIncident(values: FieldValues<'obstacle'>): Promise<void> {
    return this.#add(values, []);
  }

  /** As `addFor`, for the item that the checklist is at. */
  async addHere(): Promise<void> {
    const { locality, item } = this.#store.getState();
    if (locality !== null && item !== null) await this.addFor([{ locality, item }]);
  }

  open(id: string): void {
    this.#parts.entries.open('obstacles', 'obstacle', id, fieldId('obstacle', 'title'));
  }

  async link(id: string, members: readonly string[]): Promise<void> {
    const isLinked = await this.#parts.apply(linkEdits(id, members, true));
    if (isLinked) this.#parts.say(({ obstacles }) => obstacles.form.linked(members.length));
  }

  async unlink(id: string, members: readonly string[]): Promise<void> {
    await this.#parts.apply(linkEdits(id, members, null));
  }

  /** Sets the group; the body that leads on it comes with it where none was named, or the one of another group. */
  async setGroup(id: string, group: ObstacleGroup | null): Promise<void> {
    const { open, language } = this.#store.getState();
    const lead = open?.workspace.records.one('obstacle', id)?.fields.lead;
    const suggested = languages.flatMap((one) => Object.values(textIn(one).records.obstacle.leadOf));
    const isOwn = lead !== undefined && !suggested.includes(lead);
    await this.#parts.entries.set('obstacle', id, {
      group,
      ...(isOwn ? {} : { lead: group === null ? null : textIn(language).records.obstacle.leadOf[group] }),
    });
  }

  /** Opens it again, or says that somebody is at it; solving asks for more, by `solve`. */
  async setUnsolved(id: string, state: Exclude<ObstacleState, 'solved'>): Promise<void> {
    await this.#parts.apply(unsolvedEdits(id, state));
  }

  /** Closes it once for all the places that it held up, as one step. */
  async solve(id: string, solving: Solving): Promise<boolean> {
    const title = this.#store.getState().open?.workspace.records.one('obstacle', id)?.fields.title;
    if (!(await this.#parts.apply(solvingEdits(id, solving)))) return false;
    this.#parts.say(({ obstacles, register }) =>
      obstacles.solve.done(title ?? register.untitled, solving.released.length),
    );
    return true;
  }

  async #add(values: FieldValues<'obstacle'>, members: readonly string[]): Promise<void> {
    const { entries } = this.#parts;
    const { today } = this.#store.getState();
    const first = { state: 'open', raised: today, ...values } as const;
    const id = await entries.add('obstacle', first, (made) => linkEdits(made, members, true));
    if (id !== undefined) this.open(id);
  }
}

function linkEdits(id: string, members: readonly string[], value: true | null): Edit[] {
  return members.map((member) => ({ register: memberRegister('obstacle', id, 'link', member), value }));
}
