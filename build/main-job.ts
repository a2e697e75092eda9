import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchApp, type RunningApp } from '../tests/e2e/harness.ts';
import { Officer } from '../tests/e2e/officer.ts';
import { dayOf, plusDays } from '../shared/model/day.ts';

const commandLine = resolve(import.meta.dirname, '../dist/command-line/san-sang.js');

/** The field's own week: six days before the cutover, in the largest city. The answers are those of June 2025. */
const province = '79';
const sampleDay = '2025-06-25';
const daysBefore = 6;
const ward = { search: 'tam binh', code: '26803' };
const profile = {
  name: 'Nguyễn Thị Thanh Hương',
  title: 'Chuyên viên',
  organisation: 'Sở Khoa học và Công nghệ',
};

/**
 * Does the main job on a sample province by the app's own screens, without a person: first run, answers, a printed
 * checklist, an export. Leaves them with pictures of the screens in a folder, and says what is where.
 */
export async function runMainJob(out: string): Promise<string[]> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const workspace = join(out, 'workspace');
  await fillWorkspace(out, workspace);

  const userData = join(out, 'app-data');
  const firstRun = await launchApp({ userData: join(out, 'app-data-first-run') });
  await picture(await firstRun.firstWindow(), join(out, '1-first-run.png'));
  await firstRun.quit();

  await mkdir(userData, { recursive: true });
  const settings = { language: 'vi', officer: profile, recent: [workspace] };
  await writeFile(join(userData, 'settings.json'), JSON.stringify(settings));
  const app = await launchApp({ userData, documents: out });
  const saved = await workThrough(app, out);
  for (const folder of ['app-data', 'app-data-first-run'])
    await rm(join(out, folder), { recursive: true, force: true });
  return [
    `first run, a workspace of province ${province} with ${ward.code} open, print and export: pictures in ${out}`,
    `printed checklist: ${saved.pdf}`,
    `export for central staff: ${saved.json}`,
  ];
}

async function workThrough(app: RunningApp, out: string): Promise<{ pdf: string; json: string }> {
  const page = await app.firstWindow();
  const officer = new Officer(page);
  await officer.openChecklist();
  await officer.goTo(ward.search);
  await officer.select('TTHC-09');
  await officer.press('2', '3');
  await officer.saved();
  await picture(page, join(out, '2-workspace.png'));

  const pdf = join(out, `checklist-${ward.code}.pdf`);
  await app.answerSaveDialog(pdf);
  await officer.press('Control+P');
  await page.getByRole('dialog').locator('canvas').first().waitFor();
  await picture(page, join(out, '3-print.png'));
  await page.getByRole('button', { name: officer.text.screens.print.submit }).click();
  await page.getByText(pdf).waitFor();
  await officer.press('Escape');

  const json = join(out, `export-${province}.json`);
  await app.answerSaveDialog(json);
  await officer.press('Control+E');
  await page.getByRole('button', { name: officer.text.screens.export.submit }).click();
  await page.getByText(json).waitFor();
  await picture(page, join(out, '4-export.png'));
  await officer.press('Escape');

  await page
    .getByRole('radio', { name: 'EN' })
    .or(page.getByText('EN', { exact: true }))
    .first()
    .click();
  await picture(page, join(out, '5-workspace-en.png'));
  await app.quit();
  return { pdf, json };
}

/** A picture once the page has come to rest. */
async function picture(page: Page, path: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  await page.screenshot({ path });
}

/** A workspace with the answers of the sample export, taken in by `san-sang apply`. */
async function fillWorkspace(out: string, workspace: string): Promise<void> {
  const sample = join(out, 'sample.json');
  sanSang('sample', '--province', province, '--as-of', sampleDay, '--out', sample);
  sanSang('new', workspace, '--province', province, '--cutover', plusDays(dayOf(new Date()), daysBefore));
  const { states } = JSON.parse(await readFile(sample, 'utf8')) as {
    states: Record<string, Record<string, Record<string, unknown>>>;
  };
  const child = spawn(process.execPath, [commandLine, 'apply', workspace, '--person', profile.name], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  for (const [code, items] of Object.entries(states)) {
    for (const [item, { evidence, ...fields }] of Object.entries(items)) {
      for (const [field, value] of Object.entries(fields)) {
        child.stdin.write(`${JSON.stringify({ register: `item/${code}/${item}/${field}`, value })}\n`);
      }
      for (const { id, ...value } of (evidence ?? []) as { id: string }[]) {
        child.stdin.write(`${JSON.stringify({ register: `item/${code}/${item}/evidence/${id}`, value })}\n`);
      }
    }
  }
  child.stdin.end();
  await once(child, 'close');
  await rm(sample);
}

function sanSang(...args: string[]): void {
  const { status } = spawnSync(process.execPath, [commandLine, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`san-sang ${args[0] ?? ''} failed`);
}
