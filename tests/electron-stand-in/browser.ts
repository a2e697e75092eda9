import type { Browser, BrowserContext, LaunchOptions, Page } from 'playwright-core';
import { npmChromium } from './chromium.ts';
import { note } from './events.ts';

/** A page that Chromium takes for an app: it opens in a window without tabs and an address. */
const blankApp = 'data:text/html,';

const commonArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Popups are refused; the window is still told which address one wanted.
  '--block-new-web-contents',
  // Requests are answered before they reach a network; this holds for what no request event announces.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--font-render-hinting=none',
];

const asRoot = process.getuid?.() === 0;

/** The one Chromium of the app. */
export interface StandInBrowser {
  context: BrowserContext;
  /** Whether it shows windows on a display. */
  windowed: boolean;
  /** @param hidden on a display, a page that need not be seen opens minimized. */
  newPage(hidden: boolean): Promise<Page>;
  /** Lets another client of playwright drive the same pages. */
  share(): Promise<{ endpoint: string; pid: number }>;
  close(): Promise<void>;
}

/** The app ends its browser itself, after it has closed its windows. */
const launchOptions = {
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
} satisfies LaunchOptions;

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium has ended.');
  return browser;
}

async function targetOf(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  await cdp.detach();
  return targetInfo.targetId;
}

async function newMinimizedPage(context: BrowserContext): Promise<Page> {
  const cdp = await browserOf(context).newBrowserCDPSession();
  const wanted = Promise.withResolvers<string>();
  const opened = context.waitForEvent(
    'page',
    async (page) => (await targetOf(page)) === (await wanted.promise),
  );
  const { targetId } = await cdp.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    background: true,
    windowState: 'minimized',
  });
  wanted.resolve(targetId);
  await cdp.detach();
  return await opened;
}

function standInBrowser(context: BrowserContext, windowed: boolean): StandInBrowser {
  const browser = browserOf(context);
  // In window mode Chromium starts with a page, in a window without tabs: the first window uses it.
  const started = context.pages();
  return {
    context,
    windowed,
    newPage: async (hidden) =>
      started.shift() ?? (await (windowed && hidden ? newMinimizedPage(context) : context.newPage())),
    share: async () => {
      const { endpoint } = await browser.bind('electron-stand-in');
      const cdp = await browser.newBrowserCDPSession();
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      await cdp.detach();
      const pid = processInfo.find((process) => process.type === 'browser')?.id;
      if (pid === undefined) throw new Error('Chromium names no process of its own.');
      return { endpoint, pid };
    },
    close: async () => {
      await browser.close();
    },
  };
}

/**
 * STAND_IN_BROWSER names an installed Chrome, Edge or Chromium; without it the headless one that npm brings is
 * used. STAND_IN_WINDOW=1 shows windows on the display.
 */
export async function startBrowser(): Promise<StandInBrowser> {
  const { chromium } = await import('playwright-core');
  const installed = process.env['STAND_IN_BROWSER'];
  if (process.env['STAND_IN_WINDOW'] === '1' && installed !== undefined) {
    const context = await chromium.launchPersistentContext('', {
      ...launchOptions,
      executablePath: installed,
      headless: false,
      viewport: null,
      chromiumSandbox: !asRoot,
      acceptDownloads: false,
      serviceWorkers: 'block',
      args: [...commonArgs, `--app=${blankApp}`],
    });
    return standInBrowser(context, true);
  }
  const packed = installed === undefined ? await npmChromium() : { executable: installed, env: {} };
  const browser = await chromium.launch({
    ...launchOptions,
    executablePath: packed.executable,
    headless: true,
    chromiumSandbox: installed !== undefined && !asRoot,
    // The packed Chromium has neither a sandbox helper nor a zygote.
    args: [...commonArgs, ...(installed === undefined ? ['--no-zygote'] : [])],
    env: { ...process.env, ...packed.env },
  });
  const context = await browser.newContext({
    deviceScaleFactor: 1,
    acceptDownloads: false,
    serviceWorkers: 'block',
  });
  return standInBrowser(context, false);
}

let browser: Promise<StandInBrowser> | undefined;

/** The app's Chromium, started at the first call. */
export function theBrowser(): Promise<StandInBrowser> {
  browser ??= startBrowser();
  return browser;
}

/** Ends Chromium if it was started; one that hangs is left to die with this process, whose pipe it reads. */
export async function closeBrowser(): Promise<void> {
  if (browser === undefined) return;
  const longest = new Promise<'late'>((resolve) => setTimeout(resolve, 3000, 'late').unref());
  const ended = browser.then((started) => started.close()).catch(() => undefined);
  if ((await Promise.race([ended, longest])) === 'late') note('Chromium was slow to end');
}
