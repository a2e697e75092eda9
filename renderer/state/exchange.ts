import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RefusedFile } from '../../shared/exchange/import-preview.ts';
import type { EffectEntry, EntryPage, FileEffects } from '../../shared/exchange/preview.ts';
import { fault, type FaultCode } from '../../shared/exchange/fault.ts';
import { largestExport } from '../../shared/exchange/largest.ts';
import type { Change } from '../../shared/history/change.ts';
import type { Host, HostEvents } from '../../shared/host/host.ts';
import type { Origins } from '../../shared/host/contract.ts';
import { originKey } from '../../shared/host/exchange-contract.ts';
import { recordRegister } from '../../shared/model/register.ts';
import type { AppState } from './app-state.ts';
import { bytesOf, type Dropped } from './dropped.ts';
import type { Drafts } from './drafts.ts';
import type { Edits } from './edits.ts';
import { ask, failureOf } from './host.ts';
import { goodFiles, isSuggested, keyOf, nothing, type Importing } from './importing.ts';
import type { Workspace } from '../../shared/model/workspace.ts';

export type { Dropped };

/** As many files as one call takes. */
const mostDropped = 1_000;

/** A pause in ticking after which what the ticked files would do is asked for again, in milliseconds. */
export const tickingPause = 400;

/** Files that come in, and where every change came from. */
export class Exchange {
  readonly importing: StoreApi<Importing> = createStore<Importing>(() => nothing);
  /** The file that the list of files taken in shows when it opens. */
  chosenFile: string | null = null;
  readonly #app: StoreApi<AppState>;
  readonly #host: Host;
  readonly #edits: Edits;
  readonly #drafts: Drafts;
  /** Refused before they were sent: a folder, or far too large. */
  #refused: RefusedFile[] = [];
  /** Which preview is the latest: the answer of an earlier one counts no more. */
  #turn = 0;
  #isStopped = false;
  #judged = '';
  /** The files that were last judged without the others; empty while all were judged at once. */
  #together: readonly string[] = [];
  #ticking: ReturnType<typeof setTimeout> | undefined;
  #origins: { readonly workspace: Workspace; readonly known: Map<string, Promise<Origins>> } | undefined;

  constructor(
    app: StoreApi<AppState>,
    host: Host,
    events: Pick<HostEvents, 'onProgress'>,
    edits: Edits,
    drafts: Drafts,
  ) {
    this.#app = app;
    this.#host = host;
    this.#edits = edits;
    this.#drafts = drafts;
    events.onProgress(({ call, done, of }) => {
      const { work } = this.importing.getState();
      const isAwaited =
        (call === 'previewImport' && work === 'reading') || (call === 'acceptImport' && work === 'taking-in');
      if (isAwaited) this.importing.setState({ progress: { done, of } });
    });
  }

  /** Lets the officer choose files beside those chosen before, and previews all of them. */
  async pick(): Promise<void> {
    const before = this.importing.getState().files?.length ?? 0;
    await this.#choose(async () => {
      const names = await ask(this.#host, 'pickImportFiles', undefined);
      return names.length + this.#refused.length > before;
    });
  }

  /** Takes files that were dropped on the window, and previews all that were chosen. */
  async drop(dropped: readonly Dropped[]): Promise<void> {
    if (dropped.length === 0) return;
    await this.#choose(async () => {
      const files = [];
      for (const file of dropped.slice(0, mostDropped)) {
        const bytes = await bytesOf(file);
        if (typeof bytes === 'string') this.#refuse(file.name, bytes);
        else files.push({ name: file.name.normalize('NFC').slice(0, 500) || '?', bytes });
      }
      if (files.length > 0) await ask(this.#host, 'dropImportFiles', { files });
      return true;
    });
  }

  /** Ticks or unticks files, and asks anew what the ticked ones would do together. */
  tick(digests: readonly string[], isTicked: boolean): void {
    const { ticked: before, files } = this.importing.getState();
    const ticked = new Set(before);
    for (const digest of digests) {
      const isThere = files?.some((file) => file.kind === 'good' && file.digest === digest);
      if (isTicked && isThere === true) ticked.add(digest);
      else ticked.delete(digest);
    }
    this.importing.setState({ ticked, wasStopped: false });
    clearTimeout(this.#ticking);
    this.#ticking = setTimeout(() => void this.#judge(), tickingPause);
  }

  /** The next of a file's entries after so many, judged with the same files as those. Throws a `HostError`. */
  async moreEntries(of: string, effect: EntryPage['effect'], skip: number): Promise<readonly EffectEntry[]> {
    const together = this.#together;
    const found = await ask(this.#host, 'previewImport', {
      asOf: this.#app.getState().today,
      ...(together.includes(of) ? { digests: [...together] } : {}),
      page: { of, effect, skip },
    });
    return goodFiles(found).find(({ digest }) => digest === of)?.effects.entries ?? [];
  }

  /** What a file that was taken in brings, beside all that there is without it. Throws a `HostError`. */
  async effectsOf(digest: string, page?: Omit<EntryPage, 'of'>): Promise<FileEffects> {
    await this.#edits.rest();
    return ask(this.#host, 'effectsOfFile', { digest, asOf: this.#app.getState().today, page });
  }

  /** Takes the ticked files in, as one step. */
  async accept(): Promise<void> {
    const { ticked, files, work } = this.importing.getState();
    const chosen = goodFiles(files).filter(({ digest }) => ticked.has(digest));
    if (chosen.length === 0 || work === 'reading' || work === 'taking-in') return;
    const turn = this.#next();
    this.importing.setState({ work: 'taking-in', progress: null, failure: null, wasStopped: false });
    this.#isStopped = false;
    let changes: readonly Change[] = [];
    try {
      this.#drafts.keepAll();
      await this.#edits.write(async () => {
        // Its turn comes after the steps before it, and it may have been stopped by then.
        if (this.#isStopped) return [];
        changes = await ask(this.#host, 'acceptImport', {
          asOf: this.#app.getState().today,
          digests: chosen.map(({ digest }) => digest),
        });
        return changes;
      });
    } catch (error) {
      if (turn !== this.#turn) return;
      const failure = failureOf(error);
      const wasStopped = failure.code === 'cancelled';
      this.importing.setState({
        work: 'none',
        progress: null,
        failure: wasStopped ? null : failure,
        wasStopped,
      });
      return;
    }
    const [change] = changes;
    if (change === undefined) {
      this.importing.setState({ work: 'none', progress: null, wasStopped: true });
      return;
    }
    this.#forget();
    this.importing.setState({ ...nothing, taken: { files: chosen, change } });
  }

  /** Ends a taking in; nothing of it stays, and the files stay chosen. One that is as good as done ends well. */
  async stop(): Promise<void> {
    if (this.importing.getState().work !== 'taking-in') return;
    this.#isStopped = true;
    await ask(this.#host, 'stopImport', undefined).catch(() => undefined);
  }

  /**
   * Forgets the chosen files and ends a preview that is under way; nothing of it stays. What is being taken in while
   * the dialog is left goes in as one step, which ends by itself and can be undone.
   */
  async cancel(): Promise<void> {
    if (this.importing.getState().work === 'taking-in') return;
    this.#next();
    this.#forget();
    this.importing.setState(nothing);
    await ask(this.#host, 'cancelImport', undefined).catch(() => undefined);
  }

  /** Takes files out that were taken in before, or in again, as one step. */
  setAccepted(digests: readonly string[], isAccepted: boolean): Promise<boolean> {
    this.#drafts.keepAll();
    return this.#edits.apply(
      digests.map((digest) => ({
        register: recordRegister('import', digest, 'accepted'),
        value: isAccepted,
      })),
    );
  }

  /** True of a change that was made since the workspace was opened here. */
  isFromHere({ writer }: Change): boolean {
    return this.#edits.hasWritten(writer);
  }

  /** On which computer changes were made, or with which file they came. Asked for once, until a file comes or goes. */
  origins(changes: readonly Change[]): Promise<Origins> {
    const workspace = this.#app.getState().open?.workspace;
    if (workspace === undefined || changes.length === 0) return Promise.resolve({ writers: {}, origins: {} });
    if (this.#origins?.workspace !== workspace) this.#origins = { workspace, known: new Map() };
    const { known } = this.#origins;
    const key = changes.map(originKey).join(' ');
    const asked =
      known.get(key) ??
      ask(this.#host, 'origins', {
        changes: changes.map(({ register, writer, n }) => ({ register, writer, n })),
      });
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  }

  async #choose(choose: () => Promise<boolean>): Promise<void> {
    if (this.importing.getState().work === 'taking-in') return;
    const turn = this.#next();
    this.importing.setState({
      work: 'choosing',
      progress: null,
      failure: null,
      wasStopped: false,
      taken: null,
    });
    try {
      const isMore = await choose();
      if (turn !== this.#turn) return;
      if (isMore) await this.#preview(turn);
      else this.importing.setState({ work: 'none' });
    } catch (error) {
      if (turn === this.#turn) this.importing.setState({ work: 'none', failure: failureOf(error) });
    }
  }

  async #preview(turn: number): Promise<void> {
    this.importing.setState({ work: 'reading' });
    this.#drafts.keepAll();
    await this.#edits.rest();
    const found = await ask(this.#host, 'previewImport', { asOf: this.#app.getState().today });
    if (turn !== this.#turn) return;
    const { files: before, ticked } = this.importing.getState();
    const known = new Set(goodFiles(before).map(({ digest }) => digest));
    const suggested = goodFiles(found).filter((file) =>
      known.has(file.digest) ? ticked.has(file.digest) : isSuggested(file),
    );
    this.#judged = keyOf(suggested.map(({ digest }) => digest));
    this.#together = [];
    this.importing.setState({
      work: 'none',
      progress: null,
      files: [...found, ...this.#refused],
      ticked: new Set(suggested.map(({ digest }) => digest)),
    });
  }

  /** What a file does depends on those that are taken in with it. */
  async #judge(): Promise<void> {
    const { ticked, work } = this.importing.getState();
    const key = keyOf(ticked);
    if (ticked.size === 0 || key === this.#judged || (work !== 'none' && work !== 'judging')) return;
    const turn = this.#next();
    this.importing.setState({ work: 'judging' });
    try {
      const asOf = this.#app.getState().today;
      const judged = await ask(this.#host, 'previewImport', { asOf, digests: [...ticked] });
      if (turn !== this.#turn) return;
      this.#judged = key;
      this.#together = [...ticked];
      const found = new Map(goodFiles(judged).map((file) => [file.digest, file]));
      this.importing.setState(({ files }) => ({
        work: 'none',
        files: files?.map((file) => (file.kind === 'good' ? (found.get(file.digest) ?? file) : file)) ?? null,
      }));
    } catch (error) {
      if (turn === this.#turn) this.importing.setState({ work: 'none', failure: failureOf(error) });
    }
  }

  #refuse(name: string, code: FaultCode): void {
    const faults = [fault([], code, code === 'too-large' ? String(largestExport) : '')];
    this.#refused.push({ kind: 'refused', name, faults });
  }

  #next(): number {
    clearTimeout(this.#ticking);
    this.#turn += 1;
    return this.#turn;
  }

  #forget(): void {
    this.#refused = [];
    this.#judged = '';
  }
}
