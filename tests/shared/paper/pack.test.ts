import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import { itemRegister } from '../../../shared/model/register.ts';
import type { Scope } from '../../../shared/model/campaign.ts';
import { Workspace } from '../../../shared/model/workspace.ts';
import {
  fitsOnePdf,
  packInOne,
  packOfEach,
  packPart,
  printedLocalities,
  type PackChoice,
} from '../../../shared/paper/pack.ts';
import { defaultSetup } from '../../../shared/paper/setup.ts';

const hcm: Scope = { level: 'province', code: '79' };
const choice: PackChoice = {
  localities: ['26743', '26740', '25747'],
  asOf: '2025-06-25',
  content: 'filled',
  order: 'chosen',
  language: 'vi',
  paper: defaultSetup,
};

function workspaceOf(scope: Scope, set: Readonly<Record<string, string>> = {}): Workspace {
  const workspace = new Workspace(newCampaign({ cutover: '2025-07-01', common: false }), scope);
  const edits = Object.entries(set).map(([register, value]) => ({ register, value }));
  const changes = workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: 1 });
  if ('fault' in changes) throw new Error(changes.fault);
  workspace.take(changes);
  return workspace;
}

const codesOf = (given: PackChoice): string[] =>
  packInOne(workspaceOf(hcm), given).sheets.map(({ place }) => place.code);

describe('a pack of checklists', () => {
  it('lies as the officer walks: as chosen, by unit code, or by name', () => {
    expect(codesOf(choice)).toEqual(['26743', '26740', '25747']);
    expect(codesOf({ ...choice, order: 'listed' })).toEqual(['25747', '26740', '26743']);
    const byName = packInOne(workspaceOf(hcm), { ...choice, order: 'name' }).sheets;
    expect(byName.map(({ place }) => place.name)).toEqual([
      'Phường Bến Thành',
      'Phường Sài Gòn',
      'Phường Thủ Dầu Một',
    ]);
  });

  it('has contents in the order of its sheets; a single sheet has none and is tagged', () => {
    const pack = packInOne(workspaceOf(hcm), choice);
    expect(pack.contents?.lines.map(({ code }) => code)).toEqual(['26743', '26740', '25747']);
    expect(pack.tagged).toBe(false);
    const single = packInOne(workspaceOf(hcm), { ...choice, localities: ['26740'] });
    expect(single).toMatchObject({ title: 'Phường Sài Gòn', tagged: true });
    expect(single.contents).toBeUndefined();
  });

  it('pre-filled with what is open, leaves out done and not applicable items, and who has none left', () => {
    const workspace = workspaceOf(hcm, {
      [itemRegister('26740', 'TTHC-08', 'status')]: 'done',
      [itemRegister('26740', 'TTHC-09', 'status')]: 'not-applicable',
      [itemRegister('26740', 'TTHC-10', 'status')]: 'in-progress',
    });
    const rows = packInOne(workspace, { ...choice, content: 'open' }).sheets[1]?.platforms[0]?.rows ?? [];
    const codes = rows.map(({ code }) => code);
    expect(codes).not.toContain('TTHC-08');
    expect(codes).not.toContain('TTHC-09');
    expect(rows.find(({ code }) => code === 'TTHC-10')?.status).toBe('in-progress');

    const all = Object.fromEntries(
      workspace.plan
        .platforms('commune')
        .flatMap(({ items }) => items.map(({ id }) => [itemRegister('26740', id, 'status'), 'done'])),
    );
    const pack = packInOne(workspaceOf(hcm, all), { ...choice, content: 'open' });
    expect(pack.sheets.map(({ place }) => place.code)).toEqual(['26743', '25747']);
    expect(pack.contents?.left).toEqual(['Phường Sài Gòn']);
  });

  it('is leafed through part by part, each as it stands in the whole', () => {
    const done = Object.fromEntries(
      workspaceOf(hcm)
        .plan.platforms('commune')
        .flatMap(({ items }) => items.map(({ id }) => [itemRegister('26740', id, 'status'), 'done'])),
    );
    const workspace = workspaceOf(hcm, done);
    const open: PackChoice = { ...choice, content: 'open' };
    const whole = packInOne(workspace, open);
    expect(packPart(workspace, open, 'contents')).toMatchObject({ contents: whole.contents, sheets: [] });
    expect(printedLocalities(workspace, open).map(({ code }) => code)).toEqual(['26743', '25747']);
    whole.sheets.forEach((sheet, index) => {
      const part = packPart(workspace, open, index + 1);
      expect(part).toMatchObject({ sheets: [sheet], partOf: { first: index + 1, of: 2 }, tagged: false });
      expect(part.contents).toBeUndefined();
    });
  });

  it('holds only what one role has to do, by the template', () => {
    const { plan } = workspaceOf(hcm);
    const wanted = plan
      .platforms('commune')
      .flatMap(({ items }) => items.filter(({ template }) => template.role === 'vendor').map(({ id }) => id));
    const [sheet] = packInOne(workspaceOf(hcm), { ...choice, roles: ['vendor'] }).sheets;
    expect(sheet?.platforms.flatMap(({ rows }) => rows.map(({ code }) => code))).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
  });

  it('is at most one province; beyond that each locality has a file of its own, safely and uniquely named', () => {
    const nation = workspaceOf({ level: 'nation' });
    const codes = nation.plan.localities.map(({ code }) => code);
    expect(fitsOnePdf(nation, ['79', '26740', '25747'])).toBe(true);
    expect(fitsOnePdf(nation, ['26740', '00004'])).toBe(false);
    const names: string[] = [];
    for (const { name, job } of packOfEach(nation, { ...choice, order: 'listed', localities: codes })) {
      names.push(name);
      expect(job.sheets).toHaveLength(1);
    }
    expect(names.filter((name) => !/^\d{2,5}-[a-z0-9-]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(3_355);
  });
});
