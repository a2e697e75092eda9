import { State } from '../../shared/history/state.ts';
import type { Change } from '../../shared/history/change.ts';
import { dayOf, plusDays, toDate, type Day } from '../../shared/model/day.ts';
import { Workspace } from '../../shared/model/workspace.ts';
import { buildReport } from '../../shared/paper/report/build.ts';
import { ownLetterhead, ownParagraphs } from '../../shared/paper/report/own-words.ts';
import type { ReportDocument } from '../../shared/paper/report/document.ts';
import type { ReportKind } from '../../shared/paper/report/kinds.ts';
import type { Reporter } from '../../shared/paper/report/letterhead.ts';
import { previousDayOf } from '../../shared/paper/report/period.ts';
import type { Language } from '../../shared/model/words.ts';
import { acceptedImports, readImport } from '../workspace/imports.ts';
import type { WorkspaceMeta } from '../workspace/meta.ts';
import type { FolderReading } from '../workspace/folder-reading.ts';
import { readWorkspace } from '../workspace/workspace-folder.ts';

export interface FolderReport {
  readonly folder: string;
  readonly kind: ReportKind;
  readonly language: Language;
  readonly asOf: Day;
  readonly decision?: string;
  readonly reporter: Reporter;
}

/**
 * The report of a workspace folder. The figures of a day that is past, and those of the period before, are taken from
 * the workspace as it stood at the end of that day; the officer's own words are today's. Throws a `Failure`.
 */
export async function reportOfFolder(request: FolderReport): Promise<ReportDocument> {
  const { folder, kind, asOf } = request;
  const { reading, workspace } = await readWorkspace(folder);
  const past = new PastStates(folder, reading);
  const then = asOf < dayOf(new Date()) ? await past.at(asOf) : workspace;
  const previousDay = previousDayOf(kind, asOf);
  const before = previousDay === undefined ? undefined : await past.at(previousDay);
  return buildReport(then, {
    ...request,
    own: ownParagraphs(workspace, kind),
    letterhead: ownLetterhead(workspace),
    previous:
      previousDay !== undefined && before?.answers.anyStatus === true
        ? { workspace: before, asOf: previousDay }
        : undefined,
  });
}

/** The workspace as it stood at the end of earlier days, with the files that had been taken in by then. */
class PastStates {
  readonly #folder: string;
  readonly #reading: FolderReading;
  #own: Promise<readonly Change[]> | undefined;

  constructor(folder: string, reading: FolderReading) {
    this.#folder = folder;
    this.#reading = reading;
  }

  async at(day: Day): Promise<Workspace> {
    const { meta } = this.#reading;
    const end = toDate(plusDays(day, 1)).getTime();
    this.#own ??= this.#reading.history().then(({ own }) => own);
    const state = State.of((await this.#own).filter(({ at }) => at < end));
    for (const digest of acceptedImports(state)) {
      for (const change of await this.#importOf(meta, digest)) state.add(change);
    }
    return new Workspace(meta.campaign, meta.scope, state);
  }

  async #importOf(meta: WorkspaceMeta, digest: string): Promise<readonly Change[]> {
    return (await readImport(this.#folder, meta, digest)).changes ?? [];
  }
}
