import type { StoreApi } from 'zustand/vanilla';
import type { Gives } from '../../shared/host/contract.ts';
import type { Host, HostFailure } from '../../shared/host/host.ts';
import type { Locality } from '../../shared/model/unit.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import type { AppState } from './app-state.ts';
import { isAllIn, provinceOf, type Arrival } from './arrival.ts';
import { ask, failureOf, HostError } from './host.ts';
import { listLocalities } from './localities.ts';

/**
 * Brings the answers of an open workspace into the window, province by province, so that neither side is ever busy
 * for long. Edits go on meanwhile: what is written down finds its place whichever of the two comes first.
 */
export class Arrivals {
  readonly #store: StoreApi<AppState>;
  readonly #host: Host;
  #mustStartAnew = false;

  constructor(store: StoreApi<AppState>, host: Host) {
    this.#store = store;
    this.#host = host;
  }

  /** Fills an empty workspace with what a screen needs first. Answers with what is then still on its way. */
  async begin(workspace: Workspace, first: Locality | undefined): Promise<Arrival> {
    const waiting = new Set(provincesOf(workspace));
    const of = waiting.size;
    await this.#bring(workspace, null);
    if (first !== undefined) {
      await this.#bring(workspace, provinceOf(first));
      waiting.delete(provinceOf(first));
    }
    this.#mustStartAnew = false;
    return { waiting, of, failure: null };
  }

  /**
   * Puts the open workspace together anew, after something beside this window's edits changed what it adds up to. The
   * place on the screen, what is typed and the steps to take back stay. Throws a `HostError`; then all is as it was.
   */
  async anew(): Promise<void> {
    const { open, locality } = this.#store.getState();
    if (open === null) return;
    const workspace = new Workspace(open.campaign, open.workspace.plan.scope);
    const arrival = await this.begin(workspace, workspace.plan.locality(locality ?? ''));
    this.#store.setState(({ revision }) => ({
      open: { ...open, workspace },
      arrival,
      revision: revision + 1,
    }));
    void this.goOn();
  }

  /** As `anew`; where that fails, nothing that is out of date is shown as known: it comes to a halt until `goOn`. */
  async anewOrHalt(): Promise<void> {
    try {
      await this.anew();
    } catch (error) {
      this.#mustStartAnew = true;
      this.#store.setState(({ open, revision }) => {
        if (open === null) return {};
        const provinces = provincesOf(open.workspace);
        const arrival = { waiting: new Set(provinces), of: provinces.length, failure: failureOf(error) };
        return { arrival, revision: revision + 1 };
      });
    }
  }

  /** Brings in all that is still on its way, the province that is looked at before the others. */
  async goOn(): Promise<void> {
    if (this.#mustStartAnew) return this.anewOrHalt();
    const { open, arrival } = this.#store.getState();
    this.#store.setState({ arrival: { ...arrival, failure: null } });
    for (;;) {
      const state = this.#store.getState();
      const next = this.#next(state);
      if (next === undefined || open === null || state.open?.workspace !== open.workspace) return;
      try {
        await this.#bring(open.workspace, next);
      } catch (error) {
        this.#halt(open.workspace, failureOf(error));
        return;
      }
      this.#arrived(open.workspace, next);
    }
  }

  /** Resolves once all is in. Throws a `HostError` where it came to a halt. */
  async allIn(): Promise<void> {
    const isSettled = ({ arrival }: AppState): boolean => isAllIn(arrival) || arrival.failure !== null;
    if (!isSettled(this.#store.getState())) {
      await new Promise<void>((resolve) => {
        const stop = this.#store.subscribe((state) => {
          if (!isSettled(state)) return;
          stop();
          resolve();
        });
      });
    }
    const { failure } = this.#store.getState().arrival;
    if (failure !== null) throw new HostError(failure);
  }

  #next({ open, arrival, locality }: AppState): string | undefined {
    const looked = open?.workspace.plan.locality(locality ?? '');
    const province = looked && provinceOf(looked);
    return province !== undefined && arrival.waiting.has(province) ? province : [...arrival.waiting][0];
  }

  async #bring(workspace: Workspace, province: string | null): Promise<void> {
    let from: number | null = 0;
    while (from !== null) {
      const part: Gives<'standingChanges'> = await ask(this.#host, 'standingChanges', { province, from });
      workspace.take(part.changes);
      from = part.next;
    }
  }

  #arrived(workspace: Workspace, province: string): void {
    this.#store.setState(({ open, arrival, revision, today }) => {
      if (open?.workspace !== workspace) return {};
      // Judged here, a province at a time, the counts over all of them come at once in the end.
      for (const { code } of [{ code: province }, ...workspace.plan.units.communesOf(province)])
        workspace.readiness(code, today);
      const waiting = new Set([...arrival.waiting].filter((other) => other !== province));
      // What sums over all is worked out once, in the end; until then a history need not be read anew.
      return { arrival: { ...arrival, waiting }, revision: revision + Number(waiting.size === 0) };
    });
  }

  #halt(workspace: Workspace, failure: HostFailure): void {
    this.#store.setState(({ open, arrival }) =>
      open?.workspace === workspace ? { arrival: { ...arrival, failure } } : {},
    );
  }
}

function provincesOf({ plan }: Workspace): string[] {
  return listLocalities(plan)
    .filter(({ locality }) => locality.parent === null)
    .map(({ locality }) => locality.code);
}
