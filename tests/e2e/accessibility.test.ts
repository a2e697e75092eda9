import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../shared/model/words.ts';
import { scratchFolder } from '../scratch.ts';
import { violations } from './axe.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

describe.each(languages)(
  'in %s, every screen and dialog meets WCAG 2.2 AA as far as axe-core sees',
  (language: Language) => {
    it('from first run to export', async () => {
      const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
      const page = await app.firstWindow();
      if (language === 'en') {
        await page.getByText('EN', { exact: true }).click();
        await page.locator('html[lang="en"]').waitFor();
      }
      const officer = new Officer(page, language);
      const { screens } = officer.text;
      expect(await violations(page)).toEqual([]);

      await officer.startPractice({ search: 'da nang', name: 'Lê Thị Hoa', title: '', organisation: '' });
      expect(await violations(page)).toEqual([]);

      // One item of each status, the questions that follow two of them, a note and evidence.
      for (const key of ['1', '2', '3']) await officer.press(key, 'ArrowDown');
      await officer.press('4');
      await officer.saved();
      expect(await violations(page)).toEqual([]);
      await officer.press('Escape', 'ArrowDown', '5');
      await officer.type('Không phát sinh');
      await officer.press('Escape', 'e');
      await officer.type('Biên bản số 1');
      await officer.press('Enter', 'Escape');
      await officer.saved();
      expect(await violations(page)).toEqual([]);

      await officer.press('Escape');
      for (const key of [
        'h',
        'Control+H',
        'Control+P',
        'Control+B',
        'Control+E',
        'Control+I',
        'Control+Shift+I',
        'c',
        'F1',
      ]) {
        await officer.press(key);
        await page.getByRole('dialog').waitFor();
        expect(await violations(page)).toEqual([]);
        await officer.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      for (const entry of [screens.bar.backups, screens.bar.officer, screens.bar.cutover]) {
        await page.getByRole('button', { name: screens.bar.menu }).click();
        await page.getByRole('menuitem', { name: entry }).click();
        await page.getByRole('dialog').waitFor();
        expect(await violations(page)).toEqual([]);
        await officer.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      await officer.press('/');
      await officer.type('khong co noi nay');
      expect(await violations(page)).toEqual([]);
      await app.quit();
    });
  },
);
