import { spawnSync } from 'node:child_process';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../electron/workspace/backup.ts';
import { inspectWorkspace } from '../../electron/workspace/inspect.ts';
import { scratchFolder } from '../scratch.ts';
import { launchApp } from './harness.ts';
import { Officer } from './officer.ts';

const commandLine = resolve(import.meta.dirname, '../../dist/command-line/san-sang.js');
const officerOf = { search: 'can tho', name: 'Võ Thị Mỹ Duyên', title: '', organisation: '' };

async function workspaceIn(userData: string): Promise<string> {
  const [name = ''] = await readdir(join(userData, 'workspaces'));
  return join(userData, 'workspaces', name);
}

/** First run, one item done, an orderly end. */
async function worked(userData: string): Promise<string> {
  const app = await launchApp({ userData });
  const officer = new Officer(await app.firstWindow());
  await officer.startPractice(officerOf);
  await officer.select('TTHC-02');
  await officer.press('3');
  await officer.saved();
  await app.quit();
  return workspaceIn(userData);
}

describe('a start after a mishap', () => {
  it('with a journal that lost its end gives everything back and says what happened', async () => {
    const userData = join(await scratchFolder(), 'data');
    const folder = await worked(userData);
    await truncate(join(folder, 'journal.jsonl'), 700);

    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    await officer.openChecklist();
    await officer.row('TTHC-02').filter({ hasText: officer.text.words.statuses.done }).waitFor();
    const notice = officer.page.getByRole('region', { name: officer.text.screens.notices.heading });
    await notice.getByText('journal.jsonl').first().waitFor();
    await notice.getByText('set-aside').first().waitFor();
    await app.quit();
    expect(await readdir(join(folder, 'set-aside'))).toHaveLength(1);
  });

  it('with a damaged backup shows what was found after the opening, and that nothing is lost', async () => {
    const userData = join(await scratchFolder(), 'data');
    const folder = await worked(userData);
    const made = await makeBackup(folder);
    const backup = join('backups', made?.name ?? '');
    await truncate(join(folder, backup), 500);

    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    const { notices } = officer.text.screens;
    const notice = officer.page.getByRole('region', { name: notices.heading });
    await notice.getByText(`${backup} (${notices.fileFaults.cut}`).waitFor();
    await notice.getByText(notices.copiesKept(1, 1)).waitFor();
    await notice.getByText(notices.backupMade).waitFor();
    // It is gone once read, and the next start has nothing to say.
    await officer.tabTo(notice.getByRole('button', { name: officer.text.screens.dismiss }));
    await officer.press('Enter');
    await notice.waitFor({ state: 'detached' });
    await app.quit();
    expect(await readdir(join(folder, 'set-aside'))).toHaveLength(1);
    expect((await inspectWorkspace(folder)).damages).toEqual([]);
  });

  it('with settings that no longer read sets them aside and starts', async () => {
    const userData = join(await scratchFolder(), 'data');
    await worked(userData);
    await writeFile(join(userData, 'settings.json'), '{"language": "vi", ');
    const app = await launchApp({ userData });
    const officer = new Officer(await app.firstWindow());
    // The settings knew the workspace; its own folder still does.
    await officer.page.getByRole('button', { name: /Cần Thơ/ }).click();
    await officer.page.getByRole('dialog', { name: officer.text.screens.officer.heading }).waitFor();
    await app.quit();
    const kept = (await readdir(userData)).filter((name) => name.startsWith('settings-damaged-'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(userData, kept[0] ?? ''), 'utf8')).toBe('{"language": "vi", ');
  });

  it('of a second program on the same workspace is refused, and names who holds it', async () => {
    const userData = join(await scratchFolder(), 'data');
    const folder = await worked(userData);
    const app = await launchApp({ userData });
    await new Officer(await app.firstWindow()).openChecklist();
    const second = spawnSync(process.execPath, [commandLine, 'apply', folder, '--lang', 'en'], {
      input: '',
      encoding: 'utf8',
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`open elsewhere: ${hostname()}, PID `);
    // Reading is for everyone.
    const shown = spawnSync(process.execPath, [commandLine, 'show', folder, '--locality', '92'], {
      encoding: 'utf8',
    });
    expect(JSON.parse(shown.stdout)).toMatchObject({
      localities: { '92': { items: { 'TTHC-02': { status: 'done' } } } },
    });
    await app.quit();
  });
});
