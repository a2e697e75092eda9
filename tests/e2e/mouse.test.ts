import { readdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../electron/workspace/read-folder.ts';
import { evidenceRegister, itemRegister } from '../../shared/model/register.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

describe('everything also by mouse', () => {
  it('first run, every status and what it asks for, evidence by file', async () => {
    const folder = await scratchFolder();
    const evidence = join(folder, 'biên bản nghiệm thu.pdf');
    await writeFile(evidence, 'nội dung');
    const userData = join(folder, 'data');
    const app = await launchApp({ userData });
    const page = await app.firstWindow();
    const officer = new Officer(page);
    const { screens, words } = officer.text;

    await page.getByRole('combobox', { name: screens.start.place }).click();
    await page.getByRole('option', { name: /Quảng Ninh/ }).click();
    await page.getByRole('radio').nth(1).click();
    await page.getByRole('textbox', { name: screens.start.name }).fill('Đặng Minh Khôi');
    await page.getByRole('button', { name: screens.start.submit, exact: true }).click();
    await officer.checklist.waitFor();

    const detail = page.getByRole('complementary', { name: screens.detail.heading });
    const statusButton = (status: keyof typeof words.statuses) =>
      detail
        .getByRole('group', { name: words.status })
        .getByRole('button', { name: new RegExp(words.statuses[status]) });

    await officer.row('TTHC-01').click();
    await statusButton('done').click();
    await app.answerOpenDialog([evidence]);
    await detail.getByRole('button', { name: screens.detail.addFile }).click();
    await detail.getByText('biên bản nghiệm thu.pdf').first().waitFor();

    await officer.row('TTHC-02').click();
    await statusButton('blocked').click();
    await detail.getByRole('radio', { name: words.actors.ministry }).click();
    await detail.getByRole('textbox', { name: words.note }).fill('Chờ bộ mở kết nối');

    await officer.row('TTHC-03').click();
    await statusButton('not-applicable').click();
    await detail.getByRole('textbox', { name: words.reason }).fill('Không phát sinh');
    // A click elsewhere keeps what was typed.
    await officer.row('TTHC-04').click();
    await statusButton('in-progress').click();
    await officer.row('TTHC-03').filter({ hasText: words.statuses['not-applicable'] }).waitFor();
    await officer.saved();
    await app.quit();

    const [name = ''] = await readdir(join(userData, 'workspaces'));
    const { state } = await readFolder(join(userData, 'workspaces', name));
    const value = (item: string, field: 'status' | 'blockedBy' | 'note' | 'reason') =>
      state.value(itemRegister('22', item, field));
    expect(['TTHC-01', 'TTHC-02', 'TTHC-03', 'TTHC-04'].map((item) => value(item, 'status'))).toEqual([
      'done',
      'blocked',
      'not-applicable',
      'in-progress',
    ]);
    expect([value('TTHC-02', 'blockedBy'), value('TTHC-02', 'note')]).toEqual([
      'ministry',
      'Chờ bộ mở kết nối',
    ]);
    expect(value('TTHC-03', 'reason')).toBe('Không phát sinh');
    const members = [...state.registersIn('item/22')].map(([register]) => register);
    const member = members.find((register) => register.startsWith(evidenceRegister('22', 'TTHC-01', '')));
    expect(state.value(member ?? '')).toEqual({
      file: 'biên bản nghiệm thu.pdf',
      sha256: createHash('sha256').update('nội dung').digest('hex'),
    });
  });
});
