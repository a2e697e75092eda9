import { renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';
import { languageSchema, officerSchema, type Officer } from '../../shared/host/contract.ts';
import { printSettingsSchema, type PrintSettings } from '../../shared/host/paper-contract.ts';
import type { Language } from '../../shared/model/words.ts';
import { hasCode, writeFailure } from '../failure.ts';

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
type Bounds = z.infer<typeof boundsSchema>;

const exportMarkSchema = z.object({ at: z.int(), counts: z.record(z.string(), z.int()) });
/** When a workspace was last exported here, and how far each writer had come then. */
export type ExportMark = Readonly<z.infer<typeof exportMarkSchema>>;

/** Each setting falls back by itself: one bad value never takes the others with it. */
const settingsSchema = z.object({
  language: languageSchema.catch('vi'),
  officer: officerSchema.nullable().catch(null),
  recent: z.array(z.string()).catch([]),
  windowBounds: boundsSchema.optional().catch(undefined),
  exports: z.record(z.string(), exportMarkSchema).catch({}),
  print: printSettingsSchema.optional().catch(undefined),
});

/** Folders of at most so many workspaces are remembered. */
const mostRecent = 12;

/** What belongs to this computer and its officer, not to a workspace. */
export class Settings {
  readonly #store: Store;

  /** Opens the settings of a folder. A file that no longer reads is set aside under a dated name, never wiped. */
  constructor(folder: string) {
    this.#store = openStore(folder);
  }

  get #all(): z.infer<typeof settingsSchema> {
    return settingsSchema.parse(this.#store.store);
  }

  get language(): Language {
    return this.#all.language;
  }

  /** Throws a `Failure` where it cannot be written down. */
  set language(language: Language) {
    this.#write('language', language);
  }

  get officer(): Officer | null {
    return this.#all.officer;
  }

  /** Throws a `Failure` where it cannot be written down. */
  set officer(officer: Officer | null) {
    this.#write('officer', officer);
  }

  /** Folders of the workspaces opened before, the latest first. */
  get recent(): readonly string[] {
    return this.#all.recent;
  }

  rememberFolder(folder: string): void {
    const others = this.recent.filter((other) => other !== folder);
    this.#remember('recent', [folder, ...others].slice(0, mostRecent));
  }

  lastExport(workspaceId: string): ExportMark | undefined {
    return this.#all.exports[workspaceId];
  }

  rememberExport(workspaceId: string, mark: ExportMark): void {
    this.#remember('exports', { ...this.#all.exports, [workspaceId]: mark });
  }

  /** What the officer printed with last. */
  get print(): PrintSettings | undefined {
    return this.#all.print;
  }

  set print(print: PrintSettings | undefined) {
    if (print !== undefined) this.#remember('print', print);
  }

  get windowBounds(): Bounds | undefined {
    return this.#all.windowBounds;
  }

  set windowBounds(bounds: Bounds | undefined) {
    if (bounds !== undefined) this.#remember('windowBounds', bounds);
  }

  #write(key: string, value: unknown): void {
    try {
      this.#store.set(key, value);
    } catch (error) {
      throw writeFailure(this.#store.path, error);
    }
  }

  /** For what is only convenient: a full disk must not turn an opening or an export that worked into a failure. */
  #remember(key: string, value: unknown): void {
    try {
      this.#write(key, value);
    } catch {
      return;
    }
  }
}

function openStore(folder: string): Store {
  const options = { cwd: folder, name: 'settings', clearInvalidConfig: false };
  try {
    return new Store(options);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const file = join(folder, 'settings.json');
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    try {
      renameSync(file, join(folder, `settings-damaged-${stamp}.json`));
    } catch (renameError) {
      if (!hasCode(renameError, 'ENOENT')) throw renameError;
    }
    return new Store(options);
  }
}
