import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Change, Edit } from '../../shared/history/change.ts';
import type { OpenNotice } from '../../shared/host/contract.ts';
import type { Campaign, Scope } from '../../shared/model/campaign.ts';
import { cutoverRegister } from '../../shared/model/register.ts';
import { Workspace, type RefusedEdit } from '../../shared/model/workspace.ts';
import { Failure, hasCode, writeFailure } from '../failure.ts';
import { flushFolder, writeWhole } from '../files/whole.ts';
import { JournalEnd, readJournal, type ReadJournal } from './journal.ts';
import type { JournalRecord } from './journal-line.ts';
import { lockFolder, type Lock } from './lock.ts';
import { readMeta, writeMeta, type WorkspaceMeta } from './meta.ts';

const journalFile = 'journal.jsonl';

/** A new, empty workspace in a folder that does not exist yet or is empty. Throws a `Failure`. */
export async function createWorkspace(folder: string, campaign: Campaign, scope: Scope): Promise<void> {
  if (await hasContent(folder)) throw new Failure('workspace-exists', folder);
  try {
    await mkdir(folder, { recursive: true });
    const journal = await open(join(folder, journalFile), 'wx');
    await journal.sync();
    await journal.close();
    await flushFolder(folder);
  } catch (error) {
    throw writeFailure(folder, error);
  }
  // Last of all: a folder without it is not a workspace, so a crash leaves nothing that looks whole.
  await writeMeta(folder, { id: randomUUID(), createdAt: new Date().toISOString(), campaign, scope });
}

async function hasContent(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw writeFailure(folder, error);
  }
}

export interface ReadWorkspace {
  readonly meta: WorkspaceMeta;
  readonly journal: ReadJournal;
  readonly workspace: Workspace;
}

/** Reads a workspace; locks and writes nothing. Throws a `Failure`. */
export async function readWorkspace(folder: string): Promise<ReadWorkspace> {
  const meta = await readMeta(folder);
  const journal = await readJournal(join(folder, journalFile));
  try {
    return { meta, journal, workspace: new Workspace(meta.campaign, meta.scope, journal.changes) };
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('campaign-unknown', error.message, { cause: error });
    throw error;
  }
}

interface PendingStep {
  readonly edits: readonly Edit[];
  readonly person: string;
  readonly resolve: (result: readonly Change[] | RefusedEdit) => void;
  readonly reject: (error: unknown) => void;
}

export interface WritableOptions {
  readonly appVersion: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A workspace folder that this process, and no other, writes to. */
export class WritableWorkspace {
  readonly folder: string;
  readonly meta: WorkspaceMeta;
  readonly workspace: Workspace;
  readonly notices: readonly OpenNotice[];
  readonly #journal: JournalEnd;
  readonly #lock: Lock;
  readonly #options: WritableOptions;
  /**
   * New for each opening. So a folder that was copied, restored or moved can never repeat the counts of a writer
   * whose changes someone has already merged.
   */
  readonly #writer = randomBytes(8).toString('hex');
  #writerIsKnown = false;
  #pending: PendingStep[] = [];
  #isWriting = false;
  #idle = Promise.resolve();

  private constructor(
    folder: string,
    read: ReadWorkspace,
    notices: readonly OpenNotice[],
    journal: JournalEnd,
    lock: Lock,
    options: WritableOptions,
  ) {
    this.folder = folder;
    this.meta = read.meta;
    this.workspace = read.workspace;
    this.notices = notices;
    this.#journal = journal;
    this.#lock = lock;
    this.#options = options;
  }

  /** Throws a `Failure`. The lock is released again where opening fails after it was taken. */
  static async open(folder: string, options: WritableOptions): Promise<WritableWorkspace> {
    await readMeta(folder);
    const lock = await lockFolder(folder);
    try {
      const read = await readWorkspace(folder);
      const notices: OpenNotice[] = [];
      if (lock.stale !== undefined) {
        notices.push({ kind: 'stale-lock', machine: lock.stale.machine, pid: lock.stale.pid });
      }
      if (read.journal.torn.length > 0) notices.push(await setAsideTornLine(folder, read.journal.torn));
      const journal = await JournalEnd.open(join(folder, journalFile), read.journal);
      return new WritableWorkspace(folder, read, notices, journal, lock, options);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** The id under which this opening writes. */
  get writer(): string {
    return this.#writer;
  }

  /**
   * Writes down one step of edits. Resolves with its changes once they are flushed to the disk, or with the edit
   * that is refused, and then nothing of the step is written. Steps that arrive together share a flush. Rejects
   * with a `Failure`.
   */
  edit(edits: readonly Edit[], person: string): Promise<readonly Change[] | RefusedEdit> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ edits, person, resolve, reject });
      if (!this.#isWriting) this.#idle = this.#writePending();
    });
  }

  /** Waits for what was asked before, then lets go of the folder. */
  async close(): Promise<void> {
    await this.#idle;
    await this.#journal.close();
    await this.#lock.release();
  }

  async #writePending(): Promise<void> {
    this.#isWriting = true;
    while (this.#pending.length > 0) {
      const steps = this.#pending.splice(0, this.#flushable());
      try {
        const results = this.#propose(steps);
        const changes = results.flatMap((result) => ('fault' in result ? [] : result));
        if (changes.length > 0) await this.#append(changes);
        this.workspace.take(changes);
        for (const [index, step] of steps.entries()) step.resolve(results[index] ?? []);
      } catch (error) {
        for (const step of steps) step.reject(error);
      }
    }
    // In the same turn as the loop's last look at the list: a step that comes later starts the writing anew.
    this.#isWriting = false;
  }

  #propose(steps: readonly PendingStep[]): (readonly Change[] | RefusedEdit)[] {
    let after: Change | undefined;
    return steps.map(({ edits, person }) => {
      const now = this.#options.now?.() ?? Date.now();
      const result = this.workspace.propose(edits, { writer: this.#writer, person, now, after });
      if (!('fault' in result)) after = result.at(-1) ?? after;
      return result;
    });
  }

  /** A step that moves the cutover day is judged by the answers before it, so it shares its flush with none. */
  #flushable(): number {
    const first = this.#pending.findIndex(({ edits }) =>
      edits.some(({ register }) => register === cutoverRegister),
    );
    return first === -1 ? this.#pending.length : Math.max(first, 1);
  }

  async #append(changes: readonly Change[]): Promise<void> {
    const records: JournalRecord[] = changes.map((change) => ({ change }));
    if (!this.#writerIsKnown) {
      const at = this.#options.now?.() ?? Date.now();
      const writer = { id: this.#writer, machine: hostname(), version: this.#options.appVersion, at };
      records.unshift({ writer });
    }
    await this.#journal.append(records);
    this.#writerIsKnown = true;
  }
}

/** Keeps the bytes of a torn line in a file of their own before the journal is cut back to its last whole line. */
async function setAsideTornLine(folder: string, torn: Uint8Array): Promise<OpenNotice> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const setAside = `journal-torn-${stamp}.txt`;
  await writeWhole(join(folder, setAside), torn);
  return { kind: 'torn-line', bytes: torn.length, setAside };
}
