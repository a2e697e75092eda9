import type { StoreApi } from 'zustand/vanilla';
import type { Change, Edit } from '../../shared/history/change.ts';
import type { State } from '../../shared/history/state.ts';
import type { Host } from '../../shared/host/host.ts';
import type { AppState } from './app-state.ts';
import { ask, failureOf } from './host.ts';
import { realEdits, Reversals, stepOf, type Reversal, type Step } from './steps.ts';

/** One call to come. Its edits are worked out when its turn comes, against the state that then stands. */
interface Job {
  readonly edits: (state: State) => readonly Edit[];
  /** The disk has the changes; the window's workspace takes them in right after. */
  readonly done: (step: Step) => void;
  /** Nothing was written and nothing will be. */
  readonly gone: (why: 'nothing-to-do' | 'refused' | 'dropped') => void;
}

/** Failures that will come again however often the same edits are sent. */
const refusals: ReadonlySet<string> = new Set(['edit-refused', 'cutover-locked', 'bad-call']);

/**
 * The one way from the window to the disk: one step in flight at a time, in the order given. Disk first, memory
 * after: the workspace takes a change in once it is acknowledged. A step that cannot be written waits, and all
 * behind it, until it is sent again or dropped.
 */
export class Edits {
  readonly #store: StoreApi<AppState>;
  readonly #host: Host;
  readonly #reversals = new Reversals();
  #jobs: Job[] = [];
  #sending = false;

  constructor(store: StoreApi<AppState>, host: Host) {
    this.#store = store;
    this.#host = host;
  }

  /** Sends one step. True once it is on the disk; false where nothing was written. */
  apply(edits: readonly Edit[]): Promise<boolean> {
    return this.#enqueue(
      (state) => realEdits(state, edits),
      (step) => {
        this.#store.setState(({ past }) => ({ past: [...past, step], future: [] }));
      },
    );
  }

  /** Takes the last step back. Registers changed since are left alone; `report` names both. */
  undo(report: (done: Reversal) => void): Promise<boolean> {
    return this.#reverse('past', 'future', report);
  }

  redo(report: (done: Reversal) => void): Promise<boolean> {
    return this.#reverse('future', 'past', report);
  }

  retry(): void {
    this.#setSaving({ failure: null });
    void this.#pump();
  }

  /** Gives up the step that could not be written, and those that wait behind it. */
  drop(): void {
    const dropped = this.#jobs;
    this.#jobs = [];
    this.#setSaving({ failure: null, pending: 0 });
    for (const job of dropped) job.gone('dropped');
  }

  /** The window is closing: everything that waits is sent at once, for its turn may never come. */
  sendAllNow(more: readonly Edit[]): void {
    const { open } = this.#store.getState();
    if (open === null) return;
    const waiting = this.#sending ? this.#jobs.slice(1) : this.#jobs;
    const edits = [...waiting.flatMap((job) => job.edits(open.workspace.state)), ...more];
    if (edits.length === 0) return;
    void ask(this.#host, 'edit', { edits }).then(
      (changes) => this.#take(open, changes),
      () => undefined,
    );
  }

  #reverse(
    from: 'past' | 'future',
    to: 'past' | 'future',
    report: (done: Reversal) => void,
  ): Promise<boolean> {
    let taken: Step | undefined;
    let reversal: Reversal = { edits: [], skipped: [] };
    const settle = (reverse: Step | undefined): void => {
      if (taken === undefined) return;
      const step = taken;
      this.#store.setState((state) => ({
        [from]: state[from].filter((other) => other !== step),
        ...(reverse === undefined ? {} : { [to]: [...state[to], reverse] }),
      }));
      if (reverse !== undefined) this.#reversals.done(step, reverse);
      report(reverse === undefined ? { ...reversal, edits: [] } : reversal);
    };
    return this.#enqueue(
      (state) => {
        taken = this.#store.getState()[from].at(-1);
        if (taken === undefined) return [];
        reversal = this.#reversals.of(taken, state);
        return reversal.edits;
      },
      settle,
      (why) => {
        // A step that can never be taken back must not stand in the way of those before it.
        if (why !== 'dropped') settle(undefined);
      },
    );
  }

  #enqueue(edits: Job['edits'], done: Job['done'], gone: Job['gone'] = () => undefined): Promise<boolean> {
    return new Promise((resolve) => {
      this.#jobs.push({
        edits,
        done: (step) => {
          done(step);
          resolve(true);
        },
        gone: (why) => {
          gone(why);
          resolve(false);
        },
      });
      this.#setSaving({ pending: this.#jobs.length });
      void this.#pump();
    });
  }

  async #pump(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    while (this.#store.getState().saving.failure === null) {
      const job = this.#jobs[0];
      if (job === undefined) break;
      await this.#send(job);
    }
    this.#sending = false;
  }

  async #send(job: Job): Promise<void> {
    const { open } = this.#store.getState();
    const edits = open === null ? [] : job.edits(open.workspace.state);
    if (open === null || edits.length === 0) {
      this.#finish(job);
      job.gone('nothing-to-do');
      return;
    }
    try {
      const changes = await ask(this.#host, 'edit', { edits: [...edits] });
      const step = stepOf(open.workspace.state, changes);
      this.#take(open, changes);
      this.#finish(job, { savedAt: Date.now() });
      job.done(step);
    } catch (error) {
      const failure = failureOf(error);
      if (!refusals.has(failure.code)) {
        this.#setSaving({ failure });
        return;
      }
      this.#finish(job);
      this.#store.setState({ failure });
      job.gone('refused');
    }
  }

  #take(open: NonNullable<AppState['open']>, changes: readonly Change[]): void {
    open.workspace.take(changes);
    this.#store.setState(({ revision }) => ({ revision: revision + 1 }));
  }

  #finish(job: Job, saved: Partial<AppState['saving']> = {}): void {
    this.#jobs = this.#jobs.filter((other) => other !== job);
    this.#setSaving({ ...saved, pending: this.#jobs.length });
  }

  #setSaving(part: Partial<AppState['saving']>): void {
    this.#store.setState(({ saving }) => ({ saving: { ...saving, ...part } }));
  }
}
