import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningApp } from '../e2e/harness/app.ts';
import { invoke, startFixture, temporaryFolder } from './fixture.ts';

let folder: ReturnType<typeof temporaryFolder>;
let app: RunningApp;
let page: Page;

beforeAll(async () => {
  folder = temporaryFolder();
  app = startFixture({ userData: folder.path });
  page = await app.firstWindow();
});

afterAll(async () => {
  await app.quit();
  folder[Symbol.dispose]();
});

interface Sheet {
  size: [width: number, height: number];
  text: string;
}

async function print(options: Electron.PrintToPDFOptions): Promise<Sheet[]> {
  const bytes = (await invoke(page, 'print', 'paper.html', options)) as Uint8Array;
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    sheets.push({
      size: [Math.round(right - left), Math.round(top - bottom)],
      text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    });
  }
  return sheets;
}

test('a hidden window prints the pages that its style asks for', async () => {
  const sheets = await print({ preferCSSPageSize: true, printBackground: true });
  expect(sheets).toHaveLength(3);
  expect(sheets.map((sheet) => sheet.size)).toEqual([
    [595, 842],
    [595, 842],
    [595, 842],
  ]);
});

test('Vietnamese text and the page counters in the margins can be copied out', async () => {
  const [first, second] = await print({ preferCSSPageSize: true, generateTaggedPDF: true });
  expect(first?.text).toContain('Phường Bến Nghé');
  expect(first?.text).toContain('tờ 1/3');
  expect(second?.text).toContain('tờ 2/3');
});

test('the options choose paper, direction and pages', async () => {
  expect(await print({ pageSize: 'A5', landscape: true, pageRanges: '2' })).toMatchObject([
    { text: expect.stringContaining('hai') as string },
  ]);
  const [sheet] = await print({
    pageSize: { width: 4, height: 5 },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
  expect(sheet?.size).toEqual([288, 360]);
});

test('a printed window is gone', async () => {
  await print({});
  await expect.poll(() => app.windows().length).toBe(1);
});
