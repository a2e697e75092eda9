import { backupFailures, type OpenNotice } from '../../shared/host/contract.ts';
import type { ToldNotice } from '../../shared/host/host.ts';
import { Failure } from '../failure.ts';
import type { Backup } from '../workspace/backup.ts';
import type { Background } from '../workspace/background.ts';
import type { TaskInput, TaskResult } from '../workspace/background-tasks.ts';
import type { LookedAfter } from '../workspace/look-after.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';

const lookAfterEveryMs = 60 * 60_000;

/** Reading so many changes from the journal takes about as long as a person notices. */
const snapshotAfter = 2_000;

/** Looks after the copies of the open workspace beside the windows, and tells what it finds. */
export class Keeping {
  readonly #background: Background;
  readonly #tell: (told: ToldNotice) => void;
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #stop = new AbortController();
  #hasFailed = false;

  constructor(background: Background, tell: (told: ToldNotice) => void) {
    this.#background = background;
    this.#tell = tell;
  }

  /** Backups and snapshots one after the other: each removes what the one before it left. */
  run<Name extends 'lookAfter' | 'snapshot' | 'prepare'>(
    name: Name,
    input: TaskInput<Name>,
    signal?: AbortSignal,
  ): Promise<TaskResult<Name>> {
    const result = this.#turn.then(() => this.#background.run(name, input, signal && { signal }));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Reads every copy once, backs up what was just read as good, and then every hour in which something changed. */
  begin(opened: OpenWorkspace): void {
    this.#stop = new AbortController();
    this.#hasFailed = false;
    const { signal } = this.#stop;
    if (opened.readOnly === null) {
      const hasContent = opened.workspace.state.shards().length > 0;
      if (hasContent) this.#inBackground(this.#keep(opened, 'all', signal));
      this.#timer = setInterval(
        () => this.#inBackground(this.#keep(opened, 'newest', signal)),
        lookAfterEveryMs,
      );
    } else if (opened.readOnly === 'folder-not-writable') this.#inBackground(this.#lookOver(opened, signal));
  }

  end(): void {
    clearInterval(this.#timer);
    this.#stop.abort(new Failure('cancelled'));
  }

  /** Throws a `Failure`. */
  async backUp(folder: string): Promise<Backup | undefined> {
    const { backup, damaged, failure } = await this.run('lookAfter', { folder, check: 'newest' });
    if (damaged !== undefined) this.#tell({ folder, notice: damaged });
    // Whoever asked is told at once.
    if (failure !== undefined) throw new Failure(failure.code, failure.detail);
    return backup;
  }

  async #keep(opened: OpenWorkspace, check: 'all' | 'newest', signal: AbortSignal): Promise<void> {
    const { folder } = opened;
    const looked = await this.run('lookAfter', { folder, check }, signal).catch((error: unknown) => {
      signal.throwIfAborted();
      const failure = { code: 'unexpected', detail: String(error) } as const;
      return { backup: undefined, damaged: undefined, failure };
    });
    this.#report(folder, looked);
    if (opened.changesSinceSnapshot >= snapshotAfter) {
      const covered = opened.changesSinceSnapshot;
      await this.run('snapshot', { folder }, signal);
      opened.snapshotMade(covered);
    }
  }

  /** Where nothing can be written, what is damaged can only be told. */
  async #lookOver({ folder }: OpenWorkspace, signal: AbortSignal): Promise<void> {
    const { damages } = await this.#background.run('inspect', { folder }, { signal });
    if (damages.length === 0) return;
    const files = damages.map((damage) => ({ ...damage, setAside: null }));
    this.#tell({ folder, notice: { kind: 'view-only-damage', files } });
  }

  #report(folder: string, { damaged, failure }: LookedAfter): void {
    const tell = (notice: OpenNotice): void => this.#tell({ folder, notice });
    if (damaged !== undefined) tell(damaged);
    if (failure !== undefined) {
      const code = backupFailures.find((known) => known === failure.code) ?? 'unexpected';
      tell({ kind: 'backup-failed', at: Date.now(), code, detail: failure.detail });
    } else if (this.#hasFailed) tell({ kind: 'backup-works', at: Date.now() });
    this.#hasFailed = failure !== undefined;
  }

  /** What can be told has been told by then; a snapshot only saves time. */
  #inBackground(work: Promise<void>): void {
    work.catch(() => undefined);
  }
}
