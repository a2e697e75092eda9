import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../../shared/host/host.ts';
import type { SheetsOrder } from '../../shared/host/paper-contract.ts';
import type { PackChoice } from '../../shared/paper/pack.ts';
import { launchApp } from '../e2e/harness.ts';
import { launchBare, printPage, smallerThanPaper } from './bare-print.ts';
import { processorSecondsOf, type Spent } from './process-tree.ts';

/** What is spent meanwhile by this process and all below it. */
async function spentBy(work: () => Promise<unknown>): Promise<Spent> {
  const before = processorSecondsOf(process.pid);
  const startedAt = performance.now();
  await work();
  return {
    seconds: (performance.now() - startedAt) / 1000,
    processorSeconds: processorSecondsOf(process.pid) - before,
  };
}

export interface InApp {
  /** A folder for the app's own data. */
  readonly userData: string;
  readonly workspace: string;
  readonly choice: PackChoice;
  readonly pdf: string;
}

/**
 * The officer's way: the app is open, its print dialog shows how the pack begins, and the first one since the start is
 * saved, from the order to the file.
 */
export async function packInApp({ userData, workspace, choice, pdf }: InApp): Promise<Spent> {
  await mkdir(userData, { recursive: true });
  const officer = { name: 'Nguyễn Văn An', title: '', organisation: '' };
  await writeFile(
    join(userData, 'settings.json'),
    JSON.stringify({ language: 'vi', officer, recent: [workspace] }),
  );
  await using app = await launchApp({ userData });
  const page = await app.firstWindow();
  await page.locator('[data-view="checklist"]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3_000);
  await app.answerSaveDialog(pdf);
  const { localities, asOf, ...sheets } = choice;
  const order: SheetsOrder = { kind: 'checklists', localities: [...localities], asOf, choice: sheets };
  await page.evaluate(async (asked) => {
    const { host } = globalThis as unknown as { host: Host };
    for (const part of ['contents', 1] as const) await host.previewPaper({ order: asked, part });
  }, order);
  const spent = await spentBy(() =>
    page.evaluate(async (asked) => {
      const { host } = globalThis as unknown as { host: Host };
      const answer = await host.savePaper({ order: asked, form: 'one' });
      if (!answer.ok || answer.value === null) throw new Error(JSON.stringify(answer));
    }, order),
  );
  await app.quit();
  return spent;
}

/** The same page in a Chromium that runs: opened in a new tab and printed. */
export async function pageInChromium(html: string, pdf: string): Promise<Spent> {
  const browser = await launchBare();
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.waitForTimeout(1_000);
  const spent = await spentBy(async () => {
    const tab = await browser.newPage({ viewport: smallerThanPaper });
    await printPage(tab, pathToFileURL(resolve(html)).href, pdf);
  });
  await browser.close();
  return spent;
}
