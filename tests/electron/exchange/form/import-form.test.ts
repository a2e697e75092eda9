import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { formWorkbook } from '../../../../electron/exchange/form/form-workbook.ts';
import { writeForm } from '../../../../electron/exchange/form/write-forms.ts';
import { keepFiles, previewFiles } from '../../../../electron/workspace/import-files.ts';
import { OpenWorkspace } from '../../../../electron/workspace/open-workspace.ts';
import { createWorkspace, readWorkspace } from '../../../../electron/workspace/workspace-folder.ts';
import { newCampaign } from '../../../../shared/data/plan.ts';
import { columnOf, personPlace } from '../../../../shared/exchange/form/layout.ts';
import { makeForm, type Form } from '../../../../shared/exchange/form/make-form.ts';
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

// Each form is written, read back, filled in and read again.
describe('the forms of all 168 wards of a city', { timeout: 180_000 }, () => {
  it('come back by one drop, and go in as one step that one undo takes back', async () => {
    const folder = await province([]);
    const sent = await scratchFolder();
    const { workspace } = await readWorkspace(folder);
    const wards = workspace.plan.localities.filter(({ parent }) => parent !== null);
    expect(wards).toHaveLength(168);
    const sources = [];
    for (const ward of wards) {
      const path = await writeForm(sent, workspace, ward, 'vi');
      await fillIn(path, makeForm(workspace, ward, { language: 'vi', id: 'f'.repeat(16), sentAt: 0 }));
      sources.push({ name: basename(path), path });
    }
    // The names are those of files, whatever a place is called.
    for (const { name } of sources) expect(name).toMatch(/^bieu-mau_\d{5}_[a-z0-9-]+\.xlsx$/);

    const request = { folder, sources, asOf: '2025-06-25', appVersion: '0' };
    const files = await previewFiles(request, told);
    const digests = files.flatMap((file) => (file.kind === 'good' ? [file.digest] : []));
    expect(digests).toHaveLength(168);
    const step = await keepFiles({ ...request, digests }, told);
    await edit(folder, step);
    const statusesNow = async () => {
      const { answers } = (await readWorkspace(folder)).workspace;
      return wards.map(({ code }) => answers.of(code)['TTHC-08']?.status);
    };
    expect(new Set(await statusesNow())).toEqual(new Set(['done']));
    await edit(
      folder,
      step.filter(({ value }) => value === true).map(({ register }) => ({ register, value: false })),
    );
    expect(new Set(await statusesNow())).toEqual(new Set([undefined]));
  });
});

/** One item done, as a commune would say it. */
async function fillIn(path: string, { seal }: Form): Promise<void> {
  const book = await openXlsx(await readFile(path));
  const cells = book.sheets.find(({ name }) => name === vi.forms.sheet)?.rows[seal.rows['TTHC-08'] ?? -1];
  if (cells === undefined) throw new Error('no row of the item');
  cells[columnOf('status')] = vi.words.statuses.done;
  await writeFile(path, await saveXlsx(book));
}

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
