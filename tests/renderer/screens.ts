/**
 * Builds the window's page, opens it in Chromium on a host in memory, takes a picture of every screen and state in
 * both languages, and runs axe-core on each. `node tests/renderer/screens.ts [FOLDER] [NAME...]`; exit 1 where axe,
 * the content policy or a script complains.
 */
import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { renderer } from '../../build/bundles.ts';
import { languages, type Language } from '../../shared/model/words.ts';
import { npmChromium } from '../electron-stand-in/chromium.ts';
import type { PageSituation } from './page-host.ts';
import { scenes, type Scene } from './scenes.ts';

const root = resolve(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'san-sang-screens-'));
const [folder = join(root, 'out', 'screens'), ...only] = process.argv.slice(2);

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
        entry: join(root, 'tests', 'renderer', 'page-host.ts'),
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

/** What a page complained of while its scene was played. */
async function play(browser: Browser, origin: string, scene: Scene, language: Language): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({
    viewport: scene.viewport ?? { width: 1366, height: 768 },
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.clock.install({ time: new Date('2025-06-25T09:00:00+07:00') });
  const situation: PageSituation = { ...scene.situation(), language };
  await page.addInitScript({
    content: `${readFileSync(join(scratch, 'host', 'host.js'), 'utf8')};installFakeHost(${JSON.stringify(situation)});`,
  });
  await page.goto(`${origin}/`);
  page.setDefaultTimeout(5_000);
  await scene.act(page).catch((error: unknown) => faults.push(String(error)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `${scene.name}-${language}.png`) });
  faults.push(...(await axeFaults(page)));
  await context.close();
  return faults;
}

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3)
        .map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary.replaceAll('\\n', ' ')).join(' | ')))`,
  );
  return violations as string[];
}

await buildPage();
mkdirSync(folder, { recursive: true });
const { server, origin } = await serve();
const { executable, env } = await npmChromium();
const browser = await chromium.launch({
  executablePath: executable,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu', '--headless'],
});
let failed = false;
for (const scene of scenes) {
  if (only.length > 0 && !only.includes(scene.name)) continue;
  for (const language of languages) {
    const faults = await play(browser, origin, scene, language);
    failed ||= faults.length > 0;
    console.log(
      `${scene.name}-${language}: ${faults.length === 0 ? 'ok' : faults.map((line) => `\n  ${line}`).join('')}`,
    );
  }
}
await browser.close();
server.close();
process.exitCode = failed ? 1 : 0;
