import { describe, expect, it } from 'vitest';
import { dayRows, differenceRows, itemRows } from '../../../renderer/screens/records/rows.ts';
import { stepsOf } from '../../../renderer/state/history.ts';
import { fieldLabel } from '../../../renderer/state/register-text.ts';
import { formatBytes } from '../../../renderer/state/size-text.ts';
import { newCampaign, planFor } from '../../../shared/data/plan.ts';
import type { Change } from '../../../shared/history/change.ts';
import type { ImportAbout } from '../../../shared/model/records/received.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { textIn } from '../../../shared/text/index.ts';

const at = new Date(2025, 5, 25, 9, 30).getTime();
let made = 0;
const text = textIn('vi');
const plan = planFor(newCampaign({ cutover: '2025-07-01', common: false }), {
  level: 'province',
  code: '79',
});
if (typeof plan === 'string') throw new Error(plan);
const digest = 'd'.repeat(64);
const workspace = new Workspace(plan.campaign, plan.scope);
workspace.take([change(`import/${digest}/about`, { value: about('26740.json', 'UBND Phường Sài Gòn') })]);

function change(register: string, more: Partial<Change> = {}): Change {
  made += 1;
  const writer = 'a'.repeat(16);
  return { register, value: 'done', writer, n: made, clock: [at, made], at, person: 'Ánh', ...more };
}

function about(name: string, organisation: string): ImportAbout {
  const zero = { localities: 0, answers: 0, registers: 0, new: 0, changed: 0, conflicting: 0, stale: 0 };
  return {
    ...zero,
    name,
    person: 'Phúc',
    organisation,
    exportedAt: '2025-06-25T09:00:00+07:00',
    asOf: '2025-06-25',
    scope: '79',
    isPart: true,
    signer: '',
    regressed: 0,
  };
}

const writers = { ['a'.repeat(16)]: { machine: 'PC-01' } };

function shown(rows: ReturnType<typeof itemRows>): string[] {
  return rows.map((row) => (row.kind === 'entry' ? `${row.item ?? ''} ${row.register}` : row.text));
}

describe('the lines of a history', () => {
  it('stand under who made them and when, said once for steps that read the same', () => {
    const first = change('item/26740/TTHC-08/status');
    const several = made + 1;
    const changes = [
      first,
      change('item/26740/TTHC-08/note', { step: several }),
      change('item/26740/TTHC-08/owner', { step: several }),
      change('item/26740/TTHC-08/status'),
      change('item/26740/TTHC-08/note'),
      change('item/26740/TTHC-08/note', { person: 'Đức' }),
    ];
    const rows = itemRows(
      stepsOf({ changes, writers, origins: {}, earlier: [], isWhole: true }),
      workspace,
      text,
    );
    expect(shown(rows)).toEqual([
      'Đức, 09:30 25/06/2025 · trên máy PC-01',
      ' item/26740/TTHC-08/note',
      'Ánh, 09:30 25/06/2025 · trên máy PC-01',
      ' item/26740/TTHC-08/note',
      ' item/26740/TTHC-08/status',
      'Ánh, 09:30 25/06/2025 · trên máy PC-01 · 2 thay đổi trong một bước',
      ' item/26740/TTHC-08/note',
      ' item/26740/TTHC-08/owner',
      'Ánh, 09:30 25/06/2025 · trên máy PC-01',
      ' item/26740/TTHC-08/status',
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('of one record leave out what kind it is, which stands above them; those of a day say it', () => {
    const obstacle = change('obstacle/79-1/cause', { value: 'software' });
    const steps = stepsOf({ changes: [obstacle], writers, origins: {}, earlier: [], isWhole: true });
    const labels = (rows: ReturnType<typeof itemRows>): string[] =>
      rows.flatMap((row) => (row.kind === 'entry' ? [fieldLabel(row.register, text, row.isOfOne)] : []));
    expect(labels(itemRows(steps, workspace, text))).toEqual(['Nguyên nhân']);
    expect(labels(dayRows(steps, workspace, text))).toEqual(['Khó khăn, vướng mắc: Nguyên nhân']);
  });

  it('say from which file a change came', () => {
    const imported = change('item/26740/TTHC-08/note');
    const [heading] = itemRows(
      stepsOf({
        changes: [imported],
        writers: { [imported.writer]: { machine: '' } },
        origins: { [`${imported.writer}/${imported.n}`]: digest },
        earlier: [],
        isWhole: true,
      }),
      workspace,
      text,
    );
    expect(heading).toMatchObject({
      text: 'Ánh, 09:30 25/06/2025 · từ tệp 26740.json của UBND Phường Sài Gòn',
    });
  });

  it('of a day stand under their places, the workspace among them', () => {
    const changes = [
      change('campaign/cutover', { value: '2025-07-02' }),
      change('item/26740/TTHC-08/status'),
    ];
    expect(
      shown(dayRows(stepsOf({ changes, writers, origins: {}, earlier: [], isWhole: true }), workspace, text)),
    ).toEqual([
      'Phường Sài Gòn',
      'Ánh, 09:30 25/06/2025 · trên máy PC-01',
      'TTHC-08 item/26740/TTHC-08/status',
      'Toàn hồ sơ',
      'Ánh, 09:30 25/06/2025 · trên máy PC-01',
      ' campaign/cutover',
    ]);
  });
});

describe('the lines of a preview', () => {
  it('follow the list of localities, the province first', () => {
    const registers = ['item/26740/TTHC-08/status', 'item/26732/TTHC-08/status', 'item/79/TTHC-01/status'];
    const differences = registers.map((register) => ({ register, now: 'done', then: null }));
    const places = differenceRows(differences, plan, text).filter(({ kind }) => kind === 'place');
    expect(shown(places)).toEqual(['Thành phố Hồ Chí Minh', 'Đặc khu Côn Đảo', 'Phường Sài Gòn']);
  });
});

describe('a size', () => {
  it.each([
    [0, '0 byte'],
    [950, '950 byte'],
    [1_240_000, '1,2 MB'],
    [3_000_000_000_000, '3.000 GB'],
  ])('of %i bytes reads %s', (bytes, words) => {
    expect(formatBytes(bytes, 'vi').replaceAll('\u00a0', ' ')).toBe(words);
  });
});
