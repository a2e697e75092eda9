import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOfFolder, type FolderReport } from '../../../electron/paper/report-of-folder.ts';
import { OpenWorkspace } from '../../../electron/workspace/open-workspace.ts';
import { createWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { dayOf, plusDays } from '../../../shared/model/day.ts';
import { itemRegister, reportRegister } from '../../../shared/model/register.ts';
import { textIn } from '../../../shared/text/index.ts';
import { scratchFolder } from '../../scratch.ts';
import { columnOf, cutover, province, reporter, tableOn } from '../../shared/paper/report/cases.ts';

const { reports } = textIn('vi');
const scope = { level: 'province', code: province } as const;
const today = dayOf(new Date());
const platform = 'Hệ thống thông tin giải quyết thủ tục hành chính';

async function madeFolder(): Promise<string> {
  const folder = join(await scratchFolder(), 'w');
  await createWorkspace(folder, newCampaign({ cutover, common: false }), scope);
  const opened = await OpenWorkspace.open(folder, { appVersion: '0' });
  const edits = ['TTHC-01', 'TTHC-02'].map((id) => ({
    register: itemRegister(province, id, 'status'),
    value: 'done',
  }));
  await opened.edit(
    [...edits, { register: reportRegister(scope, 'weekly', 'results'), value: 'Đã xong.' }],
    'An',
  );
  await opened.close();
  return folder;
}

const request = (folder: string, more: Partial<FolderReport> = {}): FolderReport => ({
  folder,
  kind: 'weekly',
  language: 'vi',
  asOf: today,
  reporter,
  ...more,
});

describe("a report of a workspace's folder", () => {
  it("has today's figures and the officer's paragraphs", async () => {
    const report = await reportOfFolder(request(await madeFolder()));
    expect(columnOf(tableOn(report, reports.tables.progress.sheet), reports.columns.done)[platform]).toBe(2);
    expect(report.blocks).toContainEqual({ kind: 'own', section: 'results', paragraphs: ['Đã xong.'] });
  });

  it('of a day that is past has the figures of that day, with the paragraphs of today', async () => {
    const report = await reportOfFolder(request(await madeFolder(), { asOf: plusDays(today, -1) }));
    expect(report.isEmpty).toBe(true);
    expect(columnOf(tableOn(report, reports.tables.progress.sheet), reports.columns.done)[platform]).toBe(0);
    expect(report.blocks).toContainEqual({ kind: 'own', section: 'results', paragraphs: ['Đã xong.'] });
  });

  it('takes the previous period from the history, and leaves it out where there was none', async () => {
    const folder = await madeFolder();
    const labels = async (asOf: string): Promise<string[]> =>
      tableOn(await reportOfFolder(request(folder, { asOf })), reports.tables.progress.sheet).columns.map(
        ({ label }) => label,
      );
    expect(await labels(today)).not.toContain(reports.columns.change);
    // A week from now, today belongs to the period before.
    expect(await labels(plusDays(today, 7))).toContain(reports.columns.change);
  });
});
