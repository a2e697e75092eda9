import type { StoreApi } from 'zustand/vanilla';
import { plusDays, type Day } from '../../shared/model/day.ts';
import type { DutyOutcome, ServiceLevel } from '../../shared/model/records/watch.ts';
import { memberRegister } from '../../shared/model/register.ts';
import type { PlatformId } from '../../shared/model/template.ts';
import type { Edit } from '../../shared/history/change.ts';
import { watchId, watchScope } from '../../shared/operations/watch.ts';
import { textIn } from '../../shared/text/index.ts';
import type { AppState, OpenWorkspace } from './app-state.ts';
import type { Obstacles } from './obstacles.ts';

/** What of the operations after the cutover is shown. */
export interface OperationsState {
  /** The day that the check is about; null is today. */
  readonly day: Day | null;
  /** How the platforms ran as a table, in place of the strips. */
  readonly isTable: boolean;
}

export const todaysOperations: OperationsState = { day: null, isTable: false };

/** The day shown: never before the cutover, never after today. */
export function shownDay({ operations, today, open }: AppState): Day {
  const cutover = open?.workspace.plan.campaign.cutover ?? today;
  const day = operations.day ?? today;
  return day > today ? today : day < cutover ? cutover : day;
}

interface OperationsParts {
  /** Writes edits as one step; false where nothing was written. */
  readonly apply: (edits: readonly Edit[]) => Promise<boolean>;
  readonly keepDrafts: () => void;
  readonly obstacles: Pick<Obstacles, 'addIncident'>;
}

/** The daily check after the cutover: how each platform ran, which duties were seen to. */
export class Operations {
  readonly #store: StoreApi<AppState>;
  readonly #parts: OperationsParts;

  constructor(store: StoreApi<AppState>, parts: OperationsParts) {
    this.#store = store;
    this.#parts = parts;
  }

  /** Goes to a day; null follows today. */
  goTo(day: Day | null): void {
    this.#parts.keepDrafts();
    const { today } = this.#store.getState();
    this.#show({ day: day === today ? null : day });
  }

  /** Goes so many days on or back, between the cutover and today. */
  goBy(days: number): void {
    const state = this.#store.getState();
    const { open, today } = state;
    const day = plusDays(shownDay(state), days);
    if (open !== null && day >= open.workspace.plan.campaign.cutover && day <= today) this.goTo(day);
  }

  showTable(isTable: boolean): void {
    this.#show({ isTable });
  }

  /** Says how a platform ran on the day shown; null takes it back. */
  async setLevel(platform: PlatformId, level: ServiceLevel | null): Promise<void> {
    await this.#set('platform', platform, level);
  }

  /** Says how a repeating duty went on the day shown. */
  async setDuty(item: string, outcome: DutyOutcome | null): Promise<void> {
    await this.#set('item', item, outcome);
  }

  /** Logs an incident of the day shown, on a platform where that is known. */
  async addIncident(platform?: PlatformId, level: ServiceLevel = 'interrupted'): Promise<void> {
    const state = this.#store.getState();
    const { open, language, today } = state;
    if (open === null) return;
    const found = platformOf(open, platform);
    const day = shownDay(state);
    await this.#parts.obstacles.addIncident({
      raised: day,
      incident: level === 'normal' ? 'minor' : level,
      platform,
      title: found && textIn(language).operations.incidents.titleOf(found.shortName[language]),
      began: day === today ? `${day}T${clockNow()}` : undefined,
    });
  }

  /** The record of the day shown. */
  watch(): string | undefined {
    const state = this.#store.getState();
    return state.open === null
      ? undefined
      : watchId(watchScope(state.open.workspace.plan.scope), shownDay(state));
  }

  async #set(set: 'platform' | 'item', member: string, value: string | null): Promise<void> {
    const id = this.watch();
    if (id === undefined) return;
    await this.#parts.apply([{ register: memberRegister('watch', id, set, member), value }]);
  }

  #show(part: Partial<OperationsState>): void {
    this.#store.setState(({ operations }) => ({ operations: { ...operations, ...part } }));
  }
}

function platformOf({ workspace }: OpenWorkspace, platform: PlatformId | undefined) {
  const { template } = workspace.plan;
  return [...template.platforms, template.common].find(({ id }) => id === platform);
}

/** The time on this computer's clock, `08:30`. */
export function clockNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
