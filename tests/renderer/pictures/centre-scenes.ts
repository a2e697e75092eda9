import type { Page } from 'playwright-core';
import { cityAsked, nationReported, startPicked, startRefused } from './centre-situations.ts';
import type { Scene } from './scenes.ts';
import { city } from './situations.ts';

async function checklist(page: Page): Promise<void> {
  await page.locator('#checklist').waitFor();
}

/** The board with all provinces counted. */
async function board(page: Page): Promise<void> {
  await checklist(page);
  await page.keyboard.press('Control+2');
  await page.locator('tbody tr').nth(33).waitFor({ timeout: 60_000 });
  await page.locator('progress').waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(300);
}

async function choose(page: Page, code: string): Promise<void> {
  await board(page);
  await page.locator(`[data-province="${code}"]`).click();
  await page.waitForTimeout(150);
}

async function openMenu(page: Page, item: RegExp): Promise<void> {
  await page.locator('[aria-haspopup="menu"]').click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(250);
}

async function exportDialog(page: Page): Promise<void> {
  await checklist(page);
  await page.keyboard.press('Control+E');
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(250);
}

const submit = /^(Xuất tệp…|Export…|Lưu tệp|Save the)/;

/** The national board, exports with their receipts, starting files, return files and questions. */
export const centreScenes: readonly Scene[] = [
  { name: 'board', situation: nationReported, act: board },
  { name: 'board-province', situation: nationReported, act: (page) => choose(page, '79') },
  {
    name: 'board-filtered',
    situation: nationReported,
    act: async (page) => {
      await choose(page, '68');
      await page.locator('[aria-pressed]', { hasText: /Quá 7 ngày|Over 7 days/ }).click();
      await page.getByRole('searchbox').fill('lam d');
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'board-narrow',
    situation: nationReported,
    viewport: { width: 800, height: 700 },
    act: (page) => choose(page, '46'),
  },
  {
    name: 'board-return',
    situation: nationReported,
    act: async (page) => {
      await choose(page, '79');
      await page.getByRole('button', { name: /Gửi lại tỉnh|Send back/ }).click();
      await page.getByRole('dialog').waitFor();
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'question-ask',
    situation: nationReported,
    act: async (page) => {
      await choose(page, '79');
      await page
        .getByRole('complementary')
        .getByText(/TTHC-01/)
        .first()
        .click();
      await page.getByRole('button', { name: /Đặt câu hỏi|Ask about/ }).click();
      await page.keyboard.type('Đề nghị bổ sung biên bản.');
    },
  },
  {
    name: 'question-answer',
    situation: cityAsked,
    act: async (page) => {
      await checklist(page);
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'questions',
    situation: cityAsked,
    act: async (page) => {
      await checklist(page);
      await page.getByRole('button', { name: /câu hỏi chưa trả lời|open question/ }).click();
      await page.getByRole('dialog').waitFor();
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'receipts',
    situation: cityAsked,
    act: async (page) => {
      await checklist(page);
      await page.keyboard.press('Control+Shift+I');
      await page.getByRole('dialog').waitFor();
      await page.getByText(/Biên nhận của Trung ương|The centre's receipts/).waitFor();
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'start-file-save',
    situation: nationReported,
    act: async (page) => {
      await checklist(page);
      await openMenu(page, /Tệp khởi đầu|Starting file/);
      await page.getByRole('dialog').getByRole('button', { name: submit }).click();
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'start-file-picked',
    situation: startPicked,
    act: async (page) => {
      await page.locator('form').waitFor();
      await page.getByRole('button', { name: /tệp khởi đầu|starting file/ }).click();
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'start-file-refused',
    situation: startRefused,
    act: async (page) => {
      await page.locator('form').waitFor();
      await page.getByRole('button', { name: /tệp khởi đầu|starting file/ }).click();
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'export-part',
    situation: city,
    act: async (page) => {
      await exportDialog(page);
      await page.locator('input[value="chosen"]').check();
      await page.locator('input[value="meetings"]').uncheck();
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'export-page',
    situation: city,
    act: async (page) => {
      await exportDialog(page);
      await page.getByRole('dialog').getByRole('button', { name: submit }).first().click();
      await page.getByText('7K3M-Q9TA').waitFor();
      await page.getByRole('button', { name: /phiếu|receipt page/ }).click();
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'officer-key',
    situation: city,
    act: async (page) => {
      await checklist(page);
      await openMenu(page, /cán bộ|Your details|Officer/i);
    },
  },
];
