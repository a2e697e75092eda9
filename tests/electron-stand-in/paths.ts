import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { App } from 'electron';

type PathName = Parameters<App['getPath']>[0];

interface Package {
  directory: string;
  name: string;
  version: string;
}

/** The app's package.json, above its main module. */
export function appPackage(mainModule: string): Package {
  for (let directory = dirname(mainModule); ; directory = dirname(directory)) {
    const file = join(directory, 'package.json');
    if (existsSync(file)) {
      const fields = JSON.parse(readFileSync(file, 'utf8')) as {
        name?: string;
        productName?: string;
        version?: string;
      };
      return {
        directory,
        name: fields.productName ?? fields.name ?? 'Electron',
        version: fields.version ?? '0.0.0',
      };
    }
    if (directory === dirname(directory)) throw new Error(`No package.json above ${mainModule}`);
  }
}

function appData(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}

/** Value of a Chromium switch of the command line, `--name=value`. */
export function switchValue(name: string): string | undefined {
  const prefix = `--${name}=`;
  return process.argv.findLast((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

/** The folders that app.getPath names. */
export class Paths {
  readonly #set = new Map<string, string>();
  readonly #appName: () => string;

  constructor(appName: () => string) {
    this.#appName = appName;
    const userData = switchValue('user-data-dir');
    if (userData !== undefined) this.#set.set('userData', resolve(userData));
    const documents = process.env['STAND_IN_DOCUMENTS'];
    if (documents !== undefined) this.#set.set('documents', documents);
  }

  get(name: PathName): string {
    const known: Partial<Record<PathName, () => string>> = {
      home: homedir,
      appData,
      userData: () => join(this.get('appData'), this.#appName()),
      sessionData: () => this.get('userData'),
      temp: tmpdir,
      exe: () => process.execPath,
      desktop: () => join(homedir(), 'Desktop'),
      documents: () => join(homedir(), 'Documents'),
      downloads: () => join(homedir(), 'Downloads'),
      music: () => join(homedir(), 'Music'),
      pictures: () => join(homedir(), 'Pictures'),
      videos: () => join(homedir(), 'Videos'),
      logs: () => join(this.get('userData'), 'logs'),
      crashDumps: () => join(this.get('userData'), 'Crashpad'),
    };
    const path = this.#set.get(name) ?? known[name]?.();
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.#set.set(name, path);
  }
}
