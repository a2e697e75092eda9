import { partOf, type Part } from '../../electron/in-parts.ts';
import { newCampaign } from '../../shared/data/plan.ts';
import type { Change, Edit } from '../../shared/history/change.ts';
import { editsBack, type Difference } from '../../shared/history/difference.ts';
import { inverseOf, stepOf } from '../../shared/history/undo.ts';
import type { Gives, Officer, OpenedWorkspace, Origins, Takes } from '../../shared/host/contract.ts';
import { callNames, type CallName } from '../../shared/host/call-names.ts';
import { originKey } from '../../shared/host/exchange-contract.ts';
import type { CallProgress, Host, HostEvents, ToldNotice } from '../../shared/host/host.ts';
import type { Scope } from '../../shared/model/campaign.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { buildReport } from '../../shared/paper/report/build.ts';
import type { ReportDocument } from '../../shared/paper/report/document.ts';
import { ownLetterhead, ownParagraphs } from '../../shared/paper/report/own-words.ts';
import { failureOf, HostError } from '../../renderer/state/host.ts';
import { takesFile } from '../../renderer/state/imports.ts';
import type { Language } from '../../shared/model/words.ts';
import { FakeBackups } from './fake-backups.ts';
import { failureIn } from './fake-failure.ts';
import { FakeImports } from './fake-imports.ts';
import { previewedJob, printsNothing, savedPaper } from './fake-paper.ts';
import { savingAnswers, type Answers } from './fake-saving.ts';
import type { FakeSituation } from './fake-situation.ts';

export const folder = 'C:\\Users\\huong\\Documents\\San Sang\\ho-so-79';

/** As many standing changes as one call answers with. */
const changesInPart = 500;

/** Where the other writers of the examples wrote. */
const machines: Readonly<Record<string, string>> = {
  bbbbbbbbbbbbbbbb: 'SKHCN-PC02',
  cccccccccccccccc: 'UBND-SAIGON-01',
  dddddddddddddddd: 'UBND-SAIGON-02',
};

/** A main process in memory, on the same workspace model as the real one. */
export class FakeHost {
  readonly calls: { readonly name: keyof Host; readonly argument: unknown }[] = [];
  readonly host: Host;
  workspace: Workspace | undefined;
  officer: Officer | null;
  language: Language;
  /** Every change in the order it was written down. */
  #log: Change[] = [];
  /** The step that was answered in parts last. */
  #step: readonly Change[] = [];
  readonly #backups: FakeBackups;
  readonly #situation: FakeSituation;
  readonly #imports: FakeImports;
  #listeners: ((progress: CallProgress) => void)[] = [];
  /** As the main process tells what it found in a workspace's files. */
  tellNotice: (told: ToldNotice) => void = () => undefined;
  readonly events: HostEvents = {
    onClosing: () => undefined,
    onProgress: (listener) => {
      this.#listeners.push(listener);
      return () => (this.#listeners = this.#listeners.filter((other) => other !== listener));
    },
    onNotice: (listener) => {
      this.tellNotice = listener;
    },
  };

  constructor(situation: FakeSituation = {}) {
    this.#situation = situation;
    this.officer = situation.officer ?? null;
    this.language = situation.language ?? 'vi';
    this.#backups = new FakeBackups(situation.backups ?? [], () => this.language);
    this.#imports = new FakeImports(situation.picks ?? [], (progress) => {
      for (const listener of this.#listeners) listener(progress);
    });
    this.host = this.#makeHost();
  }

  /** Edits as another person or program would, behind the window's back; answers with the changes. */
  editElsewhere(
    edits: readonly Edit[],
    writer = 'bbbbbbbbbbbbbbbb',
    person = 'Trần Văn Đức',
  ): readonly Change[] {
    if (this.workspace === undefined) throw new Error('no workspace is open');
    const changes = this.workspace.propose(edits, { writer, person, now: Date.now() });
    if ('fault' in changes) throw new Error(changes.fault);
    this.#take(changes);
    return changes;
  }

  get edits(): readonly Edit[][] {
    return this.calls
      .filter(({ name }) => name === 'edit')
      .map(({ argument }) => (argument as { edits: Edit[] }).edits);
  }

  get #opened(): Workspace {
    if (this.workspace === undefined) throw new Error('no workspace is open');
    return this.workspace;
  }

  #open(): OpenedWorkspace {
    const { workspace: given, notices = [], readOnly = null } = this.#situation;
    const campaign = given?.campaign ?? newCampaign({ cutover: '2025-07-01', common: false });
    const scope: Scope = given?.scope ?? { level: 'province', code: '79' };
    const changes = [...(given?.changes ?? [])];
    this.workspace = new Workspace(campaign, scope, changes);
    this.#log = [...changes];
    return { folder, campaign, scope, notices: [...notices], readOnly };
  }

  /** Part by part, so that a window sees what a large workspace does to it. */
  #standing({ province, from = 0 }: Takes<'standingChanges'>): Gives<'standingChanges'> {
    if (this.workspace === undefined) throw new Error('no workspace is open');
    const { state, plan } = this.workspace;
    const isIn = (register: string): boolean => {
      const [entity, code = ''] = register.split('/');
      const locality = entity === 'item' ? plan.locality(code) : undefined;
      return province === (locality === undefined ? null : (locality.parent ?? locality.code));
    };
    const all = [...state.registers()].flatMap(([register, changes]) => (isIn(register) ? changes : []));
    const next = from + changesInPart;
    return { changes: all.slice(from, next), next: next < all.length ? next : null };
  }

  #edit(edits: readonly Edit[]): readonly Change[] {
    if (this.workspace === undefined) throw new Error('no workspace is open');
    const author = { writer: 'aaaaaaaaaaaaaaaa', person: this.officer?.name ?? '', now: Date.now() };
    const changes = this.workspace.propose(edits, author);
    if ('fault' in changes) {
      throw new HostError(failureIn(this.language, 'edit-refused', changes.fault));
    }
    this.#take(changes);
    return changes;
  }

  #take(changes: readonly Change[]): void {
    this.workspace?.take(changes);
    this.#log.push(...changes);
    if (this.workspace !== undefined && changes.some(takesFile)) {
      const { campaign, scope } = this.workspace.plan;
      this.#imports.register(this.workspace.state);
      this.workspace = new Workspace(campaign, scope, this.#everyChange());
    }
  }

  #history({
    prefix = '',
    from = -Infinity,
    to = Infinity,
    limit = 500,
    skip = 0,
  }: Takes<'history'>): Gives<'history'> {
    const changes = (prefix === '' ? this.#log : this.#everyChange())
      .filter(({ register, at }) => register.startsWith(prefix) && at >= from && at < to)
      .reverse()
      .slice(0, limit);
    const part = partOf(changes, skip);
    return { ...part, ...this.#origins(part.items) };
  }

  /** What stands: the log, and the files that are in but one. */
  #everyChange(without?: string): readonly Change[] {
    const files = this.#imports.accepted().filter(({ digest }) => digest !== without);
    const each = new Map(
      [...files.flatMap(({ changes }) => changes), ...this.#log].map((change) => [originKey(change), change]),
    );
    return [...each.values()];
  }

  #origins(changes: readonly { readonly writer: string; readonly n: number }[]): Origins {
    const own = new Set(this.#log.map(originKey));
    const origins: Record<string, string> = {};
    for (const { digest, changes: held } of this.#imports.accepted()) {
      for (const change of held) if (!own.has(originKey(change))) origins[originKey(change)] ??= digest;
    }
    const asked = new Set(changes.map(originKey));
    return {
      writers: Object.fromEntries(
        changes.map(({ writer, n }) => [
          writer,
          { machine: originKey({ writer, n }) in origins ? '' : (machines[writer] ?? 'SKHCN-PC07') },
        ]),
      ),
      origins: Object.fromEntries(Object.entries(origins).filter(([key]) => asked.has(key))),
    };
  }

  #undoStep(change: Takes<'undoStep'>): Gives<'undoStep'> {
    const { edits, skipped } = inverseOf(stepOf(this.#log, change), this.#log);
    return { ...this.#editInParts(edits), skipped: [...skipped] };
  }

  #compare({ name }: Pick<Takes<'compareBackup'>, 'name'>): Difference[] {
    return this.#backups.compare(name, this.#opened.state, this.#log);
  }

  #restore(backup: Takes<'restoreBackup'>): Gives<'restoreBackup'> {
    const edits = editsBack(this.#compare(backup));
    this.#backups.make(this.#log);
    return this.#editInParts(edits);
  }

  #report(choice: Takes<'previewReport'>): ReportDocument {
    return buildReport(this.#opened, {
      ...choice,
      reporter: this.officer ?? { name: '', title: '', organisation: '' },
      own: ownParagraphs(this.#opened, choice.kind),
      letterhead: ownLetterhead(this.#opened),
    });
  }

  #editInParts(edits: readonly Edit[]): Part<Change> {
    this.#step = edits.length === 0 ? [] : this.#edit(edits);
    return partOf(this.#step, 0);
  }

  #makeHost(): Host {
    const { recent, workspace, print = printsNothing } = this.#situation;
    const answers: Answers = {
      start: () => ({
        language: this.language,
        officer: this.officer,
        recent: recent ?? (workspace === undefined ? [] : [{ folder, found: true, ...workspace }]),
        version: '0.1.0',
      }),
      setLanguage: (language) => {
        this.language = language;
        return null;
      },
      setOfficer: (officer) => {
        this.officer = officer;
        return null;
      },
      createWorkspace: (choice) => {
        const campaign = newCampaign(choice);
        this.workspace = new Workspace(campaign, choice.scope);
        return { folder, campaign, scope: choice.scope, notices: [], readOnly: null };
      },
      openWorkspace: () => this.#open(),
      closeWorkspace: () => null,
      standingChanges: (part) => this.#standing(part),
      edit: ({ edits }) => this.#editInParts(edits),
      history: (query) => this.#history(query),
      undoStep: (change) => this.#undoStep(change),
      listBackups: () => this.#backups.list(),
      makeBackup: () => this.#backups.make(this.#log),
      moreOfStep: ({ from = 0 }) => partOf(this.#step, from),
      compareBackup: (backup) => partOf(this.#compare(backup), backup.from ?? 0),
      restoreBackup: (backup) => this.#restore(backup),
      copyWorkspace: () => ({ folder: 'E:\\ho-so-79' }),
      checkWorkspace: () => ({ changes: this.#log.length, damaged: this.#situation.damaged ?? [] }),
      pickEvidenceFile: () => ({
        file: 'bien-ban-nghiem-thu.pdf',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      }),
      ...savingAnswers(() => this.#opened),
      previewPaper: (previewed) =>
        print(previewedJob(previewed, this.#opened, (choice) => this.#report(choice))),
      savePaper: (saved) => savedPaper(saved, this.#opened),
      sinceExport: () => null,
      pickStartFile: () => this.#situation.start ?? null,
      createFromStart: ({ province }) => {
        const { start } = this.#situation;
        if (start?.kind !== 'good') throw new Error('no starting file was picked');
        const founded: Scope = { level: 'province', code: province };
        this.workspace = new Workspace(start.campaign, founded);
        return { folder, campaign: start.campaign, scope: founded, notices: [], readOnly: null };
      },
      receiptsOf: () => this.#situation.receipts ?? [],
      previewReport: (choice) => this.#report(choice),
      pickImportFiles: () => this.#imports.pick(),
      dropImportFiles: ({ files }) => this.#imports.drop(files),
      previewImport: ({ asOf, digests, page }) => this.#imports.preview(this.#opened, asOf, digests, page),
      acceptImport: ({ asOf, digests }) => {
        const latest = this.calls.findLast(({ name }) => name === 'acceptImport' || name === 'stopImport');
        // It came while this call waited for its turn.
        if (latest?.name === 'stopImport') throw new HostError(failureIn(this.language, 'cancelled'));
        return this.#edit(this.#imports.accept(this.#opened, asOf, digests));
      },
      cancelImport: () => this.#imports.cancel(),
      stopImport: () => null,
      effectsOfFile: ({ digest, asOf, page }) => {
        const { campaign, scope } = this.#opened.plan;
        const without = new Workspace(campaign, scope, this.#everyChange(digest));
        return this.#imports.effectsOf(without, digest, asOf, page && { of: digest, ...page });
      },
      origins: ({ changes }) => this.#origins(changes),
    };
    return Object.fromEntries(
      callNames.map((name) => [name, this.#answering(name, answers)]),
    ) as unknown as Host;
  }

  #answering(name: CallName, answers: Answers) {
    const answer = answers[name] as ((argument: unknown) => unknown) | undefined;
    return async (argument: unknown) => {
      this.calls.push({ name, argument });
      await new Promise((resolve) => setTimeout(resolve, this.#situation.delay ?? 0));
      try {
        const failure = this.#situation.fails?.(name, this.calls.filter((call) => call.name === name).length);
        if (failure !== undefined) throw new HostError(failure);
        if (answer === undefined) throw new Error(`the fake host has no answer to ${name}`);
        return { ok: true, value: structuredClone(await answer(argument)) };
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    };
  }
}
