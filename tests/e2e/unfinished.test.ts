import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typedDay } from '../../renderer/state/day-text.ts';
import { dayOf } from '../../shared/model/day.ts';
import { longestText } from '../../shared/model/text-value.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

const person = { search: 'lai chau', name: 'Lò Văn Minh', title: '', organisation: '' };

describe('what is done just after midnight', () => {
  it('is of the new day, before the app has looked at the clock by itself', async () => {
    const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice(person);
    const { page, text } = officer;
    await officer.look('obstacles');
    const midnight = new Date();
    midnight.setHours(24, 0, 5, 0);
    await page.clock.install();
    await page.clock.setSystemTime(midnight);
    await officer.press('Control+N');
    const raised = page.getByRole('textbox', { name: text.records.obstacle.fields.raised });
    await raised.waitFor();
    expect(await raised.inputValue()).toBe(typedDay(dayOf(midnight)));
    await app.quit();
  });
});

describe('what is typed in a field that still has the keyboard', () => {
  it('is kept when the window closes, a day as well as a text', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice(person);
    await officer.look('obstacles');
    await officer.press('Control+N');
    const title = officer.page.getByRole('textbox', { name: officer.text.records.obstacle.fields.title });
    await title.and(officer.page.locator(':focus')).waitFor();
    await officer.type('Chưa có đường truyền cấp II');
    const due = officer.page.getByRole('textbox', { name: officer.text.records.obstacle.fields.due });
    await officer.tabTo(due);
    await officer.type('29/6/2025');
    await app.quit();

    const again = await launchApp({ userData });
    const later = new Officer(await again.firstWindow());
    await later.page.getByRole('navigation', { name: later.text.views.label }).waitFor();
    await later.look('obstacles');
    await later.page.getByRole('option', { name: 'Chưa có đường truyền cấp II' }).click();
    const kept = later.page.getByRole('textbox', { name: later.text.records.obstacle.fields.due });
    await kept.waitFor();
    expect(await kept.inputValue()).toBe('29/06/2025');
    await again.quit();
  });

  it('is cut at the limit of the field when it is pasted, and that is said', async () => {
    const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice(person);
    const { page, text } = officer;
    await officer.select('TTHC-02');
    await officer.press('n');
    const paste = (length: number): Promise<void> =>
      page.getByRole('textbox', { name: text.words.note }).evaluate((field, letters) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'ă'.repeat(letters));
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, length);
    const said = page.getByText(text.screens.detail.cut(longestText), { exact: true });
    await paste(longestText + 1);
    await said.waitFor();
    await paste(longestText);
    await said.waitFor({ state: 'detached' });
    await app.quit();
  });

  it('is asked, where it is a question of the centre and the officer goes on to another item', async () => {
    const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ ...person, search: 'toan quoc' });
    const { page, text } = officer;
    await officer.goTo('lai chau');
    await officer.press('Home');
    await officer.selectedRow.waitFor();
    const { questions } = text.centre;
    await page.getByRole('button', { name: questions.ask }).click();
    await officer.type('Biên bản số bao nhiêu?');
    await officer.press('Escape', 'ArrowDown');
    await page.getByRole('button', { name: questions.open(1) }).waitFor();
    await officer.press('ArrowUp');
    await page.getByText('Biên bản số bao nhiêu?', { exact: true }).waitFor();
    await app.quit();
  });

  it('is one line in a field of one line, with the caret where it was', async () => {
    const app = await launchApp({ userData: join(await scratchFolder(), 'data') });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice(person);
    const { page, text } = officer;
    await officer.select('TTHC-02');
    await officer.press('o');
    const owner = page.getByRole('textbox', { name: text.words.owner });
    await owner.and(page.locator(':focus')).waitFor();
    await officer.type('Sở, tỉnh');
    await officer.press('Home', 'ArrowRight', 'ArrowRight');
    await page.keyboard.insertText(' Khoa học\nvà\tCông nghệ');
    await officer.type(' (CNTT)');
    expect(await owner.inputValue()).toBe('Sở Khoa học và Công nghệ (CNTT), tỉnh');
    await app.quit();
  });

  it('makes two pieces of evidence of two, where the first was kept before the field was left', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice(person);
    const { page } = officer;
    await officer.select('TTHC-02');
    await officer.press('e');
    await officer.type('Biên bản số 12');
    // A window that is minimized keeps all that was typed.
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    });
    const evidence = page.getByRole('region', { name: officer.text.words.evidence });
    await evidence.getByText('Biên bản số 12', { exact: true }).waitFor();
    await officer.type('Biên bản số 13');
    await officer.press('Enter');
    await evidence.getByText('Biên bản số 13', { exact: true }).waitFor();
    expect(await evidence.getByRole('listitem').allInnerTexts()).toHaveLength(2);
    await app.quit();
  });
});
