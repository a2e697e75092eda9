import { basename } from 'node:path';
import type { PreviewedFile } from '../../shared/exchange/import-preview.ts';
import type { FileEffects } from '../../shared/exchange/preview.ts';
import type { Receipt } from '../../shared/exchange/schema.ts';
import type { Change, Edit } from '../../shared/history/change.ts';
import type { SinceExport } from '../../shared/host/contract.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ReceiptFacts } from '../../shared/paper/receipt.ts';
import type { SigningKey } from '../exchange/signing-key.ts';
import type { Background, RunOptions } from '../workspace/background.ts';
import type { ExportReceipt, FolderExport } from '../workspace/export-folder.ts';
import type { ImportRequest } from '../workspace/import-files.ts';
import type { KeptEffectsQuery } from '../workspace/kept-effects.ts';
import { everImported } from '../workspace/imports.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';
import type { Settings } from './settings.ts';

type ExportChoice = Pick<Parameters<Calls['saveExport']>[0], 'asOf' | 'part' | 'sinceLast'>;

export interface ExchangeParts {
  readonly session: OfficeSession;
  readonly settings: Pick<Settings, 'lastExport' | 'rememberExport'>;
  readonly background: Background;
  readonly appVersion: string;
}

/** What the open workspace sends out and takes in, as files. */
export class Exchange {
  readonly #session: OfficeSession;
  readonly #settings: ExchangeParts['settings'];
  readonly #background: Background;
  readonly #appVersion: string;
  #key: Promise<SigningKey | undefined> = Promise.resolve(undefined);
  /** What went out since the start, by the file that it went to. */
  readonly #exported = new Map<string, ReceiptFacts>();

  constructor({ session, settings, background, appVersion }: ExchangeParts) {
    this.#session = session;
    this.#settings = settings;
    this.#background = background;
    this.#appVersion = appVersion;
  }

  /** The key that exports are signed with from now on. Where it cannot be had, they go out unsigned, which receivers see. */
  signWith(opening: Promise<SigningKey>): void {
    this.#key = opening.catch(() => undefined);
  }

  /** This computer's key; undefined where it has none. */
  get key(): Promise<SigningKey | undefined> {
    return this.#key;
  }

  /** Writes the export, and where it holds all that changed, remembers how far the workspace had come in it. */
  async export(file: string, { asOf, part, sinceLast }: ExportChoice): Promise<ExportReceipt> {
    const { meta } = this.#session.workspace;
    const mark = sinceLast ? this.#settings.lastExport(meta.id) : undefined;
    const since = mark && { at: new Date(mark.at).toISOString(), counts: mark.counts };
    const request = await this.#exportOf(file, asOf);
    const receipt = await this.#background.run('export', { ...request, part, since });
    this.#remember(request, receipt);
    if (part === undefined)
      this.#settings.rememberExport(meta.id, { at: Date.now(), counts: receipt.counts });
    return receipt;
  }

  /** Writes what a province gets back. */
  async exportReturn(
    file: string,
    { asOf, province }: { asOf: Day; province: string },
  ): Promise<ExportReceipt> {
    const request = { ...(await this.#exportOf(file, asOf)), returnTo: province };
    const receipt = await this.#background.run('export', request);
    this.#remember(request, receipt);
    return receipt;
  }

  /** What was exported to a file in this session; undefined for every other file. */
  exported(file: string): ReceiptFacts | undefined {
    return this.#exported.get(file);
  }

  /** What a file that was taken in says of files that its sender had received. */
  receiptsOf(digest: string): Promise<readonly Receipt[]> {
    return this.#background.run('receipts', { folder: this.#session.workspace.folder, digest });
  }

  /** What a file that was taken in brings, beside all that there is without it. */
  effectsOf(query: Omit<KeptEffectsQuery, 'folder'>): Promise<FileEffects> {
    return this.#background.run('keptEffects', { folder: this.#session.workspace.folder, ...query });
  }

  #remember({ file, asOf, exporter, returnTo }: FolderExport, receipt: ExportReceipt): void {
    const { counts: _counts, ...facts } = receipt;
    const { plan } = this.#session.workspace.workspace;
    this.#exported.set(file, { ...facts, file: basename(file), plan, asOf, exporter, returnTo });
  }

  async #exportOf(file: string, asOf: Day): Promise<FolderExport> {
    const { folder, workspace, writer } = this.#session.workspace;
    return {
      folder,
      file,
      asOf,
      appVersion: this.#appVersion,
      exporter: { ...this.#session.officer, writer },
      acknowledged: workspace.state.count(writer),
      key: await this.#key,
    };
  }

  previewImport(
    request: Omit<ImportRequest, 'folder' | 'appVersion'>,
    options: RunOptions<'previewImport'>,
  ): Promise<PreviewedFile[]> {
    return this.#background.run(
      'previewImport',
      { folder: this.#session.workspace.folder, appVersion: this.#appVersion, ...request },
      options,
    );
  }

  /**
   * Keeps the files, and then takes them in by one step of edits. Stopped before that step, all of them are as they
   * were: a file that is kept and counts nowhere would stay behind. From then on it is not to be stopped.
   */
  async acceptImport(
    request: Omit<ImportRequest, 'folder' | 'appVersion'> & { readonly digests: readonly string[] },
    options: RunOptions<'keepImports'>,
  ): Promise<Change[]> {
    const { folder, workspace } = this.#session.workspace;
    const known = new Set(everImported(workspace.state));
    let edits: Edit[];
    try {
      edits = await this.#background.run(
        'keepImports',
        { folder, appVersion: this.#appVersion, ...request },
        options,
      );
      options.signal?.throwIfAborted();
    } catch (error) {
      const digests = request.digests.filter((digest) => !known.has(digest));
      await this.#background.run('dropImports', { folder, digests });
      throw error;
    }
    return this.#session.edit(edits);
  }

  async sinceExport(asOf: Day): Promise<SinceExport | null> {
    const { meta, folder } = this.#session.workspace;
    const mark = this.#settings.lastExport(meta.id);
    if (mark === undefined) return null;
    const since = await this.#background.run('since', { folder, counts: mark.counts, asOf });
    return { at: mark.at, ...since };
  }
}
