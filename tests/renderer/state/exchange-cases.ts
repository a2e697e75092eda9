import { goodFiles } from '../../../renderer/state/importing.ts';
import type { HostFailure } from '../../../shared/host/host.ts';
import { exportFile } from '../exchange-files.ts';
import type { FakeSituation } from '../fake-situation.ts';
import type { FakeFile } from '../fake-imports.ts';
import { openCity, register, type Opened } from './opened.ts';

export const status = register('TTHC-08', 'status');
export const note = register('TTHC-08', 'note');
export const inVungTau = 'item/26506/TTHC-08/status';

export const first = exportFile({
  name: 'san-sang-79-sang.json',
  province: '79',
  edits: [
    { register: status, value: 'done' },
    { register: inVungTau, value: 'in-progress' },
  ],
  writer: 'b'.repeat(16),
  person: 'Trần Văn Đức',
  organisation: 'Sở KHCN',
  exportedAt: '2025-06-24T09:00:00+07:00',
});
/** The same officer an hour later, with one answer more. */
export const later = exportFile({
  name: 'san-sang-79-trua.json',
  province: '79',
  base: first.changes,
  edits: [{ register: inVungTau, value: 'done' }],
  writer: 'b'.repeat(16),
  person: 'Trần Văn Đức',
  organisation: 'Sở KHCN',
  exportedAt: '2025-06-24T11:00:00+07:00',
});
/** Another officer, who knows of none of it. */
export const other = exportFile({
  name: 'may-hai.json',
  province: '79',
  edits: [
    { register: status, value: 'blocked' },
    { register: note, value: 'Chờ doanh nghiệp' },
  ],
  writer: 'c'.repeat(16),
  person: 'Võ Thị Mỹ Duyên',
  exportedAt: '2025-06-24T10:00:00+07:00',
});
export const damaged: FakeFile = { name: 'hong.json', text: first.text.slice(0, 3_000) };
export const diskFull: HostFailure = { code: 'disk-full', message: 'full', advice: 'free some space' };

export function openWith(files: readonly FakeFile[], more: FakeSituation = {}): Promise<Opened> {
  return openCity({ picks: [files.map(({ name, text }) => ({ name, text }))], ...more });
}

export const importing = ({ app }: Opened) => app.exchange.importing.getState();
export const digestOf = (opened: Opened, name: string): string =>
  goodFiles(importing(opened).files).find((file) => file.name === name)?.digest ?? '';
export const workspaceOf = ({ state }: Opened) => {
  const { open } = state();
  if (open === null) throw new Error('nothing is open');
  return open.workspace;
};
export const standing = (opened: Opened) =>
  [...workspaceOf(opened).state.registers()]
    .filter(([name]) => !name.startsWith('import/'))
    .map(([name, survivors]) => [name, survivors.map(({ value }) => value)])
    .sort();

export async function takeIn(opened: Opened): Promise<void> {
  await opened.app.exchange.pick();
  await opened.app.exchange.accept();
}
