import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { formWorkbook } from '../../../../electron/exchange/form/form-workbook.ts';
import { keepFiles, previewFiles } from '../../../../electron/workspace/import-files.ts';
import { OpenWorkspace } from '../../../../electron/workspace/open-workspace.ts';
import { createWorkspace, readWorkspace } from '../../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../../shared/data/plan.ts';
import { columnOf, personPlace } from '../../../../shared/exchange/form/layout.ts';
import { makeForm } from '../../../../shared/exchange/form/make-form.ts';
import type { Edit } from '../../../../shared/history/change.ts';
import { itemRegister } from '../../../../shared/model/register.ts';
import { textIn } from '../../../../shared/text/index.ts';
import { scratchFolder } from '../../../scratch.ts';

const vi = textIn('vi');
const commune = '26740';
const first = itemRegister(commune, 'TTHC-08', 'status');
const second = itemRegister(commune, 'TTHC-09', 'status');
const told = (): Promise<void> => Promise.resolve();

describe('a form that a commune sends back', () => {
  it('goes in by the same preview as any file, under the name of who filled it in', async () => {
    const folder = await province([]);
    const file = await filled(folder, { 'TTHC-08': 'done', 'TTHC-09': 'in-progress' });
    const [preview] = await previewFiles(request(folder, file), told);
    expect(preview).toMatchObject({
      kind: 'good',
      about: { person: 'Lê Văn Tám, Phó Chủ tịch', organisation: 'Sài Gòn', isPart: true, answers: 2 },
      effects: { counts: { new: 2, changed: 0, conflicting: 0 } },
    });
    await takeIn(folder, file);
    const { state } = (await readWorkspace(folder)).workspace;
    expect([state.value(first), state.value(second)]).toEqual(['done', 'in-progress']);
    expect(state.survivors(first)[0]?.person).toBe('Lê Văn Tám, Phó Chủ tịch');
    const [again] = await previewFiles(request(folder, file), told);
    expect(again).toMatchObject({ flags: ['unsigned', 'already-in', 'adds-nothing'] });
  });

  it('is a conflict where the officer answered meanwhile, and a change where nobody did', async () => {
    const folder = await province([{ register: second, value: 'not-started' }]);
    const file = await filled(folder, { 'TTHC-08': 'done', 'TTHC-09': 'done' });
    await edit(folder, [{ register: first, value: 'blocked' }]);
    await takeIn(folder, file);
    const { state } = (await readWorkspace(folder)).workspace;
    expect(state.inConflict(first)).toBe(true);
    expect([state.inConflict(second), state.value(second)]).toEqual([false, 'done']);
  });

  it('that cannot be read is refused by its cells, and the others still go in', async () => {
    const folder = await province([]);
    const good = await filled(folder, { 'TTHC-08': 'done' });
    const bad = await filled(folder, { 'TTHC-08': 'xong rồi' });
    const files = await previewFiles(
      { ...request(folder, good), sources: [bad, good].map((path) => ({ name: path, path })) },
      told,
    );
    expect(files).toMatchObject([
      { kind: 'refused-form', faults: [{ code: 'unknown-status', detail: 'xong rồi' }] },
      { kind: 'good' },
    ]);
  });
});

async function province(edits: readonly Edit[]): Promise<string> {
  const folder = join(await scratchFolder(), 'workspace');
  const campaign = newCampaign({ cutover: '2025-07-01', common: false });
  await createWorkspace(folder, campaign, { level: 'province', code: '79' });
  if (edits.length > 0) await edit(folder, edits);
  return folder;
}

async function edit(folder: string, edits: readonly Edit[]): Promise<void> {
  const workspace = await OpenWorkspace.open(folder, { appVersion: '0' });
  await workspace.edit(edits, 'An');
  await workspace.close();
}

/** The form of the commune as it stands, filled in: status words by item, or whatever somebody typed there. */
async function filled(folder: string, answers: Readonly<Record<string, string>>): Promise<string> {
  const { workspace } = await readWorkspace(folder);
  const locality = workspace.plan.locality(commune);
  if (locality === undefined) throw new Error(commune);
  const form = makeForm(workspace, locality, { language: 'vi', id: 'f'.repeat(16), sentAt: Date.now() });
  const book = await openXlsx(await formWorkbook(form));
  const sheet = book.sheets.find(({ name }) => name === vi.forms.sheet);
  const put = (row: number, column: number, value: string): void => {
    const cells = sheet?.rows[row];
    if (cells === undefined) throw new Error(`no row ${row}`);
    cells[column] = value;
  };
  put(personPlace.row, personPlace.column, 'Lê Văn Tám, Phó Chủ tịch');
  for (const [item, status] of Object.entries(answers)) {
    const word = Object.hasOwn(vi.words.statuses, status)
      ? vi.words.statuses[status as keyof typeof vi.words.statuses]
      : status;
    put(form.seal.rows[item] ?? -1, columnOf('status'), word);
  }
  const path = join(await scratchFolder(), 'form.xlsx');
  await writeFile(path, await saveXlsx(book));
  return path;
}

function request(folder: string, path: string): Parameters<typeof previewFiles>[0] {
  return { folder, sources: [{ name: 'form.xlsx', path }], asOf: '2025-06-25', appVersion: '0' };
}

async function takeIn(folder: string, path: string): Promise<void> {
  const [file] = await previewFiles(request(folder, path), told);
  if (file?.kind !== 'good') throw new Error('the form was refused');
  await edit(folder, await keepFiles({ ...request(folder, path), digests: [file.digest] }, told));
}
