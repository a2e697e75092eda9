import type { StoreApi } from 'zustand/vanilla';
import type { Change, Edit } from '../../shared/history/change.ts';
import type { State } from '../../shared/history/state.ts';
import { mostEdits } from '../../shared/host/limits.ts';
import type { Host, HostFailure } from '../../shared/host/host.ts';
import type { AppState } from './app-state.ts';
import type { Arrivals } from './arrivals.ts';
import { ask, failureOf, HostError, wholeStep } from './host.ts';
import { takesFile } from './imports.ts';
import { realEdits, Reversals, stepOf, type Reversal, type Step } from './steps.ts';

/** One call to come, worked out when its turn comes, against the state that then stands. */
interface Job {
  /** Undefined where there is nothing to do. */
  readonly send: (state: State) => Promise<readonly Change[]> | undefined;
  /** What it would have written, should the window close before its turn. */
  readonly edits: (state: State) => readonly Edit[];
  /** Where it is not written, someone else says so, and those behind it go on. */
  readonly isAside?: boolean;
  /** The disk has the changes; the window's workspace takes them in right after. */
  readonly done: (step: Step) => void;
  /** Nothing was written and nothing will be. */
  readonly gone: (why: 'nothing-to-do' | 'refused' | 'dropped', failure?: HostFailure) => void;
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
  readonly #arrivals: Pick<Arrivals, 'anewOrHalt'>;
  readonly #reversals = new Reversals();
  #jobs: Job[] = [];
  readonly #writers = new Set<string>();
  #sending = false;
  #sent = Promise.resolve();

  constructor(store: StoreApi<AppState>, host: Host, arrivals: Pick<Arrivals, 'anewOrHalt'>) {
    this.#store = store;
    this.#host = host;
    this.#arrivals = arrivals;
  }

  /**
   * Sends one step. True once it is on the disk; false where nothing was written. What `onDone` changes is drawn
   * together with what the step did.
   */
  apply(edits: readonly Edit[], onDone?: () => void): Promise<boolean> {
    const real = (state: State): readonly Edit[] => realEdits(state, edits);
    return this.#enqueue({
      send: this.#editing(real),
      edits: real,
      done: (step) => {
        this.#remember(step);
        onDone?.();
      },
    });
  }

  /**
   * Has the main process write a step that it works out by itself; here it is a step like any other and can be taken
   * back. Throws a `HostError` where nothing was written: it never waits for a disk that refuses.
   */
  write(call: () => Promise<readonly Change[]>): Promise<void> {
    const { failure } = this.#store.getState().saving;
    if (failure !== null) return Promise.reject(new HostError(failure));
    return new Promise((resolve, reject) => {
      void this.#enqueue({
        send: call,
        edits: () => [],
        isAside: true,
        done: (step) => {
          if (step.length > 0) this.#remember(step);
          resolve();
        },
        gone: (_why, why) => {
          if (why === undefined) resolve();
          else reject(new HostError(why));
        },
      });
    });
  }

  /** True where the writer is the one that this window's edits are written under. */
  hasWritten(writer: string): boolean {
    return this.#writers.has(writer);
  }

  /** Resolves once everything is on the disk, or the first of what waits cannot be written. */
  async rest(): Promise<void> {
    while (this.#sending) await this.#sent;
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
    if (!this.#sending) this.#sent = this.#pump();
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
    void this.#edit(edits).then(
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
    let reversal: Reversal = { edits: [], skipped: [], stayDecided: [] };
    const settle = (reverse: Step | undefined): void => {
      if (taken === undefined) return;
      const step = taken;
      this.#store.setState((state) => ({
        [from]: state[from].filter((other) => other !== step),
        ...(reverse === undefined ? {} : { [to]: [...state[to], reverse] }),
      }));
      if (reverse !== undefined) this.#reversals.done(step, reverse);
      report(reverse === undefined ? { ...reversal, edits: [], stayDecided: [] } : reversal);
    };
    const edits = (state: State): readonly Edit[] => {
      taken = this.#store.getState()[from].at(-1);
      if (taken === undefined) return [];
      reversal = this.#reversals.of(taken, state);
      return reversal.edits;
    };
    const send = (state: State): Promise<readonly Change[]> | undefined =>
      edits(state).length > mostEdits && taken !== undefined
        ? this.#undoInMain(taken)
        : this.#editing(edits)(state);
    return this.#enqueue({
      send,
      edits,
      done: settle,
      gone: (why) => {
        // A step that can never be taken back must not stand in the way of those before it.
        if (why !== 'dropped') settle(undefined);
      },
    });
  }

  /** A step too large for the window to send: a restored backup can hold the answers of a whole country. */
  async #undoInMain(step: Step): Promise<readonly Change[]> {
    const [writer = '', n] = (step[0]?.afterBy ?? '').split('/');
    return wholeStep(this.#host, await ask(this.#host, 'undoStep', { writer, n: Number(n) }));
  }

  #editing(edits: Job['edits']): Job['send'] {
    return (state) => {
      const real = edits(state);
      return real.length === 0 ? undefined : this.#edit(real);
    };
  }

  async #edit(edits: readonly Edit[]): Promise<readonly Change[]> {
    return wholeStep(this.#host, await ask(this.#host, 'edit', { edits: [...edits] }));
  }

  #remember(step: Step): void {
    this.#store.setState(({ past }) => ({ past: [...past, step], future: [] }));
  }

  #enqueue({ gone = () => undefined, ...job }: Omit<Job, 'gone'> & Partial<Job>): Promise<boolean> {
    return new Promise((resolve) => {
      this.#jobs.push({
        ...job,
        done: (step) => {
          job.done(step);
          resolve(true);
        },
        gone: (why, failure) => {
          gone(why, failure);
          resolve(false);
        },
      });
      this.#setSaving({ pending: this.#jobs.length });
      if (!this.#sending) this.#sent = this.#pump();
    });
  }

  async #pump(): Promise<void> {
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
    const sent = open === null ? undefined : job.send(open.workspace.state);
    if (open === null || sent === undefined) {
      this.#finish(job);
      job.gone('nothing-to-do');
      return;
    }
    try {
      const changes = await sent;
      const step = stepOf(open.workspace.state, changes);
      this.#take(open, changes);
      // Whichever way a file came in or out: the steps behind this one meet what then stands.
      if (changes.some(takesFile)) await this.#arrivals.anewOrHalt();
      this.#finish(job, changes.length === 0 ? {} : { savedAt: Date.now() });
      job.done(step);
    } catch (error) {
      this.#failed(job, failureOf(error));
    }
  }

  #failed(job: Job, failure: HostFailure): void {
    if (job.isAside === true) {
      this.#finish(job);
      job.gone('refused', failure);
    } else if (refusals.has(failure.code)) {
      this.#finish(job);
      this.#store.setState({ failure });
      job.gone('refused');
    } else {
      this.#setSaving({ failure });
      for (const behind of this.#jobs.filter(({ isAside }) => isAside === true))
        this.#failed(behind, failure);
    }
  }

  #take(open: NonNullable<AppState['open']>, changes: readonly Change[]): void {
    for (const { writer } of changes) this.#writers.add(writer);
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
