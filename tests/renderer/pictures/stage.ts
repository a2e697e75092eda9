import { createServer, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { renderer } from '../../../build/bundles.ts';
import type { Language } from '../../../shared/model/words.ts';
import { npmChromium } from '../../electron-stand-in/chromium.ts';
import type { PageSituation } from './page-host.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'san-sang-screens-'));

async function buildPage(): Promise<void> {
  await build({
    ...renderer,
    logLevel: 'warn',
    build: {
      ...renderer.build,
      outDir: join(scratch, 'page'),
      rolldownOptions: { input: ['index.html', 'print.html'].map((page) => join(root, 'renderer', page)) },
    },
  });
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: join(scratch, 'host'),
      emptyOutDir: false,
      lib: {
        entry: join(root, 'tests', 'renderer', 'pictures', 'page-host.ts'),
        formats: ['iife'],
        name: 'pageHost',
        fileName: () => 'host.js',
      },
    },
  });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Serves the page under the content policy of the app's own protocol, and before its scripts axe-core and the host in
 * memory as `situation` then has it.
 */
function serve(situation: () => object): Promise<{ server: Server; origin: string }> {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-test'; font-src 'self'; img-src 'self' data:";
  const page = (name: string): string =>
    readFileSync(join(scratch, 'page', name), 'utf8').replace('__CSP_NONCE__', 'test');
  const made: Record<string, () => string> = {
    '/index.html': () =>
      page('index.html').replace(
        '<script',
        ['axe', 'host', 'situation'].map((name) => `<script src="/${name}.js"></script>`).join('') +
          '<script',
      ),
    '/print.html': () => page('print.html'),
    '/axe.js': () => readFileSync(axe, 'utf8'),
    '/host.js': () => readFileSync(join(scratch, 'host', 'host.js'), 'utf8'),
    '/situation.js': () => `installFakeHost(${JSON.stringify(situation())});`,
  };
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    try {
      const body = made[path]?.() ?? readFileSync(join(scratch, 'page', path));
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': policy,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ server, origin: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}` });
    });
  });
}

/** Prints in a page beside, as the app does in a hidden window: a job as JSON in, its PDF in Base64 out. */
async function openPrinter(browser: Browser, origin: string): Promise<(job: string) => Promise<string>> {
  // In a window narrower than any page nothing is laid out before it is printed.
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  let next = '';
  let laidOut = Promise.withResolvers<null>();
  await page.exposeFunction('nextJob', () => next);
  await page.exposeFunction('isLaidOut', () => laidOut.resolve(null));
  await page.addInitScript(`globalThis.host = {
    paperJob: async () => ({ ok: true, value: await nextJob() }),
    // It asks for no second job: the page is loaded anew for each.
    paperReady: () => isLaidOut().then(() => new Promise(() => {})),
  }`);
  const print = async (job: string): Promise<string> => {
    next = job;
    laidOut = Promise.withResolvers<null>();
    await page.goto(`${origin}/print.html`);
    await laidOut.promise;
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return pdf.toString('base64');
  };
  let turn: Promise<unknown> = Promise.resolve();
  return (job) => {
    const printed = turn.then(() => print(job));
    turn = printed.catch(() => undefined);
    return printed;
  };
}

export interface Stage {
  /**
   * Opens the app's page on a host in memory, six days before the cutover. `faults` gathers what it complains of. The
   * page of the situation before is gone then.
   */
  open(situation: PageSituation, options?: StageOptions): Promise<{ page: Page; faults: string[] }>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly language?: Language;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** How long each step may take, in milliseconds. */
  readonly patience?: number;
}

/** Builds the window's page and starts a browser for it. */
export async function openStage(): Promise<Stage> {
  await buildPage();
  let shown: object = {};
  let faults: string[] = [];
  const { server, origin } = await serve(() => shown);
  const { executable, env } = await npmChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--headless'],
  });
  // One page for all, loaded anew: a browser that has read the scripts once has them ready the next time.
  const page = await browser.newPage({ timezoneId: 'Asia/Ho_Chi_Minh' });
  await page.exposeFunction('printOutside', await openPrinter(browser, origin));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return {
    open: async (
      situation,
      { language = 'vi', viewport = { width: 1366, height: 768 }, patience = 30_000 } = {},
    ) => {
      shown = { ...situation, language };
      page.setDefaultTimeout(patience);
      // Nothing of the page before may complain to this one, and the pointer rests on nothing.
      await page.goto('about:blank');
      faults = [];
      await page.mouse.move(-1, -1);
      await page.setViewportSize(viewport);
      await page.clock.install({ time: new Date(situation.now ?? '2025-06-25T09:00:00+07:00') });
      await page.goto(`${origin}/`);
      return { page, faults };
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
