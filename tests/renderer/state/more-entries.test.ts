import { describe, expect, it } from 'vitest';
import { goodFiles } from '../../../renderer/state/importing.ts';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { EffectEntry } from '../../../shared/exchange/preview.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import { levelOf } from '../../../shared/model/unit.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import { exportFile } from '../exchange-files.ts';
import { openCity, register } from './opened.ts';

const { plan } = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), {
  level: 'province',
  code: '79',
});
/** Every item of every place: some 4,500 answers. */
const registers = plan.localities.flatMap((locality) =>
  plan
    .platforms(levelOf(locality))
    .flatMap(({ items }) => items.map(({ id }) => itemRegister(locality.code, id, 'status'))),
);
const sender = { province: '79', writer: 'b'.repeat(16), person: 'Trần Văn Đức' };
const whole = exportFile({
  ...sender,
  name: 'ca-thanh-pho.json',
  edits: registers.map((name) => ({ register: name, value: 'done' })),
  exportedAt: '2025-06-24T09:00:00+07:00',
});
const short = exportFile({
  ...sender,
  name: 'mot-muc.json',
  writer: 'c'.repeat(16),
  edits: [{ register: register('TTHC-08', 'note'), value: 'Chờ' }],
  exportedAt: '2025-06-24T10:00:00+07:00',
});

describe('the entries of a large file', () => {
  it('are all there, the next ones when they are asked for, each once and in one order', async () => {
    const { app } = await openCity({ picks: [[whole, short].map(({ name, text }) => ({ name, text }))] });
    await app.set(registers[0] ?? '', 'blocked');
    await app.exchange.pick();
    const [file] = goodFiles(app.exchange.importing.getState().files);
    if (file === undefined) throw new Error('no file');
    const { counts, entries } = file.effects;
    expect(entries).toHaveLength(1_000);
    expect(counts).toMatchObject({ conflicting: 1, new: registers.length - 1 });

    const all: EffectEntry[] = [...entries];
    for (let more = entries; more.length > 0; all.push(...more)) {
      more = await app.exchange.moreEntries(file.digest, null, all.length);
    }
    expect(all[0]?.effect).toBe('conflicting');
    expect(all.map((entry) => entry.register).toSorted()).toEqual(registers.toSorted());
  });

  it('of one effect go on after those that are known', async () => {
    const { app } = await openCity({ picks: [[{ name: whole.name, text: whole.text }]] });
    await app.set(registers.at(-1) ?? '', 'blocked');
    await app.exchange.pick();
    const [file] = goodFiles(app.exchange.importing.getState().files);
    const digest = file?.digest ?? '';
    const known = file?.effects.entries.filter(({ effect }) => effect === 'new') ?? [];
    expect(known).toHaveLength(999);
    const next = await app.exchange.moreEntries(digest, 'new', known.length);
    expect(next).toHaveLength(1_000);
    const seen = new Set(known.map((entry) => entry.register));
    expect(next.every((entry) => entry.effect === 'new' && !seen.has(entry.register))).toBe(true);
    expect(await app.exchange.moreEntries(digest, 'conflicting', 1)).toEqual([]);
  });
});
