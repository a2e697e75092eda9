import { EventEmitter } from 'node:events';
import type {
  BrowserWindow as ElectronBrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
  WebPreferences,
} from 'electron';
import { app } from './app.ts';
import { theBrowser } from './browser.ts';
import { StandInEvent } from './events.ts';
import { isReady } from './readiness.ts';
import { Surface } from './surface.ts';
import { WebContents } from './web-contents.ts';

const windows: BrowserWindow[] = [];
let focusedId: number | undefined;

function refuseUnsafe(preferences: WebPreferences): void {
  const wanted = { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true };
  for (const [name, value] of Object.entries(wanted)) {
    const given = Reflect.get(preferences, name) as boolean | undefined;
    if (given !== undefined && given !== value) {
      throw new Error(`The stand-in does not support webPreferences.${name}: ${String(given)}`);
    }
  }
  if (preferences.partition !== undefined || preferences.session !== undefined) {
    throw new Error('The stand-in has the default session only');
  }
}

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

type Shared =
  | 'id'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'isFocused'
  | 'isVisible'
  | 'minimize'
  | 'isMinimized'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'setMinimumSize'
  | 'getTitle'
  | 'setTitle'
  | 'setMenuBarVisibility'
  | 'removeMenu'
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed';

export class BrowserWindow extends EventEmitter implements Pick<ElectronBrowserWindow, Shared> {
  readonly id: number;
  readonly webContents: WebContents;
  #bounds: Rectangle;
  #minimum: [width: number, height: number];
  #title: string;
  #state: WindowState = 'normal';
  /** What a minimized window goes back to. */
  #before: WindowState = 'normal';
  #visible: boolean;
  #closing = false;
  #destroyed = false;
  #surface: Promise<Surface | undefined>;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    const { x = 0, y = 0, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options;
    this.#minimum = [minWidth, minHeight];
    this.#bounds = this.#atLeastMinimum({ x, y, width, height });
    this.#title = options.title ?? app.getName();
    this.#visible = options.show ?? true;
    this.webContents = new WebContents(preferences, !this.#visible);
    this.id = this.webContents.id;
    this.#surface = this.#open();
    windows.push(this);
    app.windowOpened(this);
    app.emit('web-contents-created', new StandInEvent(), this.webContents);
    app.emit('browser-window-created', new StandInEvent(), this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.on('stand-in-resized', (w: number, h: number) => this.#resizedByUser(w, h));
    if (this.#visible) focusedId = this.id;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focusedId === undefined ? null : BrowserWindow.fromId(focusedId);
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return windows.find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return windows.find((window) => window.id === id) ?? null;
  }

  async #open(): Promise<Surface | undefined> {
    const [{ page, cdp }, { windowed }] = await Promise.all([this.webContents.opened, theBrowser()]);
    page.on('close', () => {
      if (this.#destroyed) return;
      // Its user closed it: the app hears, but the page is gone.
      this.emit('close', new StandInEvent());
      this.destroy();
    });
    if (this.#destroyed) {
      await page.close();
      return undefined;
    }
    const surface = new Surface(page, cdp, windowed);
    await surface.setBounds(this.#bounds);
    if (!this.#visible) await surface.setState('minimized');
    return surface;
  }

  /** Each change waits for those before it; one that comes too late for the window is dropped. */
  #change(change: (surface: Surface) => Promise<void>): void {
    this.#surface = this.#surface.then(async (surface) => {
      if (surface !== undefined && !this.#destroyed) await change(surface).catch(() => undefined);
      return surface;
    });
  }

  #atLeastMinimum({ x, y, width, height }: Rectangle): Rectangle {
    const [minWidth, minHeight] = this.#minimum;
    return { x, y, width: Math.max(width, minWidth), height: Math.max(height, minHeight) };
  }

  #resizedByUser(width: number, height: number): void {
    if (this.#bounds.width === width && this.#bounds.height === height) return;
    this.#bounds = { ...this.#bounds, width, height };
    this.emit('resize');
  }

  async loadURL(url: string): Promise<void> {
    await this.#surface;
    await this.webContents.loadURL(url);
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  /** As in Electron, one that is minimized stays so: only `restore` brings it back. */
  showInactive(): void {
    this.#visible = true;
    const state = this.#state;
    this.#change((surface) => surface.setState(state));
    this.emit('show');
  }

  hide(): void {
    this.#visible = false;
    this.#change((surface) => surface.setState('minimized'));
    this.emit('hide');
    this.#loseFocus();
  }

  /** What is hidden or minimized cannot have the keyboard. */
  focus(): void {
    if (!this.isVisible() || this.isMinimized()) return;
    focusedId = this.id;
    this.#change((surface) => surface.toFront());
    this.emit('focus');
  }

  #loseFocus(): void {
    if (focusedId !== this.id) return;
    focusedId = undefined;
    this.emit('blur');
  }

  isFocused(): boolean {
    return focusedId === this.id;
  }

  isVisible(): boolean {
    return this.#visible && !this.#destroyed;
  }

  minimize(): void {
    if (this.#state !== 'minimized') this.#before = this.#state;
    this.#enter('minimized', 'minimize');
    this.#loseFocus();
  }

  isMinimized(): boolean {
    return this.#state === 'minimized';
  }

  restore(): void {
    if (this.#state === 'minimized') this.#enter(this.#before, 'restore');
  }

  maximize(): void {
    this.#enter('maximized', 'maximize');
  }

  unmaximize(): void {
    this.#enter('normal', 'unmaximize');
  }

  isMaximized(): boolean {
    return this.#state === 'maximized';
  }

  setFullScreen(full: boolean): void {
    this.#enter(full ? 'fullscreen' : 'normal', full ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }

  #enter(state: WindowState, event: string): void {
    this.#state = state;
    this.#change((surface) => surface.setState(state));
    this.emit(event);
  }

  getBounds(): Rectangle {
    return { ...this.#bounds };
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const before = this.#bounds;
    const after = this.#atLeastMinimum({ ...before, ...bounds });
    this.#bounds = after;
    this.#change((surface) => surface.setBounds(after));
    if (before.width !== after.width || before.height !== after.height) this.emit('resize');
    if (before.x !== after.x || before.y !== after.y) this.emit('move');
  }

  setMinimumSize(width: number, height: number): void {
    this.#minimum = [width, height];
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  setMenuBarVisibility(): void {
    // The application menu is kept, and shown nowhere.
  }

  removeMenu(): void {
    // As above.
  }

  close(): void {
    if (this.#closing || this.#destroyed) return;
    const event = new StandInEvent();
    this.emit('close', event);
    if (event.defaultPrevented) {
      app.windowRefusedToClose();
      return;
    }
    this.#closing = true;
    setImmediate(() => this.destroy());
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.splice(windows.indexOf(this), 1);
    if (focusedId === this.id) focusedId = undefined;
    void this.webContents.opened.then(({ page }) => page.close()).catch(() => undefined);
    this.webContents.destroyed();
    this.emit('closed');
    app.windowClosed(this);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }
}
