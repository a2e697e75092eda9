import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, parse } from 'node:path';
import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { note } from './events.ts';

/** A person's answers, in the order they will be asked for; null is "cancel". */
export const answers = {
  save: [] as (string | null)[],
  open: [] as (string[] | null)[],
  message: [] as number[],
};

/** Whether tests answer the dialogs. Without them a person is there, and the stand-in has no dialog to show. */
let tested = false;

export function answeredByTests(): void {
  tested = true;
}

/** Electron's dialogs take the window first, or leave it out. */
type Arguments<T> = [options: T] | [window: BrowserWindow, options: T];

function optionsOf<T extends object>(given: Arguments<T>): T {
  const options = given.length === 2 ? given[1] : given[0];
  if (typeof options !== 'object' || options instanceof BrowserWindow)
    throw new TypeError('Options must be an object');
  return options;
}

/** A path in the person's documents that no file has yet. */
function freePath(wanted: string): string {
  const documents = app.getPath('documents');
  const folder = existsSync(documents) ? documents : homedir();
  const { name, ext } = parse(wanted === '' ? 'untitled' : wanted);
  let path = join(folder, `${name}${ext}`);
  for (let number = 2; existsSync(path); number += 1) path = join(folder, `${name} (${number})${ext}`);
  return path;
}

export const dialog = {
  showSaveDialog(...given: Arguments<SaveDialogOptions>): Promise<SaveDialogReturnValue> {
    const { defaultPath = '' } = optionsOf(given);
    const answer = answers.save.shift();
    if (typeof answer === 'string') return Promise.resolve({ canceled: false, filePath: answer });
    if (answer === null || tested) {
      if (answer === undefined) note(`no answer was given for the save dialog of ${defaultPath}: cancelled`);
      return Promise.resolve({ canceled: true, filePath: '' });
    }
    const filePath = freePath(basename(defaultPath));
    note(`it has no save dialog: saved as ${filePath}`);
    return Promise.resolve({ canceled: false, filePath });
  },

  showOpenDialog(...given: Arguments<OpenDialogOptions>): Promise<OpenDialogReturnValue> {
    const { title = '' } = optionsOf(given);
    const answer = answers.open.shift();
    if (answer) return Promise.resolve({ canceled: false, filePaths: answer });
    if (answer === undefined) note(`it has no open dialog: cancelled ${title}`);
    return Promise.resolve({ canceled: true, filePaths: [] });
  },

  showMessageBox(...given: Arguments<MessageBoxOptions>): Promise<MessageBoxReturnValue> {
    const { message, detail = '', buttons = ['OK'], cancelId, defaultId } = optionsOf(given);
    const response = answers.message.shift() ?? cancelId ?? defaultId ?? 0;
    note(`a message box said: ${message} ${detail} [${buttons[response] ?? response}]`);
    return Promise.resolve({ response, checkboxChecked: false });
  },

  showErrorBox(title: string, content: string): void {
    note(`an error box said: ${title}: ${content}`);
  },
};
