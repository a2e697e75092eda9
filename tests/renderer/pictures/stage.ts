import { createServer, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
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
      rolldownOptions: { input: join(root, 'renderer', 'index.html') },
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

/** Serves the page under the content policy of the app's own protocol. */
function serve(): Promise<{ server: Server; origin: string }> {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-test'; font-src 'self'; img-src 'self' data:";
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '').split('?')[0];
    try {
      const body = readFileSync(join(scratch, 'page', path ?? ''));
      response.writeHead(200, {
        'content-type': types[extname(path ?? '')] ?? 'application/octet-stream',
        'content-security-policy': policy,
      });
      response.end(path === '/index.html' ? body.toString().replace('__CSP_NONCE__', 'test') : body);
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

export interface Stage {
  /** Opens the app's page on a host in memory, six days before the cutover. `faults` gathers what it complains of. */
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
  const { server, origin } = await serve();
  const { executable, env } = await npmChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--headless'],
  });
  const host = readFileSync(join(scratch, 'host', 'host.js'), 'utf8');
  return {
    open: async (
      situation,
      { language = 'vi', viewport = { width: 1366, height: 768 }, patience = 30_000 } = {},
    ) => {
      const faults: string[] = [];
      const context = await browser.newContext({ viewport, timezoneId: 'Asia/Ho_Chi_Minh' });
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.clock.install({ time: new Date(situation.now ?? '2025-06-25T09:00:00+07:00') });
      await page.addInitScript({
        content: `${host};installFakeHost(${JSON.stringify({ ...situation, language })});`,
      });
      page.setDefaultTimeout(patience);
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
