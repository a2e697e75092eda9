import type { Change } from '../../shared/history/change.ts';
import type { Difference } from '../../shared/history/difference.ts';
import type { CallName } from '../../shared/host/call-names.ts';
import type { BackupEntry, Gives, History, Takes } from '../../shared/host/contract.ts';
import type { Host } from '../../shared/host/host.ts';
import { plusDays, toDate, type Day } from '../../shared/model/day.ts';
import type { RecordKind } from '../../shared/model/record.ts';
import { isImportAbout, recordRegister } from '../../shared/model/register.ts';
import type { Drafts } from './drafts.ts';
import type { Edits } from './edits.ts';
import { isSameStep, type Listed } from './history.ts';
import { allOf, ask, wholeHistory, wholeStep } from './host.ts';
import type { Arrivals } from './arrivals.ts';

/** As many changes as one call lists. */
export const mostChanges = 5_000;

/** What undoing a step did: the registers that were set back, and those changed since, which stay. */
export interface Undone {
  readonly registers: readonly string[];
  readonly skipped: readonly string[];
}

export interface WholeStep {
  readonly count: number;
  /** Of a very large step only the newest, at most `mostChanges`. */
  readonly changes: readonly Change[];
}

/**
 * What the disk has recorded: the history, and the backups. All of it is asked for with everything typed written
 * down, and every failure is thrown for the dialog that asked.
 */
export class Records {
  readonly #host: Host;
  readonly #edits: Edits;
  readonly #drafts: Drafts;
  readonly #arrivals: Arrivals;

  constructor(host: Host, edits: Edits, drafts: Drafts, arrivals: Arrivals) {
    this.#host = host;
    this.#edits = edits;
    this.#drafts = drafts;
    this.#arrivals = arrivals;
  }

  /** Every change of an item of a locality. */
  ofItem(locality: string, item: string): Promise<Listed> {
    return this.#whole(`item/${locality}/${item}/`);
  }

  /** Every change of a record. */
  ofRecord(kind: RecordKind, id: string): Promise<Listed> {
    return this.#whole(`${kind}/${id}/`);
  }

  /** The changes of a day on this computer's clock, and as many from before as say what they changed. */
  async ofDay(day: Day): Promise<Listed> {
    const from = toDate(day).getTime();
    const to = toDate(plusDays(day, 1)).getTime();
    const [listed, { changes: earlier }] = await Promise.all([
      this.#list({ from, to }),
      this.#list({ to: from }),
    ]);
    const isWhole = listed.changes.length < mostChanges && earlier.length < mostChanges;
    // What is remembered of a file that was taken in stands beside its line, and is none of its own.
    const changes = listed.changes.filter(({ register }) => !isImportAbout(register));
    return { ...listed, changes, earlier, isWhole };
  }

  /** Every time a file was taken in or out, the latest first. */
  async ofFile(digest: string): Promise<readonly Change[]> {
    return (await this.#list({ prefix: recordRegister('import', digest, 'accepted') })).changes;
  }

  /** The whole step that a change was made in. */
  async stepOf(change: Change): Promise<WholeStep> {
    const { at, step } = change;
    if (step === undefined) return { count: 1, changes: [change] };
    const sameMoment = await this.#list({ from: at, to: at + 1 });
    const changes = sameMoment.changes.filter((other) => isSameStep(other, change));
    // Its changes are counted through, so the newest tells how many there are.
    const last = changes.reduce((highest, { n }) => Math.max(highest, n), step);
    return { count: last - step + 1, changes };
  }

  /** Takes back the whole step that a change was made in. */
  async undo({ writer, n }: Change): Promise<Undone> {
    let registers: readonly string[] = [];
    let skipped: readonly string[] = [];
    await this.#arrivals.allIn();
    this.#drafts.keepAll();
    await this.#edits.write(async () => {
      const answer = await ask(this.#host, 'undoStep', { writer, n });
      const changes = await wholeStep(this.#host, answer);
      registers = changes.map(({ register }) => register);
      ({ skipped } = answer);
      return changes;
    });
    return { registers, skipped };
  }

  backups(): Promise<readonly BackupEntry[]> {
    return this.#ask('listBackups', undefined);
  }

  /** Null where the newest backup holds everything already. */
  backUp(): Promise<BackupEntry | null> {
    return this.#ask('makeBackup', undefined);
  }

  async compare(backup: string): Promise<readonly Difference[]> {
    const first = await this.#ask('compareBackup', { name: backup });
    return allOf(first, (from) => ask(this.#host, 'compareBackup', { name: backup, from }));
  }

  /** Brings everything back to a backup; answers with the changes, which are one step. */
  async restore(backup: string): Promise<readonly Change[]> {
    let changes: readonly Change[] = [];
    await this.#arrivals.allIn();
    this.#drafts.keepAll();
    await this.#edits.write(async () => {
      changes = await wholeStep(this.#host, await ask(this.#host, 'restoreBackup', { name: backup }));
      return changes;
    });
    return changes;
  }

  /** Null where the officer thought better of it. */
  copyOut(): Promise<Gives<'copyWorkspace'>> {
    return this.#ask('copyWorkspace', undefined);
  }

  check(): Promise<Gives<'checkWorkspace'>> {
    return this.#ask('checkWorkspace', undefined);
  }

  /** The changes of every register that begins so, from the first on. */
  async #whole(prefix: string): Promise<Listed> {
    const listed = await this.#list({ prefix });
    return { ...listed, earlier: [], isWhole: listed.changes.length < mostChanges };
  }

  async #list(query: Takes<'history'>): Promise<History> {
    await this.#written();
    return wholeHistory(this.#host, { ...query, limit: mostChanges });
  }

  async #ask<Name extends CallName>(name: Name, argument: Takes<Name>): Promise<Gives<Name>> {
    await this.#written();
    return ask(this.#host, name, argument);
  }

  /** Waits until everything typed is on the disk. */
  async #written(): Promise<void> {
    this.#drafts.keepAll();
    await this.#edits.rest();
  }
}
