import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { changeSchema, type Change, type Edit } from '../../shared/history/change.ts';
import type { OpenedWorkspace, OpenNotice } from '../../shared/host/contract.ts';
import { cutoverRegister, parseRegister } from '../../shared/model/register.ts';
import type { RefusedEdit, Workspace } from '../../shared/model/workspace.ts';
import { Breath } from '../breath.ts';
import { Failure } from '../failure.ts';
import { isKept } from './imports.ts';
import { JournalEnd, journalFile, mirrorFile } from './journal.ts';
import type { JournalRecord } from './journal-line.ts';
import type { Lock } from './lock.ts';
import type { WorkspaceMeta } from './meta.ts';
import type { FolderReading } from './folder-reading.ts';
import {
  clockNotices,
  lockNotices,
  placeNotices,
  readForWriting,
  tryToLock,
  type Prepare,
} from './opening.ts';
import { isOfNewerVersion, readFolder } from './read-folder.ts';
import { workspaceOf } from './workspace-folder.ts';

export interface OpenOptions {
  readonly appVersion: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Without it, a large folder that needs more than a look blocks this thread. */
  readonly prepare?: Prepare;
  /** Makes a snapshot beside this thread before everything is read again; without it, reading takes longer. */
  readonly renewSnapshot?: (folder: string) => Promise<void>;
}

interface PendingStep {
  readonly edits: readonly Edit[];
  readonly person: string;
  readonly resolve: (result: readonly Change[] | RefusedEdit) => void;
  readonly reject: (error: unknown) => void;
}

/** What writing needs; absent where a workspace is open for reading only. */
interface Pen {
  readonly journal: JournalEnd;
  readonly lock: Lock;
}

/** An open workspace folder, which this process and no other writes to. */
export class OpenWorkspace {
  readonly folder: string;
  readonly meta: WorkspaceMeta;
  readonly notices: readonly OpenNotice[];
  readonly readOnly: OpenedWorkspace['readOnly'];
  readonly #pen: Pen | undefined;
  readonly #options: OpenOptions;
  /**
   * New for each opening. So a folder that was copied, restored or moved can never repeat the counts of a writer
   * whose changes someone has already merged.
   */
  #writer = newWriter();
  /** How many changes this writer has made. */
  #written = 0;
  #workspace: Workspace;
  #writerIsKnown = false;
  #pending: PendingStep[] = [];
  #isWriting = false;
  #idle = Promise.resolve();
  #sinceSnapshot: number;

  private constructor(
    folder: string,
    reading: FolderReading,
    notices: readonly OpenNotice[],
    pen: Pen | OpenedWorkspace['readOnly'],
    options: OpenOptions,
  ) {
    this.folder = folder;
    this.meta = reading.meta;
    this.#sinceSnapshot = reading.sinceSnapshot;
    this.#workspace = workspaceOf(reading);
    this.notices = [
      ...notices,
      ...clockNotices(reading.meta, this.#workspace, options.now?.() ?? Date.now()),
    ];
    this.readOnly = typeof pen === 'string' ? pen : null;
    this.#pen = pen === null || typeof pen === 'string' ? undefined : pen;
    this.#options = options;
  }

  /**
   * Opens a folder for writing, mending what is damaged. A workspace of a newer version, or in a folder that cannot
   * be written to, opens for reading only. Throws a `Failure`; the lock is let go of then.
   */
  static async open(folder: string, options: OpenOptions): Promise<OpenWorkspace> {
    const place = await placeNotices(folder);
    if (await isOfNewerVersion(folder)) {
      return new OpenWorkspace(folder, await readFolder(folder), place, 'newer-version', options);
    }
    const lock = await tryToLock(folder);
    if (lock === undefined) {
      return new OpenWorkspace(folder, await readFolder(folder), place, 'folder-not-writable', options);
    }
    try {
      const { reading, notices } = await readForWriting(folder, lock, options.prepare);
      const paths = { journal: join(folder, journalFile), mirror: join(folder, mirrorFile) };
      const journal = await JournalEnd.open(paths, reading.journalLength);
      return new OpenWorkspace(
        folder,
        reading,
        [...lockNotices(lock), ...notices, ...place],
        { journal, lock },
        options,
      );
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** A new object after a file was taken in or out: then everything may have changed. */
  get workspace(): Workspace {
    return this.#workspace;
  }

  /** Changes that opening would have to read one by one. */
  get changesSinceSnapshot(): number {
    return this.#sinceSnapshot;
  }

  /** A snapshot stands for so many of them now. */
  snapshotMade(covered: number): void {
    this.#sinceSnapshot -= covered;
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
    await this.#pen?.journal.close();
    await this.#pen?.lock.release();
  }

  async #writePending(): Promise<void> {
    this.#isWriting = true;
    while (this.#pending.length > 0) {
      const steps = this.#pending.splice(0, this.#flushable());
      try {
        const results = await this.#propose(steps);
        const changes = results.flatMap((result) => ('fault' in result ? [] : result));
        const takesFiles = changes.length > 0 && (await this.#append(changes));
        if (takesFiles) await this.#readAgain(changes);
        else for await (const part of inParts(changes)) this.#workspace.take(part);
        for (const [index, step] of steps.entries()) step.resolve(results[index] ?? []);
      } catch (error) {
        for (const step of steps) step.reject(error);
      }
    }
    // In the same turn as the loop's last look at the list: a step that comes later starts the writing anew.
    this.#isWriting = false;
  }

  async #propose(steps: readonly PendingStep[]): Promise<(readonly Change[] | RefusedEdit)[]> {
    const results: (readonly Change[] | RefusedEdit)[] = [];
    let after: Change | undefined;
    for (const step of steps) {
      const result = await this.#proposeOne(step, after);
      if (!('fault' in result)) after = result.at(-1) ?? after;
      results.push(result);
    }
    return results;
  }

  /** Nothing else changes the workspace meanwhile, so the parts of a large step are one step. */
  async #proposeOne(
    { edits, person }: PendingStep,
    after: Change | undefined,
  ): Promise<readonly Change[] | RefusedEdit> {
    const now = this.#options.now?.() ?? Date.now();
    const changes: Change[] = [];
    for await (const part of inParts(edits)) {
      const last = changes.at(-1) ?? after;
      const result = this.workspace.propose(part, { writer: this.#writer, person, now, after: last });
      if ('fault' in result) return { ...result, index: changes.length + result.index };
      const step = changes[0]?.n ?? result[0]?.n;
      for (const change of result)
        changes.push(edits.length === part.length || step === undefined ? change : { ...change, step });
    }
    return changes;
  }

  /** The disk has the changes: what they add up to with the kept files is read from there. */
  async #readAgain(changes: readonly Change[]): Promise<void> {
    // A snapshot only saves time.
    await this.#options.renewSnapshot?.(this.folder).catch(() => undefined);
    const reading = await readFolder(this.folder).catch((error: unknown) => {
      // They are on the disk all the same, and their counts must not be given out twice.
      this.#workspace.take(changes);
      throw error;
    });
    this.#workspace = workspaceOf(reading);
    this.#sinceSnapshot = reading.sinceSnapshot;
    if (this.#workspace.state.count(this.#writer) > this.#written) {
      // A file claims changes of ours that we never made: counting on from them would look like lost lines.
      this.#writer = newWriter();
      this.#writerIsKnown = false;
      this.#written = 0;
    }
  }

  /** A step that moves the cutover day is judged by the answers before it, so it shares its flush with none. */
  #flushable(): number {
    const first = this.#pending.findIndex(({ edits }) =>
      edits.some(({ register }) => register === cutoverRegister),
    );
    return first === -1 ? this.#pending.length : Math.max(first, 1);
  }

  /** True where a file is taken in or out by one of the changes. */
  async #append(changes: readonly Change[]): Promise<boolean> {
    const pen = this.#pen;
    if (pen === undefined) throw new Failure('workspace-read-only');
    let takesFiles = false;
    const records: JournalRecord[] = [];
    if (!this.#writerIsKnown) {
      const at = this.#options.now?.() ?? Date.now();
      const writer = { id: this.#writer, machine: hostname(), version: this.#options.appVersion, at };
      records.push({ writer });
    }
    for await (const part of inParts(changes)) {
      const imports = part.filter(isImport);
      takesFiles ||= imports.length > 0;
      for (const change of imports) await this.#refuseLostImport(change);
      // What the journal could not be read back with must never be acknowledged.
      const odd = part.find((change) => !changeSchema.safeParse(change).success);
      if (odd !== undefined) throw new Failure('edit-refused', odd.register);
      for (const change of part) records.push({ change });
    }
    await pen.journal.append(records);
    this.#writerIsKnown = true;
    this.#written += changes.length;
    this.#sinceSnapshot += changes.length;
    return takesFiles;
  }

  /** A file that is not there cannot be taken in. */
  async #refuseLostImport(change: Change): Promise<void> {
    if (change.value !== true) return;
    const digest = change.register.split('/')[1] ?? '';
    if (!(await isKept(this.folder, digest))) throw new Failure('edit-refused', change.register);
  }
}

/** So much of a large step is worked on before others have their turn. */
const changesAtOnce = 200;

/** A list in parts, with a pause between them where the windows have waited for long enough. */
async function* inParts<T>(list: readonly T[]): AsyncGenerator<readonly T[]> {
  const breath = new Breath();
  for (let at = 0; at < list.length; at += changesAtOnce) {
    if (breath.isDue) await breath.take();
    yield list.slice(at, at + changesAtOnce);
  }
}

function newWriter(): string {
  return randomBytes(8).toString('hex');
}

/** True where the change takes a file in or out. */
function isImport({ register }: Change): boolean {
  if (!register.startsWith('import/')) return false;
  const name = parseRegister(register);
  return name?.entity === 'import' && name.field === 'accepted';
}
