import { describe, expect, it } from 'vitest';
import type { OpenNotice } from '../../../shared/host/contract.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import { textIn } from '../../../shared/text/index.ts';
import { noticeText } from '../../../renderer/screens/workspace/notice-text.ts';
import { createApp } from '../../../renderer/state/app.ts';
import { FakeHost, folder } from '../fake-host.ts';
import { openCity } from './opened.ts';

const failed: OpenNotice = { kind: 'backup-failed', at: 1, code: 'disk-full', detail: 'D:\\' };
const works: OpenNotice = { kind: 'backup-works', at: 2 };
const stale: OpenNotice = { kind: 'stale-lock', machine: 'SKHCN-PC02', pid: 4 };

describe('what is found in the files of a workspace', () => {
  it('is shown beside what opening said, and of the backups only how they go now', async () => {
    const { fake, state } = await openCity({ notices: [stale] });
    for (const notice of [failed, { ...failed, at: 2 }]) fake.tellNotice({ folder, notice });
    expect(state().notices).toEqual([stale, { ...failed, at: 2 }]);
    fake.tellNotice({ folder, notice: works });
    expect(state().notices).toEqual([stale, works]);
  });

  it('is kept until the workspace is shown where it was found sooner, and is of that one only', async () => {
    const campaign = newCampaign({ cutover: '2025-07-01', common: false });
    const fake: FakeHost = new FakeHost({
      officer: { name: 'Nguyễn Thị Ánh', title: '', organisation: '' },
      workspace: { campaign, scope: { level: 'province', code: '79' }, changes: [] },
      fails: (name) => {
        if (name === 'standingChanges') fake.tellNotice({ folder, notice: failed });
        if (name === 'openWorkspace') fake.tellNotice({ folder: 'D:\\another', notice: works });
        return undefined;
      },
    });
    const app = createApp(fake.host, fake.events);
    await app.session.begin();
    expect(app.store.getState().notices).toContainEqual(failed);
    expect(app.store.getState().notices).not.toContainEqual(works);
  });
});

describe('a notice of damaged copies', () => {
  const digest = '3f9a1c0e'.repeat(8);
  const damaged = (file: string, mended: boolean): OpenNotice => ({
    kind: 'copies-damaged',
    files: [{ file, fault: 'damaged', setAside: `set-aside/x-${file}`, mended }],
    backupMade: false,
    kept: { backups: 3, changes: 9_120 },
  });

  it.each(['vi', 'en'] as const)('says in %s what was damaged, where it is, and what is kept', (language) => {
    const text = textIn(language);
    const { notices } = text.screens;
    const said = noticeText(damaged(`imports/${digest}.json`, true), text);
    expect(said).toContain('imports/3f9a1c0e….json');
    expect(said).toContain('set-aside/x-imports/3f9a1c0e….json');
    expect(said).toContain(notices.mended);
    expect(said).toContain(notices.copiesKept(9_120, 3));
    expect(said).not.toContain(notices.bothCopiesDamaged);
  });

  it('never says that nothing is lost where both copies of a file are damaged', () => {
    const text = textIn('vi');
    const { notices } = text.screens;
    const one = damaged(`imports/${digest}.json`, false);
    const two = damaged(`backups/imports/${digest}.json`, false);
    if (one.kind !== 'copies-damaged' || two.kind !== 'copies-damaged') throw new Error('impossible');
    const said = noticeText({ ...one, files: [...one.files, ...two.files] }, text);
    expect(said).toContain(notices.bothCopiesDamaged);
    expect(said).not.toContain(notices.copiesKept(9_120, 3));
  });
});
