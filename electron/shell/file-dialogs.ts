import { join } from 'node:path';
import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { Text } from '../../shared/text/index.ts';

export type FileKind = keyof Text['shell']['fileKinds'];

export interface FileDialogsContext {
  readonly window: () => BrowserWindow | undefined;
  readonly documentsFolder: () => string;
  readonly text: () => Text;
}

/** The system's dialogs for files and folders, and which files this session saved. */
export class FileDialogs {
  readonly #context: FileDialogsContext;
  readonly #saved = new Set<string>();

  constructor(context: FileDialogsContext) {
    this.#context = context;
  }

  /** `name` is the suggested name without its ending. Undefined where the officer thought better of it. */
  async askWhereToSave(name: string, kind: FileKind): Promise<string | undefined> {
    const { window, documentsFolder, text } = this.#context;
    const options = {
      defaultPath: join(documentsFolder(), `${name}.${kind}`),
      filters: [{ name: text().shell.fileKinds[kind], extensions: [kind] }],
    };
    const owner = window();
    const answer = await (owner === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(owner, options));
    return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
  }

  async askForFolder(): Promise<string | undefined> {
    return (await this.#open({ properties: ['openDirectory'] }))[0];
  }

  async askForFile(): Promise<string | undefined> {
    return (await this.#open({ properties: ['openFile'] }))[0];
  }

  /** Any number of files of some kinds; none where the officer thought better of it. */
  askForFiles(kinds: readonly FileKind[]): Promise<string[]> {
    const { fileKinds } = this.#context.text().shell;
    return this.#open({
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: kinds.map((kind) => fileKinds[kind]).join(', '), extensions: [...kinds] }],
    });
  }

  async #open(options: OpenDialogOptions): Promise<string[]> {
    const owner = this.#context.window();
    const answer = await (owner === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options));
    return answer.canceled ? [] : answer.filePaths;
  }

  remember(path: string): void {
    this.#saved.add(path);
  }

  /** A page may not make the system reveal other paths than what this session saved itself. */
  hasSaved(path: string): boolean {
    return this.#saved.has(path);
  }
}
