import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { launchApp, type RunningApp } from './harness.ts';
import { Officer } from './officer.ts';

async function exportTo(app: RunningApp, officer: Officer, file: string): Promise<void> {
  await app.answerSaveDialog(file);
  await officer.press('Control+E');
  const dialog = officer.page.getByRole('dialog');
  await dialog.getByRole('button', { name: officer.text.screens.export.submit }).click();
  await dialog.getByText(file).waitFor();
  await officer.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

describe('since the last export', () => {
  it('the officer sees what changed, and first what was ready and no longer is', async () => {
    const folder = await scratchFolder();
    const app = await launchApp({ userData: join(folder, 'data'), documents: folder });
    const officer = new Officer(await app.firstWindow());
    const { words, screens } = officer.text;
    await officer.startPractice({
      search: 'ho chi minh',
      name: 'Lê Hoàng Phúc',
      title: '',
      organisation: '',
    });
    await officer.goTo('sai gon');
    // The one item of data sharing in a ward: done, so the platform is ready there.
    await officer.select('LGSP-12');
    await officer.press('3');
    await officer.saved();
    await exportTo(app, officer, join(folder, 'first.json'));

    await officer.press('2');
    await officer.row('LGSP-12').filter({ hasText: words.statuses['in-progress'] }).waitFor();
    await officer.press('Control+E');
    const lost = officer.page.getByRole('region', { name: screens.export.regressed });
    await lost.getByText(/Phường Sài Gòn/).waitFor();
    expect(
      await officer.page
        .getByRole('dialog')
        .getByText(/: 1 thay đổi\./)
        .isVisible(),
    ).toBe(true);
    await officer.press('Escape');
    await officer.page.getByRole('dialog').waitFor({ state: 'detached' });

    // The overview says it too, no longer once it is undone there, and again once it is done again.
    await officer.look('overview');
    const fallen = officer.page.getByRole('button', { name: /Phường Sài Gòn.*Chia sẻ dữ liệu/ });
    await fallen.waitFor();
    await officer.press('Control+Z');
    await fallen.waitFor({ state: 'detached' });
    await officer.press('Control+Y');
    await fallen.waitFor();

    await exportTo(app, officer, join(folder, 'second.json'));
    await fallen.waitFor({ state: 'detached' });
    await officer.press('Control+E');
    await officer.page
      .getByRole('dialog')
      .getByText(/không có thay đổi/)
      .waitFor();
    expect(await lost.count()).toBe(0);
    await app.quit();
  });
});
