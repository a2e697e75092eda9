import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedWorkspace, Officer, WorkspaceFolder } from '../../shared/host/contract.ts';
import type { Edit, Change } from '../../shared/history/change.ts';
import type { Campaign, Scope } from '../../shared/model/campaign.ts';
import { Failure } from '../failure.ts';
import { readMeta } from '../workspace/meta.ts';
import { createWorkspace, readWorkspace, WritableWorkspace } from '../workspace/workspace-folder.ts';
import type { Settings } from './settings.ts';

/** The officer's session: at most one open workspace, and the settings that know the others. */
export class OfficeSession {
  readonly #settings: Settings;
  /** New workspaces are made here. */
  readonly #home: string;
  readonly #appVersion: string;
  #open: WritableWorkspace | undefined;

  constructor(settings: Settings, home: string, appVersion: string) {
    this.#settings = settings;
    this.#home = home;
    this.#appVersion = appVersion;
  }

  get workspace(): WritableWorkspace {
    if (this.#open === undefined) throw new Failure('no-workspace');
    return this.#open;
  }

  get officer(): Officer {
    const { officer } = this.#settings;
    if (officer === null) throw new Failure('no-officer');
    return officer;
  }

  async recent(): Promise<WorkspaceFolder[]> {
    return Promise.all(this.#settings.recent.map(describeFolder));
  }

  async create(campaign: Campaign, scope: Scope): Promise<OpenedWorkspace> {
    const folder = await this.#freeFolder(campaign, scope);
    await createWorkspace(folder, campaign, scope);
    return this.open(folder);
  }

  async open(folder: string): Promise<OpenedWorkspace> {
    await this.close();
    const opened = await WritableWorkspace.open(folder, { appVersion: this.#appVersion });
    this.#open = opened;
    this.#settings.rememberFolder(folder);
    // Read anew for the window: the list is long, and nothing else in this process needs it.
    const { journal } = await readWorkspace(folder);
    const { campaign, scope } = opened.meta;
    return { folder, campaign, scope, changes: [...journal.changes], notices: [...opened.notices] };
  }

  async close(): Promise<void> {
    const closing = this.#open;
    this.#open = undefined;
    await closing?.close();
  }

  /** Throws `edit-refused` or `cutover-locked`, and then nothing of the step is written. */
  async edit(edits: readonly Edit[]): Promise<Change[]> {
    const result = await this.workspace.edit(edits, this.officer.name);
    if (!('fault' in result)) return [...result];
    if (result.fault === 'cutover-locked') throw new Failure('cutover-locked');
    throw new Failure('edit-refused', edits[result.index]?.register ?? '');
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

async function describeFolder(folder: string): Promise<WorkspaceFolder> {
  try {
    const { campaign, scope } = await readMeta(folder);
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
