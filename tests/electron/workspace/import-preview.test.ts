import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { previewFiles } from '../../../electron/workspace/import-files.ts';
import { createWorkspace } from '../../../electron/workspace/workspace-folder.ts';
import { textIn } from '../../../shared/text/index.ts';
import { scratchFolder } from '../../scratch.ts';
import {
  asOf,
  bytesIn,
  centreAndFile,
  edit,
  exported,
  other,
  status,
  takeIn,
  told,
  workspaceOf,
} from './centre-and-file.ts';

describe('a preview', () => {
  it('writes nothing, whatever the files are', async () => {
    const { centre, file } = await centreAndFile([{ register: status, value: 'done' }]);
    const bad = join(await scratchFolder(), 'bad.json');
    await writeFile(bad, (await readFile(file)).subarray(0, 2_000));
    const before = await bytesIn(centre);
    const files = await previewFiles(
      {
        folder: centre,
        sources: [
          { name: 'bad.json', path: bad },
          { name: 'gone.json', path: `${bad}.gone` },
          { name: 'dropped.json', bytes: await readFile(file) },
          { name: 'again.json', path: file },
        ],
        asOf,
        appVersion: '0',
      },
      told,
    );
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ['bad.json', 'refused'],
      ['gone.json', 'refused'],
      ['dropped.json', 'good'],
      ['again.json', 'twin'],
    ]);
    expect(await bytesIn(centre)).toEqual(before);
  });

  it('tells new, changed, conflicting and stale apart, and what was ready and no longer would be', async () => {
    const { centre, province } = await centreAndFile([
      { register: status, value: 'done' },
      { register: other, value: 'done' },
    ]);
    const first = await exported(province);
    await takeIn(centre, [first]);
    await edit(province, [
      { register: status, value: 'blocked' },
      { register: itemRegister('96', 'TTHC-03', 'status'), value: 'done' },
    ]);
    await edit(centre, [{ register: other, value: 'in-progress' }]);
    await edit(province, [{ register: other, value: 'blocked' }]);
    const [preview] = await previewFiles(
      {
        folder: centre,
        sources: [{ name: 'b.json', path: await exported(province) }],
        asOf,
        appVersion: '0',
      },
      told,
    );
    expect(preview).toMatchObject({
      kind: 'good',
      flags: ['unsigned'],
      effects: { counts: { new: 1, changed: 1, conflicting: 1, stale: 0 } },
    });
    const [stale] = await previewFiles(
      { folder: centre, sources: [{ name: 'a.json', path: first }], asOf, appVersion: '0' },
      told,
    );
    expect(stale).toMatchObject({
      flags: ['unsigned', 'already-in', 'adds-nothing'],
      effects: { counts: { stale: 1 } },
    });
  });

  it('refuses a file of another campaign or province, naming both sides', async () => {
    const { centre } = await centreAndFile([], { level: 'province', code: '96' });
    const elsewhere = await workspaceOf({ level: 'province', code: '92' });
    const later = join(await scratchFolder(), 'later');
    await createWorkspace(later, newCampaign({ cutover: '2026-12-31', common: false }), {
      level: 'province',
      code: '96',
    });
    const sources = [await exported(elsewhere), await exported(later)].map((path) => ({ name: path, path }));
    const files = await previewFiles({ folder: centre, sources, asOf, appVersion: '0' }, told);
    expect(files.map((file) => (file.kind === 'refused' ? file.faults.map(({ code }) => code) : []))).toEqual(
      [['other-province'], ['other-campaign']],
    );
    const words = files.flatMap((file) =>
      file.kind === 'refused'
        ? file.faults.flatMap(({ code, detail }) => [
            textIn('vi').faults[code](detail),
            textIn('en').faults[code](detail),
          ])
        : [],
    );
    expect(words).toEqual([
      'tệp thuộc tỉnh, thành phố khác: 92 Cần Thơ',
      'the file is about another province: 92 Cần Thơ',
      'tệp thuộc đợt triển khai khác: ngày vận hành chính thức trong tệp là 31/12/2026, ở đây là 01/07/2026; danh sách đơn vị hành chính trong tệp là 20/09/2026, ở đây là 01/07/2025',
      'the file belongs to another campaign: cutover day 31 Dec 2026 in the file, 1 Jul 2026 here; list of administrative units 20 Sep 2026 in the file, 1 Jul 2025 here',
    ]);
  });
});
