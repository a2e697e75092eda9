import type { StoreApi } from 'zustand/vanilla';
import type { Officer, OpenedWorkspace, OpenNotice } from '../../shared/host/contract.ts';
import type { PickedStart } from '../../shared/host/centre-contract.ts';
import type { Host, ToldNotice } from '../../shared/host/host.ts';
import type { Scope } from '../../shared/model/campaign.ts';
import { clockFault } from '../../shared/model/clock-check.ts';
import { dayOf, type Day } from '../../shared/model/day.ts';
import type { Block, Language } from '../../shared/model/words.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { nothingOpen, type AppState } from './app-state.ts';
import { isAllIn } from './arrival.ts';
import type { Arrivals } from './arrivals.ts';
import type { Edits } from './edits.ts';
import { ask, failureOf } from './host.ts';
import { listLocalities } from './localities.ts';
import { withNotice } from './notices.ts';

export interface NewWorkspace {
  readonly officer: Officer;
  readonly scope: Scope;
  readonly cutover: Day;
  readonly common: boolean;
  readonly block: Block;
}

/** Who sits here, in which language, and which workspace is open. */
export class Session {
  readonly #store: StoreApi<AppState>;
  readonly #host: Host;
  readonly #edits: Edits;
  readonly #arrivals: Arrivals;
  #clockIsSaid = false;
  /** What was told of a workspace that is not shown yet. */
  #early: ToldNotice[] = [];

  constructor(store: StoreApi<AppState>, host: Host, edits: Edits, arrivals: Arrivals) {
    this.#store = store;
    this.#host = host;
    this.#edits = edits;
    this.#arrivals = arrivals;
  }

  /** Learns what the main process knows and opens the workspace used last, where it is still there. */
  async begin(): Promise<void> {
    this.#store.setState({ phase: 'starting', failure: null, today: dayOf(new Date()) });
    try {
      await this.#learn();
    } catch (error) {
      this.#store.setState({ phase: 'broken', failure: failureOf(error) });
      return;
    }
    const { officer, recent } = this.#store.getState();
    const last = recent[0];
    if (officer !== null && last?.found === true) await this.#enter(() => this.#open(last.folder));
    else this.#store.setState({ phase: 'start' });
  }

  /** Opens the workspace in a folder; without one, the officer picks. Stays on the start screen where cancelled. */
  async openWorkspace(folder?: string): Promise<void> {
    this.#store.setState({ phase: 'opening' });
    await this.#enter(() => this.#open(folder));
  }

  createWorkspace({ officer, ...choice }: NewWorkspace): Promise<void> {
    return this.#found(officer, () => ask(this.#host, 'createWorkspace', choice));
  }

  /** Lets the officer choose a starting file; null where they thought better of it, or where that failed, which is said. */
  async pickStartFile(): Promise<PickedStart | null> {
    try {
      return await ask(this.#host, 'pickStartFile', undefined);
    } catch (error) {
      this.#store.setState({ failure: failureOf(error) });
      return null;
    }
  }

  /** Makes a province's workspace from the starting file that was picked last. */
  createFromStart(officer: Officer, digest: string, province: string): Promise<void> {
    return this.#found(officer, () => ask(this.#host, 'createFromStart', { digest, province }));
  }

  async #found(officer: Officer, create: () => Promise<OpenedWorkspace>): Promise<void> {
    this.#store.setState({ phase: 'opening' });
    await this.#enter(async () => {
      await ask(this.#host, 'setOfficer', officer);
      this.#store.setState({ officer });
      return create();
    });
  }

  /** Reads the open workspace anew, see `Arrivals.anew`. Throws a `HostError`; then all is as it was. */
  async reload(): Promise<void> {
    // As a step among the edits: those before it are on the disk by then, those after it meet the new answers.
    await this.#edits.write(async () => {
      await this.#arrivals.anew();
      return [];
    });
  }

  /** Back to the start screen. Call it with nothing left to save. */
  async closeWorkspace(): Promise<void> {
    try {
      await ask(this.#host, 'closeWorkspace', undefined);
      await this.#learn();
      this.#store.setState({ ...nothingOpen, phase: 'start' });
    } catch (error) {
      this.#store.setState({ failure: failureOf(error) });
    }
  }

  async setLanguage(language: Language): Promise<void> {
    this.#store.setState({ language });
    await this.#tell(() => ask(this.#host, 'setLanguage', language));
  }

  /** From Vietnamese to English or back. */
  async switchLanguage(): Promise<void> {
    await this.setLanguage(this.#store.getState().language === 'vi' ? 'en' : 'vi');
  }

  async setOfficer(officer: Officer): Promise<boolean> {
    const told = await this.#tell(() => ask(this.#host, 'setOfficer', officer));
    if (told) this.#store.setState({ officer });
    return told;
  }

  /** Keeps `today` right while the window stays open past midnight. */
  checkToday(): void {
    this.checkDay();
    this.checkClock();
  }

  /** Before each key and each press: midnight may just have passed, or a laptop have slept over it. */
  checkDay(): void {
    const today = dayOf(new Date());
    if (today !== this.#store.getState().today) this.#store.setState({ today });
  }

  /** Says so where this computer's clock has jumped far ahead since the newest change, before the next one is made. */
  checkClock(): void {
    const { open, arrival, notices } = this.#store.getState();
    if (this.#clockIsSaid) return;
    // The newest change is known only when all are in; opening has looked at all of them.
    if (open === null || !isAllIn(arrival)) return;
    const { state, plan } = open.workspace;
    const [newest] = state.clock;
    const fault = newest === 0 ? undefined : clockFault(Date.now(), newest, plan.campaign.cutover);
    if (fault?.kind !== 'clock-ahead') return;
    this.#clockIsSaid = true;
    this.#store.setState({ notices: [...notices, fault] });
  }

  /** Shows what was found in the open workspace's files, or keeps it until that is shown. */
  takeNotice(told: ToldNotice): void {
    const { open, notices } = this.#store.getState();
    if (open?.folder === told.folder) this.#store.setState({ notices: withNotice(notices, told.notice) });
    else this.#early.push(told);
  }

  async #learn(): Promise<void> {
    const { language, officer, recent, version } = await ask(this.#host, 'start', undefined);
    this.#store.setState({ language, officer, recent, version });
  }

  #open(folder: string | undefined): Promise<OpenedWorkspace | null> {
    return ask(this.#host, 'openWorkspace', folder === undefined ? {} : { folder });
  }

  async #enter(open: () => Promise<OpenedWorkspace | null>): Promise<void> {
    this.#early = [];
    try {
      const opened = await open();
      if (opened === null) this.#store.setState({ phase: 'start' });
      else await this.#show(opened);
    } catch (error) {
      this.#store.setState({ phase: 'start', failure: failureOf(error) });
    }
  }

  async #show({ folder, campaign, scope, notices, readOnly }: OpenedWorkspace): Promise<void> {
    const workspace = new Workspace(campaign, scope);
    const first = listLocalities(workspace.plan)[0]?.locality;
    const item = first && workspace.plan.platforms('province')[0]?.items[0];
    const arrival = await this.#arrivals.begin(workspace, first);
    this.#clockIsSaid = notices.some(({ kind }) => kind === 'clock-ahead');
    this.#store.setState({
      ...nothingOpen,
      phase: 'workspace',
      open: { folder, campaign, workspace, readOnly },
      arrival,
      notices: this.#early
        .filter((told) => told.folder === folder)
        .reduce((known: readonly OpenNotice[], { notice }) => withNotice(known, notice), notices),
      view: hasBegun(workspace) ? 'overview' : 'checklist',
      locality: first?.code ?? null,
      item: item?.id ?? null,
      // Each change carries a name; a computer that lost its settings has to ask for it again.
      dialog: this.#store.getState().officer === null ? 'officer' : null,
    });
    void this.#arrivals.goOn();
  }

  async #tell(call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call();
      return true;
    } catch (error) {
      this.#store.setState({ failure: failureOf(error) });
      return false;
    }
  }
}

/** True once anything was answered or taken in: from then on how the whole stands comes first. */
function hasBegun({ answers, state }: Workspace): boolean {
  return answers.anyStatus || [...state.shardsOf('import')].length > 0;
}
