import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedWorkspace, Officer, SinceExport, WorkspaceFolder } from '../../shared/host/contract.ts';
import type { Edit, Change } from '../../shared/history/change.ts';
import type { Campaign, Scope } from '../../shared/model/campaign.ts';
import { differencesOf, editsBack, type Difference } from '../../shared/history/difference.ts';
import { inverseOf, stepOf } from '../../shared/history/undo.ts';
import { cutoverRegister } from '../../shared/model/register.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import type { Day } from '../../shared/model/day.ts';
import { regressionsOf } from '../../shared/readiness/regression.ts';
import type { Export } from '../../shared/exchange/schema.ts';
import { writeExport } from '../exchange/write-export.ts';
import { Failure } from '../failure.ts';
import { readBackup, type Backup } from '../workspace/backup.ts';
import type { Background } from '../workspace/background.ts';
import { OpenWorkspace } from '../workspace/open-workspace.ts';
import { readAbout, readFolder } from '../workspace/read-folder.ts';
import { createWorkspace } from '../workspace/workspace-folder.ts';
import type { Calls } from './ipc.ts';
import type { Settings } from './settings.ts';

const backupEveryMs = 60 * 60_000;

/** Reading so many changes from the journal takes about as long as a person notices. */
const snapshotAfter = 2_000;

/** The officer's session: at most one open workspace, and the settings that know the others. */
export class OfficeSession {
  readonly #settings: Settings;
  /** New workspaces are made here. */
  readonly #home: string;
  readonly #appVersion: string;
  readonly #background: Background;
  #open: OpenWorkspace | undefined;
  #backupTimer: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(settings: Settings, home: string, appVersion: string, background: Background) {
    this.#background = background;
    this.#settings = settings;
    this.#home = home;
    this.#appVersion = appVersion;
  }

  get workspace(): OpenWorkspace {
    if (this.#open === undefined) throw new Failure('no-workspace');
    return this.#open;
  }

  get officer(): Officer {
    const { officer } = this.#settings;
    if (officer === null) throw new Failure('no-officer');
    return officer;
  }

  async recent(): Promise<WorkspaceFolder[]> {
    const remembered = this.#settings.recent;
    // Workspaces of the product's own folder show up even where the settings no longer know them.
    const own = await foldersIn(this.#home);
    const all = [...remembered, ...own.filter((folder) => !remembered.includes(folder))];
    return Promise.all(all.map(describeFolder));
  }

  create(campaign: Campaign, scope: Scope): Promise<OpenedWorkspace> {
    return this.#inTurn(async () => {
      const folder = await this.#freeFolder(campaign, scope);
      await createWorkspace(folder, campaign, scope);
      return this.#openNow(folder);
    });
  }

  open(folder: string): Promise<OpenedWorkspace> {
    return this.#inTurn(() => this.#openNow(folder));
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#closeNow());
  }

  /** Opening and closing one after the other: two at once would leave a lock behind that nobody lets go of. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(action);
    this.#turn = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  async #openNow(folder: string): Promise<OpenedWorkspace> {
    await this.#closeNow();
    const opened = await OpenWorkspace.open(folder, { appVersion: this.#appVersion });
    this.#open = opened;
    this.#settings.rememberFolder(folder);
    if (opened.readOnly === null) this.#keepBackups(opened);
    const { workspace, meta, notices, readOnly } = opened;
    const changes = [...workspace.state.registers()].flatMap(([, survivors]) => survivors);
    return { folder, campaign: meta.campaign, scope: meta.scope, changes, notices: [...notices], readOnly };
  }

  async #closeNow(): Promise<void> {
    const closing = this.#open;
    this.#open = undefined;
    clearInterval(this.#backupTimer);
    await closing?.close();
  }

  /** A backup of what was just read as good, and then one every hour in which something changed. */
  #keepBackups(opened: OpenWorkspace): void {
    const { folder } = opened;
    const backUp = async (): Promise<void> => {
      await this.#background.run('backup', { folder });
      if (opened.changesSinceSnapshot >= snapshotAfter) {
        const covered = opened.changesSinceSnapshot;
        await this.#background.run('snapshot', { folder });
        opened.snapshotMade(covered);
      }
    };
    // One that fails leaves the older ones as they are; the next hour tries again.
    const tryTo = (): void => void backUp().catch(() => undefined);
    const hasContent = opened.workspace.state.shards().length > 0;
    if (hasContent) tryTo();
    this.#backupTimer = setInterval(tryTo, backupEveryMs);
  }

  /** Throws `edit-refused` or `cutover-locked`, and then nothing of the step is written. */
  async edit(edits: readonly Edit[]): Promise<Change[]> {
    const result = await this.workspace.edit(edits, this.officer.name);
    if (!('fault' in result)) return [...result];
    if (result.fault === 'cutover-locked') throw new Failure('cutover-locked');
    throw new Failure('edit-refused', edits[result.index]?.register ?? '');
  }

  /** The changes that a query asks for, newest first. */
  async history({ prefix, from, to, limit }: Parameters<Calls['history']>[0]): Promise<Change[]> {
    const { changes } = await (await readFolder(this.workspace.folder)).history();
    const found: Change[] = [];
    for (let index = changes.length - 1; index >= 0 && found.length < limit; index -= 1) {
      const change = changes[index];
      if (!change?.register.startsWith(prefix)) continue;
      if ((from !== undefined && change.at < from) || (to !== undefined && change.at >= to)) continue;
      found.push(change);
    }
    return found;
  }

  async undoStep(change: { writer: string; n: number }): Promise<{ changes: Change[]; skipped: string[] }> {
    const { changes } = await (await readFolder(this.workspace.folder)).history();
    const { edits, skipped } = inverseOf(stepOf(changes, change), changes);
    return { changes: edits.length === 0 ? [] : await this.edit(edits), skipped: [...skipped] };
  }

  backUp(): Promise<Backup | undefined> {
    return this.#background.run('backup', { folder: this.workspace.folder });
  }

  /** What differs now from a backup. The cutover day is left out: it locks with the first status. */
  async compareBackup(name: string): Promise<Difference[]> {
    const { folder, meta, workspace } = this.workspace;
    const { changes } = await readBackup(folder, name);
    const then = new Workspace(meta.campaign, meta.scope, changes);
    return differencesOf(workspace.state, then.state).filter(({ register }) => register !== cutoverRegister);
  }

  async restoreBackup(name: string): Promise<Change[]> {
    const edits = editsBack(await this.compareBackup(name));
    await this.backUp();
    return edits.length === 0 ? [] : this.edit(edits);
  }

  /** Writes the export, and remembers how far the workspace had come in it. */
  async export(file: string, asOf: Day): Promise<Export> {
    const { meta, workspace, writer } = this.workspace;
    const counts = Object.fromEntries(workspace.state.counts);
    const exporter = { ...this.officer, writer };
    const made = await writeExport(file, { workspace, asOf, appVersion: this.#appVersion, exporter });
    this.#settings.rememberExport(meta.id, { at: Date.now(), counts });
    return made;
  }

  async sinceExport(asOf: Day): Promise<SinceExport | null> {
    const { meta, workspace, folder } = this.workspace;
    const mark = this.#settings.lastExport(meta.id);
    if (mark === undefined) return null;
    const { changes } = await (await readFolder(folder)).history();
    const before = changes.filter(({ writer, n }) => n <= (mark.counts[writer] ?? 0));
    const then = new Workspace(meta.campaign, meta.scope, before);
    return {
      at: mark.at,
      changes: changes.length - before.length,
      regressed: regressionsOf(workspace, then, asOf),
    };
  }

  /** `79-2025-07-01`, and with a number where that is taken. */
  async #freeFolder({ cutover }: Campaign, scope: Scope): Promise<string> {
    const name = `${scope.level === 'nation' ? 'toan-quoc' : scope.code}-${cutover}`;
    for (let n = 1; ; n += 1) {
      const folder = join(this.#home, n === 1 ? name : `${name}-${n}`);
      if (!(await isTaken(folder))) return folder;
    }
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

async function describeFolder(folder: string): Promise<WorkspaceFolder> {
  try {
    const { campaign, scope } = await readAbout(folder);
    return { folder, found: true, campaign, scope };
  } catch {
    return { folder, found: false };
  }
}

async function isTaken(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
