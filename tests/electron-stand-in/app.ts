import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { App as ElectronApp } from 'electron';
import { closeBrowser, theBrowser } from './browser.ts';
import { note, StandInEvent } from './events.ts';
import { appPackage, Paths, switchValue } from './paths.ts';
import { becomeReady, isReady } from './readiness.ts';
import { SingleInstanceLock } from './single-instance.ts';

/** A window, as far as quitting needs to know one. */
interface Closable {
  close(): void;
  destroy(): void;
}

type Shared =
  | 'whenReady'
  | 'isReady'
  | 'getPath'
  | 'setPath'
  | 'getAppPath'
  | 'getVersion'
  | 'getName'
  | 'setName'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'isPackaged';

class App extends EventEmitter implements Pick<ElectronApp, Shared> {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (): void => undefined,
    hasSwitch: (name: string): boolean =>
      switchValue(name) !== undefined || process.argv.includes(`--${name}`),
    getSwitchValue: (name: string): string => switchValue(name) ?? '',
  };
  readonly #package = appPackage(process.argv[1] ?? process.cwd());
  readonly #paths = new Paths(() => this.name);
  readonly #lock = new SingleInstanceLock();
  readonly #ready = Promise.withResolvers<undefined>();
  readonly #windows = new Set<Closable>();
  #quitting = false;
  #exiting = false;
  name = this.#package.name;

  async start(): Promise<void> {
    mkdirSync(this.getPath('userData'), { recursive: true });
    const browser = await theBrowser();
    if (this.#exiting) return;
    browser.context.browser()?.on('disconnected', () => {
      if (this.#exiting) return;
      if (this.#windows.size > 0) note('Chromium ended by itself');
      this.exit(this.#windows.size > 0 ? 1 : 0);
    });
    becomeReady();
    this.emit('ready', new StandInEvent(), {});
    this.#ready.resolve(undefined);
  }

  async whenReady(): Promise<void> {
    await this.#ready.promise;
  }

  isReady(): boolean {
    return isReady();
  }

  getPath(name: Parameters<ElectronApp['getPath']>[0]): string {
    return this.#paths.get(name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getAppPath(): string {
    return this.#package.directory;
  }

  getVersion(): string {
    return this.#package.version;
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getSystemLocale(): string {
    return this.getLocale();
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }

  /** Chromium decides about its own sandbox; the app's windows are isolated anyway. */
  enableSandbox(): void {
    if (isReady()) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  disableHardwareAcceleration(): void {
    if (isReady())
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready');
  }

  setAppUserModelId(): void {
    // Windows groups its task bar by it; the stand-in's windows are the browser's.
  }

  focus(): void {
    // The focus is a window's: see BrowserWindow.
  }

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    return this.#lock.request(this.getPath('userData'), additionalData, (start) => {
      this.emit(
        'second-instance',
        new StandInEvent(),
        start.argv,
        start.workingDirectory,
        start.additionalData,
      );
    });
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.held();
  }

  releaseSingleInstanceLock(): void {
    this.#lock.release();
  }

  /** Asks every window to close; one that refuses stops it. */
  quit(): void {
    if (this.#exiting) return;
    if (!this.#quitting) {
      if (this.#refused('before-quit')) return;
      this.#quitting = true;
    }
    if (this.#windows.size === 0) this.#quitOrStay();
    else for (const window of [...this.#windows]) window.close();
  }

  /** Ends at once: nothing is asked, only 'quit' is told. */
  exit(code = 0): void {
    if (this.#exiting) return;
    this.#exiting = true;
    for (const window of [...this.#windows]) window.destroy();
    this.emit('quit', new StandInEvent(), code);
    void closeBrowser().finally(() => process.exit(code));
  }

  windowOpened(window: Closable): void {
    this.#windows.add(window);
  }

  windowRefusedToClose(): void {
    this.#quitting = false;
  }

  windowClosed(window: Closable): void {
    this.#windows.delete(window);
    if (this.#windows.size > 0 || this.#exiting) return;
    if (this.#quitting) this.#quitOrStay();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  #quitOrStay(): void {
    if (this.#refused('will-quit')) this.#quitting = false;
    else this.exit(0);
  }

  #refused(name: 'before-quit' | 'will-quit'): boolean {
    const event = new StandInEvent();
    this.emit(name, event);
    return event.defaultPrevented;
  }
}

export const app = new App();
