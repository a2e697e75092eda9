import type {
  History,
  HistoryQuery,
  OpenedWorkspace,
  Officer,
  Origins,
  WorkspaceFolder,
} from '../../shared/host/contract.ts';
import type { Edit, Change } from '../../shared/history/change.ts';
import type { Campaign, Scope } from '../../shared/model/campaign.ts';
import { startEdits, type ReadStart } from '../../shared/exchange/start-file.ts';
import type { Difference } from '../../shared/history/difference.ts';
import type { ReportDocument } from '../../shared/paper/report/document.ts';
import type { ToldNotice } from '../../shared/host/host.ts';
import { Failure } from '../failure.ts';
import { partOf, type Part } from '../in-parts.ts';
import type { FolderReport } from '../paper/report-of-folder.ts';
import type { Backup } from '../workspace/backup.ts';
import type { Background } from '../workspace/background.ts';
import type { Inspection } from '../workspace/inspect.ts';
import { OpenWorkspace } from '../workspace/open-workspace.ts';
import { filesByExport, originsAmong, provincesOf } from '../workspace/origins.ts';
import { standingPart, type StandingPart } from '../workspace/standing.ts';
import { createWorkspace } from '../workspace/workspace-folder.ts';
import type { Calls } from './ipc.ts';
import { Keeping } from './keeping.ts';
import type { Settings } from './settings.ts';
import { describeFolder, foldersIn, freeFolder } from './workspace-folders.ts';

/** What a session needs of the settings. */
export type SessionSettings = Pick<Settings, 'officer' | 'recent' | 'rememberFolder'>;

/** The officer's session: at most one open workspace, and the settings that know the others. */
export class OfficeSession {
  readonly #settings: SessionSettings;
  /** New workspaces are made here. */
  readonly #home: string;
  readonly #appVersion: string;
  readonly #background: Background;
  readonly #keeping: Keeping;
  #open: OpenWorkspace | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  /** Steps that a window got only a part of, by the name of their first change. */
  readonly #steps = new Map<string, readonly Change[]>();
  /** Histories that a window got only a part of, by what it asked for. */
  readonly #histories = new Map<string, History>();
  /** What differs from the backup that was compared last. */
  #differences: readonly Difference[] = [];

  constructor(
    settings: SessionSettings,
    home: string,
    appVersion: string,
    background: Background,
    tellNotice: (told: ToldNotice) => void,
  ) {
    this.#background = background;
    this.#keeping = new Keeping(background, tellNotice);
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
      const folder = await freeFolder(this.#home, campaign, scope);
      await createWorkspace(folder, campaign, scope);
      return this.#openNow(folder);
    });
  }

  /** A workspace of exactly the starting file's campaign, which remembers the centre's key. */
  createFromStart(read: ReadStart, province: string): Promise<OpenedWorkspace> {
    return this.#inTurn(async () => {
      const { campaign } = read.file;
      const scope: Scope = { level: 'province', code: province };
      const folder = await freeFolder(this.#home, campaign, scope);
      await createWorkspace(folder, campaign, scope);
      const opened = await this.#openNow(folder);
      await this.edit(startEdits(read));
      return opened;
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
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #openNow(folder: string): Promise<OpenedWorkspace> {
    await this.#closeNow();
    const opened = await OpenWorkspace.open(folder, {
      appVersion: this.#appVersion,
      renewSnapshot: (place) => this.#keeping.run('snapshot', { folder: place }),
      prepare: (place, options) => this.#keeping.run('prepare', { folder: place, ...options }),
    });
    this.#open = opened;
    this.#settings.rememberFolder(folder);
    this.#keeping.begin(opened);
    const { meta, notices, readOnly } = opened;
    return { folder, campaign: meta.campaign, scope: meta.scope, notices: [...notices], readOnly };
  }

  async #closeNow(): Promise<void> {
    const closing = this.#open;
    this.#open = undefined;
    this.#steps.clear();
    this.#histories.clear();
    this.#differences = [];
    this.#keeping.end();
    await closing?.close();
  }

  /** Throws `edit-refused` or `cutover-locked`, and then nothing of the step is written. */
  async edit(edits: readonly Edit[]): Promise<Change[]> {
    const result = await this.workspace.edit(edits, this.officer.name);
    if (!('fault' in result)) return [...result];
    if (result.fault === 'cutover-locked') throw new Failure('cutover-locked');
    throw new Failure('edit-refused', edits[result.index]?.register ?? '');
  }

  /** As `edit`, of which the first part is answered, and `moreOfStep` has the others. */
  async editInParts(edits: readonly Edit[]): Promise<Part<Change>> {
    const changes = edits.length === 0 ? [] : await this.edit(edits);
    const [first] = changes;
    const part = partOf(changes, 0);
    if (first !== undefined && part.next !== null) this.#steps.set(nameOf(first), changes);
    return part;
  }

  /** The changes from `from` on of a step that begins with a change, until the last was asked for. */
  moreOfStep(first: Pick<Change, 'writer' | 'n'>, from: number): Part<Change> {
    const changes = this.#steps.get(nameOf(first));
    if (changes === undefined) throw new Failure('bad-call');
    const part = partOf(changes, from);
    if (part.next === null) this.#steps.delete(nameOf(first));
    return part;
  }

  /** A part of what stands, small enough for the window not to notice. */
  standingChanges({ province, from }: Parameters<Calls['standingChanges']>[0]): StandingPart {
    const { state, plan } = this.workspace.workspace;
    return standingPart(state, plan.units, province, from);
  }

  /** The changes from `skip` on, until the last was asked for; at 0 they are looked up anew. */
  async history(query: HistoryQuery, skip = 0): Promise<Part<Change> & Origins> {
    const name = JSON.stringify(query);
    if (skip === 0) this.#histories.set(name, await this.#lookUp(query));
    const history = this.#histories.get(name);
    if (history === undefined) throw new Failure('bad-call');
    const part = partOf(history.changes, skip);
    if (part.next === null) this.#histories.delete(name);
    return { ...part, ...originsAmong(part.items, history) };
  }

  async #lookUp(query: HistoryQuery): Promise<History> {
    const changes: Change[] = [];
    const { folder } = this.workspace;
    const options = { onProgress: into(changes) };
    return { ...(await this.#background.run('history', { folder, query }, options)), changes };
  }

  /** Where changes of some registers came from. */
  origins(
    changes: readonly { readonly register: string; readonly writer: string; readonly n: number }[],
  ): Promise<Origins> {
    const { folder, workspace } = this.workspace;
    const { state, plan } = workspace;
    const provinces = provincesOf(
      changes.map(({ register }) => register),
      (code) => plan.locality(code),
    );
    return this.#background.run('origins', {
      folder,
      changes: changes.map(({ writer, n }) => ({ writer, n })),
      digests: filesByExport(state, provinces),
    });
  }

  async undoStep(change: { writer: string; n: number }): Promise<Part<Change> & { skipped: string[] }> {
    const { folder } = this.workspace;
    const edits: Edit[] = [];
    const { skipped } = await this.#background.run(
      'inverse',
      { folder, change },
      { onProgress: into(edits) },
    );
    return { ...(await this.editInParts(edits)), skipped: [...skipped] };
  }

  backUp(): Promise<Backup | undefined> {
    return this.#keeping.backUp(this.workspace.folder);
  }

  /** Returns the folder of the copy. */
  copyInto(into: string): Promise<string> {
    return this.#background.run('copy', { folder: this.workspace.folder, into });
  }

  inspect(): Promise<Inspection> {
    return this.#background.run('inspect', { folder: this.workspace.folder });
  }

  /** What is different now, from the one at `from` on; at 0 everything is looked at anew. */
  async compareBackup(backup: string, from: number): Promise<Part<Difference>> {
    if (from === 0) {
      const { folder } = this.workspace;
      const found: Difference[] = [];
      await this.#background.run('compare', { folder, backup }, { onProgress: into(found) });
      this.#differences = found;
    }
    return partOf(this.#differences, from);
  }

  async restoreBackup(backup: string): Promise<Part<Change>> {
    const { folder } = this.workspace;
    const edits: Edit[] = [];
    await this.#background.run('editsBack', { folder, backup }, { onProgress: into(edits) });
    await this.backUp();
    return this.editInParts(edits);
  }

  /** The report as it would be printed now. */
  report(choice: Omit<FolderReport, 'folder' | 'reporter'>): Promise<ReportDocument> {
    return this.#background.run('report', {
      ...choice,
      folder: this.workspace.folder,
      reporter: this.officer,
    });
  }
}

/** Puts the parts of a list together again. */
function into<T>(list: T[]): (part: readonly T[]) => void {
  return (part) => {
    list.push(...part);
  };
}

function nameOf({ writer, n }: Pick<Change, 'writer' | 'n'>): string {
  return `${writer}/${n}`;
}
