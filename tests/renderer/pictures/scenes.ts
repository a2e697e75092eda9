import type { Page } from 'playwright-core';
import { centreScenes } from './centre-scenes.ts';
import { importScenes } from './import-scenes.ts';
import type { PageSituation } from './page-host.ts';
import {
  arriving,
  backedUp,
  city,
  firstRun,
  freshProvince,
  nation,
  recents,
  viewOnly,
  wrongClock,
} from './situations.ts';

/** One picture: how things stand, and what is done before it is taken. */
export interface Scene {
  readonly name: string;
  readonly situation: () => PageSituation;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly act: (page: Page) => Promise<void>;
}

const checklist = (page: Page) => page.locator('#checklist');

async function ready(page: Page): Promise<void> {
  await checklist(page).waitFor();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
}

/** Three steps on the first item of a ward: its status twice, and a note. */
async function answerThree(page: Page): Promise<void> {
  await ready(page);
  await press(page, ']', '2', '3', 'n');
  await page.keyboard.type(
    'Đã cấp đủ 12 tài khoản cho công chức Trung tâm phục vụ hành chính công; còn 2 tài khoản của bộ phận một cửa lưu động chờ Doanh nghiệp cấp trước 26/6, UBND phường đã có văn bản đôn đốc số 145/UBND-VP.',
  );
  await press(page, 'Escape');
}

async function openBackups(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="menu"]').click();
  await page.getByRole('menuitem').nth(1).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(200);
}

async function openForms(page: Page): Promise<void> {
  await page.locator('[aria-haspopup="menu"]').click();
  await page.getByRole('menuitem', { name: /Biểu mẫu|Forms/ }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(200);
}

const start = async (page: Page): Promise<void> => page.locator('form, ul').first().waitFor();

export const scenes: readonly Scene[] = [
  ...importScenes,
  ...centreScenes,
  { name: 'first-run', situation: firstRun, act: start },
  { name: 'arriving', situation: arriving, act: ready },
  {
    name: 'arriving-locality',
    situation: arriving,
    act: async (page) => {
      await ready(page);
      await page.keyboard.press('/');
      await page.keyboard.type('ca mau');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'wrong-clock', situation: wrongClock, act: ready },
  {
    name: 'first-run-province',
    situation: firstRun,
    act: async (page) => {
      await start(page);
      await page.getByRole('textbox').or(page.getByRole('combobox')).first().fill('thua thien');
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'first-run-errors',
    situation: firstRun,
    act: async (page) => {
      await start(page);
      await page.locator('input[value="other"]').check();
      await page.locator('input[inputmode="numeric"]').fill('31/02/2027');
      await page.locator('button[type="submit"]').click();
      await page.waitForTimeout(200);
    },
  },
  { name: 'recents', situation: recents, act: start },
  {
    name: 'city',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, ']', ']', 'ArrowDown', 'ArrowDown');
    },
  },
  { name: 'province', situation: city, act: ready },
  {
    name: 'common',
    situation: () => city(true),
    act: async (page) => {
      await ready(page);
      await press(page, 'End');
    },
  },
  {
    name: 'blocked',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, ']', 'ArrowDown', '4');
    },
  },
  {
    name: 'not-applicable',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, ']', 'ArrowDown', '5');
      await page.keyboard.type('Dùng chung với trụ sở');
    },
  },
  {
    name: 'undo',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, ']', '3', 'ArrowDown', '2', 'e');
      await page.keyboard.type('Biên bản số 12/BB-UBND');
      await press(page, 'Enter', 'Escape', 'Control+z', 'Control+z');
    },
  },
  {
    name: 'search',
    situation: nation,
    act: async (page) => {
      await ready(page);
      await press(page, '/');
      await page.keyboard.type('sai gon');
      await page.waitForTimeout(100);
    },
  },
  {
    name: 'search-none',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, '/');
      await page.keyboard.type('zzz');
      await page.waitForTimeout(100);
    },
  },
  {
    name: 'view-only',
    situation: viewOnly,
    act: async (page) => {
      await ready(page);
      await press(page, ']', '3');
    },
  },
  { name: 'fresh', situation: freshProvince, act: ready },
  {
    name: 'not-saved',
    situation: () => ({ ...city(), failing: 'edit' }),
    act: async (page) => {
      await ready(page);
      await press(page, ']', 'ArrowDown', 'ArrowDown', 'ArrowDown', '3', 'ArrowDown', '2');
    },
  },
  ...(['print', 'export', 'shortcuts'] as const).map((dialog) => ({
    name: dialog,
    situation: city,
    act: async (page: Page) => {
      await ready(page);
      await press(page, ']', { print: 'Control+p', export: 'Control+e', shortcuts: 'F1' }[dialog]);
      await page.waitForTimeout(150);
    },
  })),
  {
    name: 'print-saved',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+p');
      await page.locator('[data-autofocus]').click();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'export-receipt',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+e');
      await page.locator('[data-autofocus]').click();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'export-tables',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+e');
      await page.getByRole('dialog').getByRole('radio').last().check();
      await page.getByRole('dialog').getByRole('button').last().click();
      await page.waitForTimeout(200);
      await page.getByRole('dialog').getByRole('button').last().scrollIntoViewIfNeeded();
    },
  },
  ...(['forms', 'forms-sent'] as const).map((name) => ({
    name,
    situation: city,
    act: async (page: Page) => {
      await ready(page);
      await press(page, ']');
      await openForms(page);
      if (name !== 'forms') await page.locator('[data-autofocus]').click();
      await page.waitForTimeout(200);
    },
  })),
  {
    name: 'menu',
    situation: city,
    act: async (page) => {
      await ready(page);
      await page.locator('[aria-haspopup="menu"]').click();
      await page.waitForTimeout(150);
    },
  },
  ...([-4, -3] as const).map((entry) => ({
    name: entry === -4 ? 'officer' : 'cutover-locked',
    situation: city,
    act: async (page: Page) => {
      await ready(page);
      await page.locator('[aria-haspopup="menu"]').click();
      await page.getByRole('menuitem').nth(entry).click();
      await page.waitForTimeout(150);
    },
  })),
  {
    name: 'history',
    situation: city,
    act: async (page) => {
      await answerThree(page);
      await press(page, 'h');
      await page.getByRole('option').last().waitFor();
    },
  },
  {
    name: 'history-none',
    situation: freshProvince,
    act: async (page) => {
      await ready(page);
      await press(page, 'h');
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'history-undone',
    situation: city,
    act: async (page) => {
      await answerThree(page);
      await press(page, 'h');
      await page.getByRole('dialog').getByRole('listbox').waitFor();
      await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter');
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'history-view-only',
    situation: viewOnly,
    act: async (page) => {
      await ready(page);
      await press(page, ']', 'h');
      await page.waitForTimeout(150);
    },
  },
  {
    // A restore is one step of many changes: its parts are not undone alone.
    name: 'day-whole-step',
    situation: backedUp,
    act: async (page) => {
      await ready(page);
      await openBackups(page);
      await page.getByRole('radio').last().check();
      await page.waitForTimeout(200);
      const lastButton = page.getByRole('dialog').getByRole('button').last();
      await lastButton.click();
      await lastButton.click();
      await page.waitForTimeout(400);
      await press(page, 'Escape', 'Control+h');
      await page.waitForTimeout(400);
      await press(page, 'Tab', 'Enter');
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'history-not-read',
    situation: () => ({ ...city(), failing: 'history' }),
    act: async (page) => {
      await ready(page);
      await press(page, 'h');
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'day',
    situation: city,
    act: async (page) => {
      await answerThree(page);
      await press(page, ']', '4', '2', 'Escape', ']', ']', '3', 'Control+h');
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'day-before',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+h');
      await page.getByRole('dialog').getByRole('button').nth(1).click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'day-none',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+h');
      await page.getByRole('dialog').getByRole('textbox').fill('01/01/2025');
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'day-zoom-200',
    situation: city,
    viewport: { width: 683, height: 384 },
    act: async (page) => {
      await answerThree(page);
      await press(page, 'Control+h');
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'backups-none',
    situation: freshProvince,
    act: async (page) => {
      await ready(page);
      await openBackups(page);
    },
  },
  {
    name: 'backups',
    situation: backedUp,
    act: async (page) => {
      await answerThree(page);
      await openBackups(page);
      await page.getByRole('radio').first().check();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'backups-zoom-200',
    situation: backedUp,
    viewport: { width: 683, height: 384 },
    act: async (page) => {
      await answerThree(page);
      await openBackups(page);
      await page.getByRole('radio').first().check();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'backups-same',
    situation: backedUp,
    act: async (page) => {
      await ready(page);
      await openBackups(page);
      await press(page, 'Enter');
      await page.getByRole('radio').first().check();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'backups-confirm',
    situation: backedUp,
    act: async (page) => {
      await ready(page);
      await openBackups(page);
      await page.getByRole('radio').last().check();
      await page.waitForTimeout(200);
      await page.getByRole('dialog').getByRole('button').last().click();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'backups-restored',
    situation: backedUp,
    act: async (page) => {
      await answerThree(page);
      await openBackups(page);
      await page.getByRole('radio').last().check();
      await page.waitForTimeout(200);
      const lastButton = page.getByRole('dialog').getByRole('button').last();
      await lastButton.click();
      await lastButton.click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'backups-damaged',
    situation: backedUp,
    act: async (page) => {
      await ready(page);
      await openBackups(page);
      await page.getByRole('dialog').getByRole('button').nth(3).click();
      await page.getByRole('radio').nth(1).check();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'backups-copied',
    situation: () => ({ ...backedUp(), readOnly: 'folder-not-writable' }),
    act: async (page) => {
      await ready(page);
      await openBackups(page);
      await page.getByRole('dialog').getByRole('button').nth(2).click();
      await page.getByRole('radio').last().check();
      await page.waitForTimeout(200);
    },
  },
  ...(['reports', 'reports-own', 'reports-letterhead', 'reports-nation', 'reports-view-only'] as const).map(
    (name) => ({
      name,
      situation: name === 'reports-nation' ? nation : name === 'reports-view-only' ? viewOnly : city,
      act: async (page: Page) => {
        await ready(page);
        await press(page, 'Control+b');
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('table').first().waitFor();
        const tab = name === 'reports-own' || name === 'reports-view-only' ? 1 : 2;
        if (name !== 'reports' && name !== 'reports-nation') await dialog.getByRole('tab').nth(tab).click();
        if (name === 'reports-own') {
          await dialog
            .getByRole('textbox')
            .nth(1)
            .fill('Đã cấp đủ tài khoản cho 150/168 phường, xã, đặc khu.');
        }
        await page.waitForTimeout(200);
      },
    }),
  ),
  {
    name: 'reports-failed',
    situation: () => ({ ...city(), failing: 'saveReport' as const }),
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+b');
      await page.getByRole('dialog').getByRole('button').last().click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'failure',
    situation: () => ({ ...recents(), failing: 'openWorkspace' }),
    act: async (page) => {
      await start(page);
      await page.locator('main li button').first().click();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'zoom-200',
    situation: city,
    viewport: { width: 683, height: 384 },
    act: async (page) => {
      await ready(page);
      await press(page, ']');
    },
  },
];
