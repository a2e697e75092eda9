import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { PaperJob } from '../../shared/paper/job.ts';
import { npmChromium } from '../electron-stand-in/chromium.ts';
import { printToPDF } from '../electron-stand-in/print.ts';

const renderer = resolve(import.meta.dirname, '../../dist/renderer');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

export async function launchBare(): Promise<Browser> {
  const { executable, env } = await npmChromium();
  return await chromium.launch({
    executablePath: executable,
    chromiumSandbox: false,
    args: ['--no-zygote', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
  });
}

/** The page that the print window makes of a job, as one HTML file without scripts. */
export async function savePage(job: PaperJob, file: string): Promise<void> {
  const browser = await launchBare();
  const page = await browser.newPage();
  await page.route('**/*', (route, request) => {
    const path = join(renderer, new URL(request.url()).pathname);
    return route.fulfill({ contentType: types[extname(path)] ?? '', body: readFileSync(path) });
  });
  const ready = Promise.withResolvers<null>();
  await page.exposeFunction('benchReady', () => ready.resolve(null));
  await page.exposeFunction('benchJob', () => ({ ok: true, value: JSON.stringify(job) }));
  await page.addInitScript(`
    let asked = false;
    window.host = {
      paperJob: () => { if (asked) return new Promise(() => undefined); asked = true; return window.benchJob(); },
      paperReady: () => window.benchReady(),
    };`);
  await page.goto('https://paper.test/print.html');
  await ready.promise;
  const styles = await page.evaluate<string>(
    `[...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n')`,
  );
  const body = await page.evaluate<string>('document.body.innerHTML');
  await browser.close();
  const local = (text: string): string =>
    text.replaceAll(/(?:https:\/\/paper\.test)?\/assets\//g, `${pathToFileURL(renderer).href}/assets/`);
  const bare = body.replaceAll(/<script[\s\S]*?<\/script>/g, '');
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><style>${local(styles)}</style><body>${local(bare)}</body>`,
  );
}

/** As the print window is: the page is laid out once, when it is printed. */
export const smallerThanPaper = { width: 400, height: 300 };

/** Opens an address and prints it, fonts and all. */
export async function printPage(page: Page, url: string, pdf: string): Promise<void> {
  await page.goto(url);
  await page.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => null)');
  const cdp = await page.context().newCDPSession(page);
  await writeFile(pdf, await printToPDF(cdp, { preferCSSPageSize: true, printBackground: true }));
}

/** Chromium and nothing else. */
async function printBare(html: string, pdf: string): Promise<void> {
  const browser = await launchBare();
  const page = await browser.newPage({ viewport: smallerThanPaper });
  await printPage(page, pathToFileURL(resolve(html)).href, pdf);
  await browser.close();
}

const [html, pdf] = process.argv.slice(2);
if (import.meta.main && html !== undefined && pdf !== undefined) await printBare(html, pdf);
