import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch.ts';
import { flaws, readPdf, squeeze } from '../pdf.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

const commandLine = resolve(import.meta.dirname, '../../dist/command-line/san-sang.js');

interface Exported {
  readonly asOf: string;
  readonly exporter: { readonly name: string; readonly organisation: string };
  readonly states: Record<string, Record<string, Record<string, unknown>>>;
}

const officerOf = {
  search: 'ho chi minh',
  name: 'Nguyễn Thị Ánh',
  title: 'Chuyên viên',
  organisation: 'Sở Khoa học và Công nghệ',
};

describe("an officer's whole job by keyboard", () => {
  it('first run, tick, quit, reopen, all there, print, export, validate', async () => {
    const folder = await scratchFolder();
    const userData = join(folder, 'data');

    const first = await launchApp({ userData, documents: folder });
    const officer = new Officer(await first.firstWindow());
    await officer.startPractice(officerOf);
    await officer.goTo('sai gon');
    await expectHeading(officer, 'Phường Sài Gòn');
    await officer.select('TTHC-08');
    await officer.press('3');
    await officer.saved();
    await officer.press('ArrowDown', '2', 'ArrowDown', '4');
    // After "blocked" the keyboard is at "who must act", as soon as the disk has it.
    await expectRow(officer, 'TTHC-10', officer.text.words.statuses.blocked);
    await officer.press('3', 'Escape');
    await officer.press('n');
    await officer.type('Doanh nghiệp hẹn 26/6');
    // Quit in the middle of typing: what was typed is kept all the same.
    await first.quit();

    const second = await launchApp({ userData, documents: folder });
    const again = new Officer(await second.firstWindow());
    await again.openChecklist();
    await again.goTo('26740');
    await expectHeading(again, 'Phường Sài Gòn');
    const { statuses } = again.text.words;
    await expectRow(again, 'TTHC-08', statuses.done);
    await expectRow(again, 'TTHC-09', statuses['in-progress']);
    await expectRow(again, 'TTHC-10', statuses.blocked);

    const pdf = join(folder, 'phuong-sai-gon.pdf');
    await second.answerSaveDialog(pdf);
    await again.press('Control+P');
    await submit(again, again.text.screens.print.submit);
    await again.page.getByText(pdf).waitFor();
    await again.press('Escape');

    const json = join(folder, 'hcm.json');
    await second.answerSaveDialog(json);
    await again.press('Control+E');
    await submit(again, again.text.screens.export.submit);
    const receipt = again.page.getByRole('dialog');
    await receipt.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).waitFor();
    const code = await receipt.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent();
    await second.quit();

    const printed = await readPdf(pdf);
    expect(flaws(printed)).toEqual([]);
    const paper = printed.pages.map(({ text }) => text).join('');
    expect(paper).toContain(squeeze('Phường Sài Gòn'));
    expect(paper).toContain(squeeze('Doanh nghiệp hẹn 26/6'));

    const validated = spawnSync(process.execPath, [commandLine, 'validate', json, '--lang', 'en'], {
      encoding: 'utf8',
    });
    expect(validated).toMatchObject({ status: 0, stderr: '' });
    expect(validated.stdout).toContain(`valid, 169 localities, 3 items reported, code ${code ?? ''}`);
    const exported = JSON.parse(await readFile(json, 'utf8')) as Exported;
    expect(exported.exporter).toMatchObject({ name: officerOf.name, organisation: officerOf.organisation });
    expect(exported.states).toEqual({
      '26740': {
        'TTHC-08': { status: 'done' },
        'TTHC-09': { status: 'in-progress' },
        'TTHC-10': { status: 'blocked', blockedBy: 'vendor', note: 'Doanh nghiệp hẹn 26/6' },
      },
    });
  });

  it('a kill in the middle of work loses nothing that was shown as saved', async () => {
    const userData = join(await scratchFolder(), 'data');
    const first = await launchApp({ userData });
    const officer = new Officer(await first.firstWindow());
    await officer.startPractice({ ...officerOf, search: 'thua thien' });
    await expectHeading(officer, 'Thành phố Huế');
    await officer.select('TTHC-02');
    await officer.press('3');
    await officer.saved();
    await first.kill();

    const second = await launchApp({ userData });
    const again = new Officer(await second.firstWindow());
    await again.openChecklist();
    await expectRow(again, 'TTHC-02', again.text.words.statuses.done);
    // The dead process's lock was taken over, and the officer is told.
    await again.page.getByRole('region', { name: again.text.screens.notices.heading }).waitFor();
    await second.quit();
  });

  it('undoes and does again', async () => {
    const userData = join(await scratchFolder(), 'data');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    await officer.startPractice({ ...officerOf, search: 'dak lak' });
    await expectHeading(officer, 'Tỉnh Đắk Lắk');
    const { statuses } = officer.text.words;
    await officer.select('TTHC-01');
    await officer.press('3');
    await expectRow(officer, 'TTHC-01', statuses.done);
    await officer.press('Control+Z');
    await expectRow(officer, 'TTHC-01', officer.text.screens.checklist.unset);
    await officer.press('Control+Y');
    await expectRow(officer, 'TTHC-01', statuses.done);
    await app.quit();
  });
});

async function expectHeading({ page }: Officer, name: string): Promise<void> {
  await page.getByRole('heading', { name }).first().waitFor();
}

async function expectRow(officer: Officer, code: string, status: string): Promise<void> {
  await officer.row(code).filter({ hasText: status }).waitFor();
}

/** Goes to the button of the open dialog by keyboard and presses it. */
async function submit(officer: Officer, name: string): Promise<void> {
  const button = officer.page.getByRole('dialog').getByRole('button', { name });
  await officer.tabTo(button);
  await officer.press('Enter');
}
