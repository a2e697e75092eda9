import { previewOf, type EntryPage, type FileEffects } from '../../shared/exchange/preview.ts';
import {
  importEdits,
  previewImport,
  type NamedReading,
  type PreviewedFile,
} from '../../shared/exchange/import-preview.ts';
import { readExport, type ReadExport } from '../../shared/exchange/read-export.ts';
import type { Change, Edit } from '../../shared/history/change.ts';
import type { State } from '../../shared/history/state.ts';
import type { CallProgress } from '../../shared/host/host.ts';
import { isAsked } from '../../shared/model/asked.ts';
import type { Day } from '../../shared/model/day.ts';
import { parseRegister, recordRegister } from '../../shared/model/register.ts';
import type { Workspace } from '../../shared/model/workspace.ts';

/** A file on the disk, as its text. */
export interface FakeFile {
  readonly name: string;
  readonly text: string;
}

/** A file that was kept, with those of its changes that concern the workspace. */
interface Kept {
  readonly digest: string;
  readonly exportedAt: string;
  readonly changes: readonly Change[];
  readonly read: ReadExport;
}

/** The files that a main process in memory was given, kept and counts. */
export class FakeImports {
  #picks: (readonly FakeFile[])[];
  #chosen: NamedReading[] = [];
  readonly #kept = new Map<string, Kept>();
  #in = new Set<string>();
  readonly #tell: (progress: CallProgress) => void;

  constructor(picks: readonly (readonly FakeFile[])[], tell: (progress: CallProgress) => void) {
    this.#picks = [...picks];
    this.#tell = tell;
  }

  pick(): string[] {
    const [next = [], ...others] = this.#picks;
    this.#picks = others;
    return this.drop(next.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })));
  }

  drop(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string[] {
    this.#chosen.push(...files.map(({ name, bytes }) => ({ name, result: readExport(bytes) })));
    return this.#chosen.map(({ name }) => name);
  }

  preview(
    workspace: Workspace,
    asOf: Day,
    digests: readonly string[] | undefined,
    page?: EntryPage,
  ): readonly PreviewedFile[] {
    const { length } = this.#chosen;
    for (let done = 1; done <= length; done += 1) this.#tell({ call: 'previewImport', done, of: length });
    const judged = this.#chosen.filter(
      ({ result }) =>
        digests === undefined ||
        (result.ok && digests.includes(result.read.file.digest.replace('sha256:', ''))),
    );
    return previewImport(workspace, judged, asOf, Date.now(), page);
  }

  accept(workspace: Workspace, asOf: Day, digests: readonly string[]): Edit[] {
    const files = this.preview(workspace, asOf, digests).filter((file) => file.kind === 'good');
    for (const { result } of this.#chosen) {
      if (!result.ok) continue;
      const { file, changes } = result.read;
      const digest = file.digest.replace('sha256:', '');
      const inside = changes.filter(({ register, value }) => {
        const name = parseRegister(register);
        return name !== undefined && isAsked(workspace.plan, name, value);
      });
      if (digests.includes(digest))
        this.#kept.set(digest, { digest, exportedAt: file.exportedAt, changes: inside, read: result.read });
    }
    this.#chosen = [];
    return importEdits(files);
  }

  cancel(): null {
    this.#chosen = [];
    return null;
  }

  /** Learns from the registers which files are in. */
  register(state: State): void {
    this.#in = new Set(
      [...this.#kept.keys()].filter(
        (digest) => state.value(recordRegister('import', digest, 'accepted')) === true,
      ),
    );
  }

  /** What a kept file does to a workspace that does not have it. */
  effectsOf(without: Workspace, digest: string, asOf: Day, page?: EntryPage): FileEffects {
    const kept = this.#kept.get(digest);
    const [effects] = kept === undefined ? [] : previewOf(without, [kept.read], asOf, page);
    if (effects === undefined) throw new Error(`no file ${digest}`);
    return effects;
  }

  /** Those that are in, the one exported first before the others. */
  accepted(): readonly Kept[] {
    return [...this.#kept.values()]
      .filter(({ digest }) => this.#in.has(digest))
      .sort((a, b) => (a.exportedAt < b.exportedAt ? -1 : 1));
  }
}
