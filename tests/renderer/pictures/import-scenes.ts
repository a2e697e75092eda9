import type { Page } from 'playwright-core';
import { incoming } from './import-situations.ts';
import type { Scene } from './scenes.ts';
import { city, freshProvince } from './situations.ts';

async function ready(page: Page): Promise<void> {
  await page.locator('#checklist').waitFor();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
}

const dialog = (page: Page) => page.getByRole('dialog');

async function preview(page: Page): Promise<void> {
  await ready(page);
  await press(page, 'Control+i');
  await dialog(page).locator('[data-autofocus]').click();
  await dialog(page).getByRole('listbox').first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(300);
}

async function accept(page: Page): Promise<void> {
  await preview(page);
  await dialog(page).getByRole('button').last().click();
  await page.waitForTimeout(2_500);
}

/** Taken in, with the list of conflicts open. */
async function conflicts(page: Page): Promise<void> {
  await accept(page);
  await press(page, 'Escape', 'c');
  await dialog(page).getByRole('listbox').waitFor();
  await page.waitForTimeout(400);
}

async function files(page: Page): Promise<void> {
  await accept(page);
  await press(page, 'Escape', 'Control+Shift+i');
  await dialog(page).getByRole('listbox').waitFor();
  await page.waitForTimeout(400);
}

async function drag(page: Page): Promise<void> {
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{}'], 'tep.json'));
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: transfer, cancelable: true }));
  });
  await page.waitForTimeout(100);
}

/** Taking files in, those that were taken in, and deciding what differs. */
export const importScenes: readonly Scene[] = [
  {
    name: 'import-start',
    situation: city,
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+i');
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'import-drop',
    situation: city,
    act: async (page) => {
      await ready(page);
      await drag(page);
    },
  },
  {
    name: 'import-reading',
    situation: () => incoming({ delay: 600 }),
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+i');
      await dialog(page).locator('[data-autofocus]').click();
      await page.waitForTimeout(900);
    },
  },
  { name: 'import-refused', situation: incoming, act: preview },
  {
    name: 'import-preview',
    situation: incoming,
    act: async (page) => {
      await preview(page);
      await press(page, 'End', 'ArrowUp', 'ArrowUp');
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'import-conflicting',
    situation: incoming,
    act: async (page) => {
      await preview(page);
      await press(page, 'End', 'ArrowUp', 'ArrowUp');
      await dialog(page).locator('[data-effect="conflicting"]').click();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'import-none-ticked',
    situation: incoming,
    act: async (page) => {
      await preview(page);
      await dialog(page).getByRole('button').nth(3).click();
      await press(page, 'End');
    },
  },
  {
    name: 'import-view-only',
    situation: () => incoming({ readOnly: 'folder-not-writable' }),
    act: preview,
  },
  {
    name: 'import-failed',
    situation: () => incoming({ failing: 'acceptImport' }),
    act: accept,
  },
  { name: 'import-done', situation: incoming, act: accept },
  {
    name: 'import-zoom-200',
    situation: incoming,
    viewport: { width: 683, height: 384 },
    act: preview,
  },
  {
    name: 'files-none',
    situation: freshProvince,
    act: async (page) => {
      await ready(page);
      await press(page, 'Control+Shift+i');
      await page.waitForTimeout(150);
    },
  },
  { name: 'files', situation: incoming, act: files },
  {
    name: 'files-confirm',
    situation: incoming,
    act: async (page) => {
      await files(page);
      await dialog(page).getByRole('button').last().click();
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'files-out',
    situation: incoming,
    act: async (page) => {
      await files(page);
      const last = dialog(page).getByRole('button').last();
      await dialog(page).getByRole('button').nth(-2).click();
      await last.click();
      await page.waitForTimeout(2_000);
    },
  },
  {
    name: 'conflicts-none',
    situation: freshProvince,
    act: async (page) => {
      await ready(page);
      await press(page, 'c');
      await page.waitForTimeout(150);
    },
  },
  { name: 'conflicts', situation: incoming, act: conflicts },
  {
    name: 'conflicts-many',
    situation: incoming,
    act: async (page) => {
      await conflicts(page);
      await press(page, 'End', 'Control+a');
      await dialog(page).getByRole('combobox').selectOption({ index: 2 });
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'conflicts-zoom-200',
    situation: incoming,
    viewport: { width: 683, height: 384 },
    act: conflicts,
  },
  {
    name: 'origin',
    situation: incoming,
    viewport: { width: 1366, height: 1000 },
    act: async (page) => {
      await accept(page);
      await press(page, 'Escape', '/');
      await page.keyboard.type('doan ket lai chau');
      await press(page, 'Enter');
      await page.waitForTimeout(800);
    },
  },
  {
    name: 'origin-history',
    situation: incoming,
    act: async (page) => {
      await accept(page);
      await press(page, 'Escape', '/');
      await page.keyboard.type('doan ket lai chau');
      await press(page, 'Enter', 'h');
      await page.waitForTimeout(500);
    },
  },
  {
    name: 'import-day',
    situation: incoming,
    act: async (page) => {
      await accept(page);
      await press(page, 'Escape', 'Control+h');
      await page.waitForTimeout(500);
    },
  },
];
