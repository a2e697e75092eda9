import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  PrinterInfo,
  PrintToPDFOptions,
  WebContents as ElectronWebContents,
  WebContentsPrintOptions,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron';
import type { CDPSession, Page, Request as PageRequest, Route } from 'playwright-core';
import { theBrowser } from './browser.ts';
import { note, StandInEvent } from './events.ts';
import { ipcMain } from './ipc-main.ts';
import { printToPDF } from './print.ts';
import { printers, printOnPaper } from './printers.ts';
import { answer, toAppUrl, toWebUrl } from './protocol.ts';
import { RendererLink } from './renderer-link.ts';
import type { FromRenderer, ToRenderer } from './renderer/messages.ts';
import { windowScripts, type WindowScripts } from './renderer/scripts.ts';
import { session, type StandInSession } from './session.ts';
import { WebFrameMain } from './web-frame-main.ts';

type WindowOpenHandler = (details: {
  url: string;
  frameName: string;
  features: string;
}) => Pick<WindowOpenHandlerResponse, 'action'>;

/** The page of a window once Chromium has opened it. */
export interface OpenPage {
  page: Page;
  cdp: CDPSession;
  link: RendererLink;
}

let count = 0;

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

export class WebContents extends EventEmitter {
  readonly id = ++count;
  readonly session: StandInSession = session.defaultSession;
  readonly mainFrame: WebFrameMain = new WebFrameMain(this);
  /** Electron's windows exist at once; Chromium's take a moment, so what is asked of one waits for this. */
  readonly opened: Promise<OpenPage>;
  readonly #preload: string | undefined;
  #open: OpenPage | undefined;
  #openHandler: WindowOpenHandler | undefined;
  #askedFor: string | undefined;
  #destroyed = false;

  constructor(preferences: WebPreferences, hidden: boolean) {
    super();
    this.#preload = preferences.preload;
    this.opened = this.#openPage(preferences.additionalArguments ?? [], hidden);
  }

  async #openPage(argv: string[], hidden: boolean): Promise<OpenPage> {
    const browser = await theBrowser();
    const page = await browser.newPage(hidden);
    const cdp = await browser.context.newCDPSession(page);
    const link = await RendererLink.attach(page, cdp, this.#scripts(argv), (message, reply) =>
      this.#receive(message, reply),
    );
    this.#listen(page, cdp);
    await page.route('**/*', (route, request) => this.#answer(route, request, page));
    this.#open = { page, cdp, link };
    return this.#open;
  }

  #scripts(argv: string[]): WindowScripts {
    if (this.#preload === undefined) return windowScripts('', argv);
    try {
      return windowScripts(readFileSync(this.#preload, 'utf8'), argv);
    } catch (error) {
      this.#preloadFailed(error instanceof Error ? error : new Error(String(error)));
      return windowScripts('', argv);
    }
  }

  #listen(page: Page, cdp: CDPSession): void {
    page.on('domcontentloaded', () => this.emit('dom-ready', new StandInEvent()));
    page.on('load', () => this.emit('did-finish-load', new StandInEvent()));
    page.on('download', (download) => {
      // Chromium is told to refuse downloads; the app only hears of one.
      const item = {
        getURL: () => toAppUrl(download.url()),
        getFilename: () => download.suggestedFilename(),
      };
      this.session.emit('will-download', new StandInEvent(), item, this);
    });
    page.on('crash', () => {
      this.emit('render-process-gone', new StandInEvent(), { reason: 'crashed', exitCode: 1 });
    });
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      const details = { url: toAppUrl(url), frameName: windowName, features: windowFeatures.join() };
      const { action } = this.#openHandler?.(details) ?? { action: 'allow' };
      if (action === 'allow') note(`the stand-in opens no window for a page: ${details.url}`);
    });
  }

  async #answer(route: Route, request: PageRequest, page: Page): Promise<void> {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      const asked = this.#askedFor === withoutHash(request.url());
      this.#askedFor = undefined;
      if (!asked && this.#navigationRefused(toAppUrl(request.url()))) {
        await route.abort('aborted');
        return;
      }
    }
    await answer(route, this.id);
  }

  /** Electron asks about navigation that the page starts, never about loadURL. */
  #navigationRefused(url: string): boolean {
    const details = {
      url,
      isSameDocument: false,
      isMainFrame: true,
      frame: this.mainFrame,
      initiator: this.mainFrame,
    };
    const event = Object.assign(new StandInEvent(), details);
    this.emit('will-navigate', event, url);
    return event.defaultPrevented;
  }

  #receive(message: FromRenderer, reply: (message: ToRenderer) => void): void {
    if (message.kind === 'resized') {
      this.emit('stand-in-resized', message.width, message.height);
      return;
    }
    if (message.kind === 'preload-error') {
      this.#preloadFailed(Object.assign(new Error(message.message), { stack: message.stack }));
      return;
    }
    const event = Object.assign(new StandInEvent(), {
      type: 'frame',
      sender: this,
      senderFrame: this.mainFrame,
      frameId: this.mainFrame.routingId,
      processId: this.mainFrame.processId,
      reply: (channel: string, ...args: unknown[]) => this.send(channel, ...args),
    });
    if (message.kind === 'send') ipcMain.emit(message.channel, event, ...message.args);
    else void this.#invoke(message, event, reply);
  }

  async #invoke(
    { id, channel, args }: FromRenderer & { kind: 'invoke' },
    event: StandInEvent,
    reply: (message: ToRenderer) => void,
  ): Promise<void> {
    const fail = (reason: unknown) => {
      console.error(`Error occurred in handler for '${channel}':`, reason);
      reply({ kind: 'failure', id, error: `Error invoking remote method '${channel}': ${String(reason)}` });
    };
    const handler = ipcMain.answerTo(channel);
    if (handler === undefined) {
      fail(`No handler registered for '${channel}'`);
      return;
    }
    try {
      reply({ kind: 'reply', id, result: await handler(event, args) });
    } catch (error) {
      fail(error);
    }
  }

  #preloadFailed(error: Error): void {
    console.error(`Unable to load preload script: ${this.#preload ?? ''}`);
    console.error(error);
    this.emit('preload-error', new StandInEvent(), this.#preload, error);
  }

  async loadURL(url: string): Promise<void> {
    const { page } = await this.opened;
    const target = toWebUrl(url);
    this.#askedFor = withoutHash(target);
    const { protocol, origin } = new URL(target);
    if (protocol === 'https:') await this.#grantPermissions(origin);
    try {
      await page.goto(target, { waitUntil: 'load', timeout: 0 });
    } catch (error) {
      if (this.#destroyed) return;
      const code = /net::(\w+)/.exec(String(error))?.[1] ?? 'ERR_FAILED';
      this.emit('did-fail-load', new StandInEvent(), -2, code, url, true);
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
    }
  }

  async #grantPermissions(origin: string): Promise<void> {
    const { context } = await theBrowser();
    const granted = await this.session.granted(this as unknown as ElectronWebContents, toAppUrl(origin));
    await context.grantPermissions(granted, { origin });
  }

  getURL(): string {
    const url = this.#open?.page.url() ?? '';
    return url === 'about:blank' ? '' : toAppUrl(url);
  }

  reload(): void {
    if (this.#open === undefined) return;
    this.#askedFor = withoutHash(this.#open.page.url());
    void this.#open.page.reload({ timeout: 0 }).catch(() => undefined);
  }

  send(channel: string, ...args: unknown[]): void {
    this.mainFrame.send(channel, ...args);
  }

  /** Sends to the page as it is now. */
  post(message: ToRenderer): void {
    this.#open?.link.send(message);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const { cdp } = await this.opened;
    return await printToPDF(cdp, options);
  }

  /** The printers that the harness plugged in; a headless Chromium knows of none. */
  getPrintersAsync(): Promise<PrinterInfo[]> {
    return Promise.resolve([...printers]);
  }

  /** Asks the harness what the person does with the print dialog; a printed page becomes a PDF. */
  print(options: WebContentsPrintOptions = {}, callback?: (success: boolean, reason: string) => void): void {
    this.opened
      .then(({ cdp }) => printOnPaper(cdp, options))
      .then(
        (reason) => callback?.(reason === '', reason),
        (error: unknown) => callback?.(false, String(error)),
      );
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const { cdp } = await this.opened;
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as unknown;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  destroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }
}
